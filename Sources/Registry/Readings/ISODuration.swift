import Foundation

/// A duration in ISO 8601: `P2Y`, `P18M`, `P104W`, `PT480H`.
struct ISODuration {
  /// The duration in one unit.
  let range: DurationRange

  /// Reads `text`; nil when it is not of this form, or mixes units that stay apart.
  init?(_ text: String) throws(HeldReading) {
    let form = /P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T[0-9]+H)?/
    guard text.count > 2, let match = text.wholeMatch(of: form) else { return nil }
    let parts: [(Substring?, DurationUnit)] = [
      (match.1, .year), (match.2, .month), (match.3, .week), (match.4, .day), (match.5, .hour),
    ]
    let found = parts.compactMap { part, unit in
      part.flatMap { Decimal(string: $0.filter(\.isNumber)) }.map { ($0, unit) }
    }
    let units = found.map(\.1)
    guard let first = found.first, units == [first.1] || units == [.year, .month] else {
      throw HeldReading(
        "unreadable_duration", "\(text) mixes units that have no common length",
        suggestion: "write it in one unit, such as P18M")
    }
    let total = found.count == 2 ? first.0 * 12 + found[1].0 : first.0
    guard total > 0 else { return nil }
    range = DurationRange(low: total, high: total, unit: found.count == 2 ? .month : first.1)
  }
}
