import Foundation

/// Reads how long something takes: `18-24 months`, `1½ years`, `2 yrs 6 months`, `P2Y`. Months,
/// weeks, days and hours stay apart.
public enum WrittenDuration {
  /// The duration in the unit that `text` counts in; `declared` is the unit of a bare number.
  public static func read(
    _ text: String, unit declared: DurationUnit? = nil
  ) -> TextReading<StudyDuration> {
    if let held = HeldReading.tooLong(text) { return .held(held) }
    let written = WrittenText(text)
    let tokens = Tokenizer.tokens(of: written)
    if let meaning = AbsenceWords.meaning(of: tokens) { return .absent(meaning.absence) }
    do {
      var parser = DurationParser(text, tokens, declared: declared)
      let iso = try ISODuration(written.text)
      let range = if let iso { iso.range } else { try parser.range() }
      let duration = StudyDuration(
        low: range.low, high: range.high, unit: range.unit,
        text: spoken(text.trimmed, tokens, range.unit), basis: "stated")
      return .read(duration, notes: parser.notes + written.notes)
    } catch {
      return .held(error)
    }
  }

  /// The source's own words, with the declared unit where they have none.
  private static func spoken(_ text: String, _ tokens: [WrittenToken], _ unit: DurationUnit)
    -> String
  {
    tokens.contains { $0.word != nil } ? text : "\(text) \(unit.rawValue)\(text == "1" ? "" : "s")"
  }
}

/// A length of time between two bounds in one unit.
struct DurationRange: Hashable {
  /// The least number of units.
  var low: Decimal
  /// The most; nil for an open end.
  var high: Decimal?
  /// What is counted.
  var unit: DurationUnit

  /// The same in months, nil for units that months cannot express.
  var months: DurationRange? {
    unit.months.map { months in
      DurationRange(
        low: low * Decimal(months), high: high.map { $0 * Decimal(months) }, unit: .month)
    }
  }

  /// About how many days the least is; nil for terms and hours, which have no length in days.
  var days: Decimal? {
    switch unit {
    case .week: low * 7
    case .day: low
    case .term, .hour: nil
    case .year, .semester, .month: months.map { $0.low * Self.daysOfMonth }
    }
  }

  private static let daysOfMonth = Decimal(36525) / 1200
}
