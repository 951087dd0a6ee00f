/// Cells into lines of CSV (RFC 4180), quoted only where a reader would otherwise misread them.
///
/// Cells are written as they are, including texts that a spreadsheet takes for formulas.
public struct CSVWriter: Sendable {
  /// What ends a line.
  public enum LineEnd: String, Sendable {
    /// A line feed, as text tools expect.
    case lf = "\n"
    /// Carriage return and line feed, as RFC 4180 asks and spreadsheets write.
    case crlf = "\r\n"
  }

  private let delimiter: UInt8
  private let lineEnd: LineEnd

  /// A writer with an ASCII delimiter and a line end.
  public init(delimiter: UInt8 = .comma, lineEnd: LineEnd = .crlf) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
  }

  /// One line with its line end; an only cell that is empty is quoted, or it would be a blank line.
  public func line(_ cells: [String]) -> String {
    if cells == [""] { return "\"\"" + lineEnd.rawValue }
    let separator = String(UnicodeScalar(delimiter))
    return cells.map(quoted).joined(separator: separator) + lineEnd.rawValue
  }

  private func quoted(_ cell: String) -> String {
    guard needsQuotes(cell) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// A cell that begins with a byte order mark would lose it at the front of a file.
  private func needsQuotes(_ cell: String) -> Bool {
    cell.utf8.contains { $0 == delimiter || $0 == .quote || $0.isLineEnd }
      || cell.unicodeScalars.first == "\u{FEFF}"
  }
}
