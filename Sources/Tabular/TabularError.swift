/// Why a table cannot be read further: where, and what to do about it.
///
/// Lines count from 1 as an editor shows them; columns count cells from 1, as a spreadsheet does.
public enum TabularError: Error, Sendable, Hashable {
  /// The file has no row at all.
  case noHeader
  /// The file begins with the mark of UTF-16, which spreadsheets call "Unicode text".
  case utf16
  /// Bytes that are not UTF-8, in the cell at `column`.
  case notUTF8(line: Int, column: Int)
  /// A byte of value 0, which no text file has.
  case nulByte(line: Int, column: Int)
  /// The file ended inside the quoted cell that began here.
  case unclosedQuote(line: Int, column: Int)
  /// A quoted cell that began on line `opened` is followed by text instead of a delimiter.
  case textAfterQuote(line: Int, column: Int, opened: Int)
  /// The cell that begins here is longer than `TabularLimits.cellBytes`.
  case cellTooLong(line: Int, column: Int, quoted: Bool)
  /// The row that begins here is longer than `TabularLimits.rowBytes`.
  case rowTooLong(line: Int)
  /// The row that begins here has more cells than `TabularLimits.columns`.
  case tooManyColumns(line: Int)
  /// The byte cannot separate cells: it is a quote, a line end, NUL or no ASCII character.
  case unusableDelimiter(UInt8)
  /// Bytes on this line that mean nothing in the encoding.
  case undecodable(encoding: String, line: Int)
  /// No encoding has this name.
  case unknownEncoding(String)
  /// The file's byte order mark is that of another encoding than was stated.
  case contradictedEncoding(stated: String, found: String)
  /// The bytes look like this encoding, and neither a byte order mark nor anybody says so.
  case undeclaredEncoding(String)
  /// More than one character could separate the cells.
  case ambiguousDelimiter([UInt8])
  /// No row is the header that was asked for.
  case headerNotFound(HeaderChoice)
  /// The workbook has several sheets, of which none was named.
  case sheetNotNamed([String])
  /// The workbook has no such sheet, but these.
  case noSuchSheet(String, among: [String])
  /// A JSON object holds rows under one of these keys, of which none was named.
  case rowsNotNamed([String])
  /// The JSON text has no rows under this path of keys.
  case noRows(under: [String])
  /// The file is known and is not read.
  case unreadableKind(UnreadableKind)
  /// The file, or the place in it that is named first, exceeds a limit.
  case overLimit(TabularLimit, place: String)
  /// The compressed file is at fault.
  case gzip(GzipFault)
  /// The workbook is at fault, at a part of it or an address in it.
  case workbook(WorkbookFault, place: String)
  /// The JSON text is at fault at a line and a byte of it, both from 1.
  case json(JSONFault, line: Int, byte: Int)
  /// The operating system would not open or read the file, for its own stated reason.
  case unreadable(path: String, reason: String)

  /// The line to look at; nil where the error is about the file as a whole.
  public var line: Int? {
    switch self {
    case .notUTF8(let line, _), .nulByte(let line, _), .unclosedQuote(let line, _): line
    case .textAfterQuote(let line, _, _), .cellTooLong(let line, _, _): line
    case .rowTooLong(let line), .tooManyColumns(let line), .undecodable(_, let line): line
    case .json(_, let line, _): line
    default: nil
    }
  }

  /// The cell of the line's row to look at, from 1; nil where the error is about no single cell.
  public var column: Int? {
    switch self {
    case .notUTF8(_, let column), .nulByte(_, let column), .unclosedQuote(_, let column): column
    case .textAfterQuote(_, let column, _), .cellTooLong(_, let column, _): column
    default: nil
    }
  }
}
