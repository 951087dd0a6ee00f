/// What a table may not exceed, whichever kind of file it comes from, so that memory stays bounded.
public enum TabularLimits {
  /// The longest cell, 1 MiB: a long program description is 20 KB, a lost quote is a whole file.
  public static let cellBytes = 1 << 20
  /// The longest row, 16 MiB: the limits on cells and columns alone would allow 10 GB.
  public static let rowBytes = 16 << 20
  /// The most cells in a row: the widest public table known to us has 3,300 columns.
  public static let columns = 10_000
}
