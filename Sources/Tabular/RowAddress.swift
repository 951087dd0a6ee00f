/// Where a row stands in its file, as a person sees it in an editor or a spreadsheet.
public struct RowAddress: Sendable, Hashable {
  /// What the number counts.
  public enum Unit: Sendable, Hashable {
    /// Lines of a text file, or rows of a sheet.
    case row
    /// Elements of an array in JSON, where lines mean nothing.
    case element
  }

  /// The name of the sheet; nil for files that have none, such as CSV.
  public var sheet: String?
  /// The line of a text file on which the row begins, or the row number of a spreadsheet: from 1.
  public var row: Int
  /// What `row` counts.
  public var unit: Unit

  /// The address of a row, in a sheet if the file has sheets.
  public init(sheet: String? = nil, row: Int, unit: Unit = .row) {
    self.sheet = sheet
    self.row = row
    self.unit = unit
  }

  /// The letters over a column of a spreadsheet, from 0: A, B, … Z, AA.
  public static func columnLetters(_ column: Int) -> String { CellAddress.letters(column) }
}

extension RowAddress: CustomStringConvertible {
  /// "line 7" for a text file, "sheet Fees, row 7" for a spreadsheet, "element 7" for JSON.
  public var description: String {
    if let sheet { return "sheet \(sheet), row \(row)" }
    return unit == .element ? "element \(row)" : "line \(row)"
  }
}
