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
  /// The operating system would not open or read the file, for its own stated reason.
  case unreadable(path: String, reason: String)

  /// The line to look at; nil where the error is about the file as a whole.
  public var line: Int? {
    switch self {
    case .notUTF8(let line, _), .nulByte(let line, _), .unclosedQuote(let line, _): line
    case .textAfterQuote(let line, _, _), .cellTooLong(let line, _, _): line
    case .rowTooLong(let line), .tooManyColumns(let line): line
    case .noHeader, .utf16, .unusableDelimiter, .unreadable: nil
    }
  }

  /// The cell of the line's row to look at, from 1; nil where the error is about no single cell.
  public var column: Int? {
    switch self {
    case .notUTF8(_, let column), .nulByte(_, let column), .unclosedQuote(_, let column): column
    case .textAfterQuote(_, let column, _), .cellTooLong(_, let column, _): column
    case .rowTooLong, .tooManyColumns, .noHeader, .utf16, .unusableDelimiter, .unreadable: nil
    }
  }
}

extension TabularError: CustomStringConvertible {
  /// One plain sentence: where it is, what is wrong, and what to do.
  public var description: String {
    if let line, let column { return "Line \(line), column \(column): \(complaint)" }
    if let line { return "Line \(line): \(complaint)" }
    return complaint
  }

  private var complaint: String {
    switch self {
    case .noHeader:
      "The file has no header row; its first line must name the columns."
    case .utf16:
      "The file is UTF-16; save it as \"CSV UTF-8\"."
    case .notUTF8:
      "the text is not UTF-8; save the file as \"CSV UTF-8\"."
    case .nulByte:
      "there is a NUL byte; the file is damaged or is not a text file."
    case .unclosedQuote:
      "the quote that opens this cell is never closed; close it, or double it if it is text."
    case .textAfterQuote(let line, _, let opened):
      "there is text after the closing quote of a cell\(line == opened ? "" : openedOn(opened)); "
        + "double each quote that is part of the text, or close the cell before it."
    case .cellTooLong(_, _, let quoted):
      "the cell that begins here is longer than \(TabularLimits.cellBytes) bytes; "
        + (quoted ? "its closing quote is probably missing." : "shorten it.")
    case .rowTooLong:
      "the row is longer than \(TabularLimits.rowBytes) bytes; shorten its cells."
    case .tooManyColumns:
      "the row has more than \(TabularLimits.columns) cells; check the delimiter and the line ends."
    case .unusableDelimiter(let byte):
      "Byte \(byte) cannot separate cells; use a comma, semicolon, tab or another ASCII character."
    case .unreadable(let path, let reason):
      "\(path) cannot be read: \(reason)."
    }
  }

  private func openedOn(_ line: Int) -> String { " that was opened on line \(line)" }
}
