import Foundation

/// Reads how long a program takes: `4 years`, `24 months`, `8 semesters`, `18-24 months`, `104 weeks`.
public enum DurationReading {
  /// Staged cells: low, high, unit, the text itself.
  public static func read(_ text: String, unit declared: DurationUnit?) -> Reading {
    let words = text.lowercased().replacing("–", with: "-").split {
      $0 == " " || $0 == "-" || $0 == "\u{a0}"
    }
    let numbers = words.prefix { Decimal(string: String($0)) != nil }
    guard let low = numbers.first.map(String.init), numbers.count <= 2,
      words.dropFirst(numbers.count).count <= 1, let value = Decimal(string: low), value > 0
    else { return fault(text) }
    let high = numbers.count == 2 ? String(numbers[1]) : low
    guard let end = Decimal(string: high), end >= value else { return fault(text) }
    let word = words.dropFirst(numbers.count).first
    if word == nil, declared == nil {
      return .fault(
        code: "duration_without_unit", level: .hold, message: "\(text) has no unit of time",
        suggestion: "declare unit: in the profile")
    }
    guard let unit = word.map(Self.unit) ?? declared else { return fault(text) }
    return .cells([low, high, unit.rawValue, spoken(text, unit: unit, words: words.count)])
  }

  private static func unit(_ word: Substring) -> DurationUnit? {
    switch singular(word) {
    case "year", "yr", "y": .year
    case "semester", "sem": .semester
    case "term", "trimester": .term
    case "month", "mo", "mth": .month
    case "week", "wk": .week
    case "day": .day
    case "hour", "hr": .hour
    default: nil
    }
  }

  /// The word without the end of a plural or an abbreviation: `semesters` and `sem.` begin with an s
  /// that stays.
  private static func singular(_ word: Substring) -> Substring {
    var word = word
    while word.hasSuffix("s") || word.hasSuffix(".") { word.removeLast() }
    return word
  }

  private static func spoken(_ text: String, unit: DurationUnit, words: Int) -> String {
    words > 1 && text.contains(where: \.isLetter) ? text : "\(text) \(unit.rawValue)s"
  }

  private static func fault(_ text: String) -> Reading {
    .fault(
      code: "unreadable_duration", level: .hold, message: "\(text) is not a duration",
      suggestion: "write it like 4 years, 24 months or 104 weeks")
  }
}
