/// What a profile states about the file before it is read; what it does not, the file must show.
public struct FileLayout: Hashable, Sendable {
  /// How the header's first row is known.
  public enum Header: Hashable, Sendable {
    /// It is the first row with text.
    case first
    /// It is the row of this number.
    case row(Int)
    /// It is the first row that has all these headings.
    case containing([String])
  }

  /// The encoding of text that has no byte order mark.
  public var encoding: String?
  /// The sheet of a workbook that tables without one of their own are read from.
  public var sheet: SheetReference?
  /// Where the header is.
  public var header = Header.first
  /// How many rows the header has.
  public var headerRows = 1
  /// Whether rows that a workbook hides are passed over.
  public var skipsHiddenRows = false
  /// The keys that lead to the rows of a JSON text.
  public var rowsPath: [String]?
  /// The keys within a JSON row that lead to an array whose elements become rows.
  public var expanding: [String]?
  /// The headings that columns have in other files of the kind, by the heading the profile uses.
  public var otherHeadings: [String: [String]] = [:]
  /// The headings of columns that a file may lack; their cells are then blank.
  public var optional: [String] = []
  /// The headings of columns, in groups, whose blank cells are what the rows above say; the outermost
  /// group first.
  public var fillsDown: [[String]] = []

  /// A layout about which nothing is stated.
  public init() {}
}
