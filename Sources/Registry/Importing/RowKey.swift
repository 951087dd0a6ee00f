/// The number under which a row of a file is staged: the row, and above it which of the sheets that
/// a profile reads it stands on. A file without sheets has one.
public struct RowKey: Hashable, Sendable {
  /// Which of the sheets, from 0.
  public let sheet: Int
  /// The row, as a person sees it in the file.
  public let row: Int

  /// More rows than a sheet can have, which are 2²⁰.
  private static let stride = 1 << 24

  /// The key of a row.
  public init(sheet: Int, row: Int) { (self.sheet, self.row) = (sheet, row) }

  /// The key that `number` is, in a file of so many sheets; one of one sheet has any number of rows.
  public init(number: Int, sheets: Int) {
    let isOne = sheets < 2
    self.init(
      sheet: isOne ? 0 : number / Self.stride, row: isOne ? number : number % Self.stride)
  }

  /// The key as a number.
  public var number: Int { sheet * Self.stride + row }

  /// How a sentence about row `number` speaks of row `other`.
  public static func words(_ other: Int, from number: Int) -> String {
    // A file of one sheet may have more rows than a sheet; there the difference does not matter.
    guard other >= stride || number >= stride, other / stride != number / stride else {
      return "row \(other >= stride ? other % stride : other)"
    }
    return "row \(other % stride) of another sheet"
  }
}

extension ImportReport {
  /// The report with its findings and changes at the rows of its sheets instead of at keys.
  public var placed: ImportReport {
    guard !sheets.isEmpty else { return self }
    var report = self
    report.findings = findings.map { $0.placed(on: sheets) }
    report.changes = changes.map { $0.placed(on: sheets) }
    return report
  }
}

extension ImportChange {
  /// The change at the row of one of `sheets` instead of at a key.
  func placed(on sheets: [String]) -> ImportChange {
    ImportChange(
      table: table, key: key, row: RowKey(number: row, sheets: sheets.count).row, draft: draft,
      action: action, fields: fields)
  }
}

extension Finding {
  /// The finding at its row of one of `sheets` instead of at a key.
  public func placed(on sheets: [String]) -> Finding {
    guard let number = row, sheet == nil else { return self }
    let key = RowKey(number: number, sheets: sheets.count)
    return Finding(
      code, level, table: table,
      sheet: sheets.indices.contains(key.sheet) ? sheets[key.sheet] : nil,
      row: key.row, column: column, value: value, message: message, suggestion: suggestion)
  }
}
