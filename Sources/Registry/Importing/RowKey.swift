/// The number under which a row of a file is staged: its address, and above it which of the sheets
/// that a profile reads it stands on, and which of the rows that one address gives it is. The number
/// of a first row on a first sheet is its address.
public struct RowKey: Hashable, Sendable {
  /// Which of the sheets, from 0.
  public let sheet: Int
  /// Which of the rows at this address, from 0: a JSON object may become several.
  public let part: Int
  /// The row, as a person sees it in the file.
  public let row: Int

  /// Room for more rows than any file has, and for more sheets than a profile can name.
  private static let rowBits = 32
  private static let sheetBits = 8

  /// The key of a row.
  public init(sheet: Int, part: Int = 0, row: Int) {
    (self.sheet, self.part, self.row) = (sheet, part, row)
  }

  /// The key that `number` is.
  public init(number: Int) {
    row = number & ((1 << Self.rowBits) - 1)
    sheet = (number >> Self.rowBits) & ((1 << Self.sheetBits) - 1)
    part = number >> (Self.rowBits + Self.sheetBits)
  }

  /// The key as a number.
  public var number: Int {
    part << (Self.rowBits + Self.sheetBits) | sheet << Self.rowBits | row
  }

  /// How a sentence about row `number` speaks of row `other`.
  public static func words(_ other: Int, from number: Int) -> String {
    let (other, own) = (RowKey(number: other), RowKey(number: number))
    if other.sheet != own.sheet { return "row \(other.row) of another sheet" }
    return other.row == own.row && other != own ? "the same row" : "row \(other.row)"
  }
}

extension ImportReport {
  /// The report with its findings and changes at rows of the file instead of at keys.
  public var placed: ImportReport {
    var report = self
    report.findings = findings.map { $0.placed(on: sheets) }
    report.changes = changes.map(\.placed)
    return report
  }
}

extension ImportChange {
  /// The change at its row instead of at a key.
  var placed: ImportChange {
    ImportChange(
      table: table, key: key, row: RowKey(number: row).row, draft: draft, action: action,
      fields: fields)
  }
}

extension Finding {
  /// The finding at its row of one of `sheets` instead of at a key; one that names its sheet is there
  /// already.
  public func placed(on sheets: [String]) -> Finding {
    guard let number = row, sheet == nil else { return self }
    let key = RowKey(number: number)
    return Finding(
      code, level, table: table,
      sheet: sheets.indices.contains(key.sheet) ? sheets[key.sheet] : nil, row: key.row,
      column: column, value: value, message: message, suggestion: suggestion)
  }
}
