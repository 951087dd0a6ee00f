/// The columns of a recorded fact as people read them: parts of one value together, closed lists in
/// words, days with their precision, and nothing that is as everyone expects.
struct FactParticulars {
  private let texts: [String: String]

  /// The particulars that `texts` say, by column.
  init(_ texts: [String: String]) {
    self.texts = texts.filter { column, text in !text.isEmpty && Self.usual[column] != text }
  }

  /// What they say, by what people call it.
  var words: [String: String] {
    var words: [String: String] = [:]
    for (column, text) in texts where !Self.isPart(column) {
      words[Self.label(column)] = value(text, of: column)
    }
    words["duration"] = texts["duration_text"] ?? range("duration", texts["duration_unit"])
    words["credits"] = range("credits", texts["credit_system"])
    return words
  }

  /// What says nothing, because it is what everyone expects.
  private static let usual = [
    "occurs": "all", "nth": "0", "obligation": "mandatory", "tax": "exempt",
    "valid_to_basis": "none", "duration_basis": "stated", "language": "",
  ]

  /// Columns that another one tells.
  private static func isPart(_ column: String) -> Bool {
    column.hasSuffix("_precision") || column.hasPrefix("duration_") && column != "duration_basis"
      || column.hasPrefix("credits_") || column == "credit_system"
  }

  private static func label(_ column: String) -> String {
    labels[column] ?? Vocabulary.spoken(column).lowercased()
  }

  private static let labels = [
    "valid_to_basis": "the end is", "duration_basis": "the duration is", "title": "name",
    "field_text": "field in its own words", "source_wording": "in its own words",
    "tax_rate": "tax %",
    "escalation": "rising % a year", "decided_on": "decided", "nth": "which one",
    "shift": "shift", "website": "website",
  ]

  /// The columns whose texts are words of a closed list.
  private static let listed: Set = [
    "kind", "control", "level", "status", "mode", "decision", "severity", "state",
    "valid_to_basis", "duration_basis", "obligation", "occurs", "tax", "residency",
  ]

  private func value(_ text: String, of column: String) -> String {
    if Self.listed.contains(column) { return Vocabulary.spoken(text).lowercased() }
    guard let day = CivilDate(iso: text) else { return text }
    let precision = texts[column + "_precision"].flatMap(DatePrecision.init(rawValue:))
    return PartialDate(day, precision: precision ?? .day).spoken
  }

  /// A range from two columns: `18–24 month`, `80 ncrf`.
  private func range(_ column: String, _ unit: String?) -> String? {
    guard let low = texts[column + "_low"] else { return nil }
    let high = texts[column + "_high"]
    let span = high == low ? low : high.map { "\(low)–\($0)" } ?? "\(low) or more"
    return [span, unit].compactMap(\.self).joined(separator: " ")
  }
}
