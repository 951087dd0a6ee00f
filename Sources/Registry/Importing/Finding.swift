/// What an import does about a fault.
public enum FindingLevel: String, Sendable, CaseIterable, Comparable, Codable {
  /// Published and worth knowing.
  case note
  /// Published, and listed for someone to look at.
  case flag
  /// Kept out until someone decides.
  case hold
  /// Not stored.
  case reject

  /// Whether a row with such a finding stays out of the registry.
  public var keepsRowOut: Bool { self >= .hold }

  /// A note is the least, a rejection the most.
  public static func < (left: FindingLevel, right: FindingLevel) -> Bool {
    left.order < right.order
  }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Something about one cell or row of a file that someone should know, with its place as a person
/// sees it in the file.
public struct Finding: Hashable, Sendable, Codable {
  /// A stable code, such as `unreadable_amount`.
  public let code: String
  /// What the import does about it.
  public let level: FindingLevel
  /// The canonical table the row was meant for.
  public let table: String?
  /// The sheet, where the file has sheets.
  public let sheet: String?
  /// The row, counted from 1 with the header.
  public let row: Int?
  /// The column's heading in the file, or the canonical column where the profile sets it.
  public let column: String?
  /// The value at fault.
  public let value: String?
  /// One plain sentence.
  public let message: String
  /// What could be done.
  public let suggestion: String?

  /// A finding at a place; what is not given is not known.
  public init(
    _ code: String, _ level: FindingLevel, table: String? = nil, sheet: String? = nil,
    row: Int? = nil, column: String? = nil, value: String? = nil, message: String,
    suggestion: String? = nil
  ) {
    self.code = code
    self.level = level
    self.table = table
    self.sheet = sheet
    self.row = row
    self.column = column
    self.value = value
    self.message = message
    self.suggestion = suggestion
  }

  /// Place, message and suggestion as one line.
  public var sentence: String {
    let places = [
      sheet.map { "sheet \($0)" }, row.map { "row \($0)" }, column.map { "column \($0)" },
    ].compactMap { $0 }
    let place = places.isEmpty ? "" : places.joined(separator: ", ") + ": "
    return place + message + (suggestion.map { " (\($0))" } ?? "")
  }
}
