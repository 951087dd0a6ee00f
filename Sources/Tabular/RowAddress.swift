/// Where a row stands in its file, as a person sees it in an editor or a spreadsheet.
public struct RowAddress: Sendable, Hashable {
  /// The name of the sheet; nil for files that have none, such as CSV.
  public var sheet: String?
  /// The line of a text file on which the row begins, or the row number of a spreadsheet: from 1.
  public var row: Int

  /// The address of a row, in a sheet if the file has sheets.
  public init(sheet: String? = nil, row: Int) {
    self.sheet = sheet
    self.row = row
  }
}

extension RowAddress: CustomStringConvertible {
  /// "line 7" for a text file, "sheet Fees, row 7" for a spreadsheet.
  public var description: String {
    if let sheet { "sheet \(sheet), row \(row)" } else { "line \(row)" }
  }
}
