/// What a table may not exceed, whichever kind of file it comes from, so that memory stays bounded.
public enum TabularLimits {
  /// The longest cell, 1 MiB: a long program description is 20 KB, a lost quote is a whole file.
  public static let cellBytes = 1 << 20
  /// The longest row, 16 MiB: the limits on cells and columns alone would allow 10 GB.
  public static let rowBytes = 16 << 20
  /// The most cells in a row: the widest public table known to us has 3,300 columns.
  public static let columns = 10_000
  /// How many rows with text are looked at for the headings a profile names.
  public static let headerSearchRows = 1_000
  /// How much of a text file's beginning, 64 KiB, shows its encoding, delimiter and line ends.
  public static let sampleBytes = 64 << 10

  /// How many times its compressed size a file may grow when it is unpacked: true workbooks grow
  /// 10 to 30 times, a bomb of blanks 1,000 times.
  public static let inflationRatio = 100
  /// The unpacked size, 10 MiB, below which growth is not looked at: it does no harm.
  public static let inflationAllowance = 10 << 20

  /// The largest workbook file as it is stored, 256 MiB.
  public static let workbookBytes = 256 << 20
  /// The most files inside a workbook: a workbook of 100 sheets has about 250.
  public static let workbookEntries = 2_000
  /// The longest directory of the files inside a workbook, 2 MiB: the ZIP library keeps it.
  public static let workbookDirectoryBytes = 2 << 20
  /// The largest file inside a workbook, unpacked, 512 MiB: CRICOS' largest sheet has 23 MB.
  public static let entryBytes = 512 << 20
  /// What all files inside a workbook may have unpacked, 1 GiB.
  public static let unpackedBytes = 1 << 30
  /// What the shared strings of a workbook may have together, 20 MiB: they are kept in memory, and
  /// CRICOS, with 38 MB of XML, has less than 2 MB of them.
  public static let sharedStringBytes = 20 << 20
  /// The most shared strings in a workbook: CRICOS has 52,918.
  public static let sharedStrings = 1_000_000
  /// The most sheets in a workbook.
  public static let sheets = 1_000
  /// The most rows of a sheet, which is Excel's own limit.
  public static let sheetRows = 1_048_576
  /// The most cell styles in a workbook; Excel's own limit is 65,490.
  public static let cellStyles = 65_536
  /// The most merged ranges of a sheet that are looked at for its header.
  public static let mergedRanges = 10_000
  /// How deep XML elements may stand in each other: a sheet needs 8.
  public static let xmlDepth = 64
  /// The longest tag or comment in XML, 256 KiB: the parser keeps it whole.
  public static let xmlTagBytes = 256 << 10
  /// The most different names of elements and attributes in one file of XML.
  public static let xmlNames = 1_000

  /// How deep JSON values may stand in each other.
  public static let jsonDepth = 64
  /// The longest key in JSON with the keys it stands under, in bytes.
  public static let jsonKeyBytes = 1_024
}
