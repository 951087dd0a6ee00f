/// Reads dates: ISO 8601, a year, and numbers with slashes, dots or hyphens in a declared order; a
/// time of day behind the date is passed over.
public enum DateReading {
  /// Staged cells: the day in ISO 8601 and its precision. With `asLastDay` the date is the last
  /// valid day, and the day after it is staged.
  public static func read(_ text: String, order: DateOrder?, asLastDay: Bool = false) -> Reading {
    switch parse(text, order: order) {
    case .some(let date):
      guard let day = asLastDay ? end(of: date) : date.date else { return fault(text) }
      return .cells([day.description, date.precision.rawValue])
    case nil where order == nil && looksNumeric(text):
      return .fault(
        code: "ambiguous_date", level: .hold, message: "\(text) may put day or month first",
        suggestion: "declare date_order: in the profile")
    case nil: return fault(text)
    }
  }

  /// The date that `text` means, or nil.
  public static func parse(_ text: String, order: DateOrder?) -> PartialDate? {
    let day = text.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    let plain = day.split(separator: "T").first.map(String.init) ?? ""
    if let date = CivilDate(iso: plain) { return PartialDate(date) }
    if plain.count == 4, let year = Int(plain), let date = CivilDate(year: year, month: 1, day: 1) {
      return PartialDate(date, precision: .year)
    }
    return order.flatMap { numbers(plain, order: $0) }.map { PartialDate($0) }
  }

  private static func numbers(_ text: String, order: DateOrder) -> CivilDate? {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map { Int($0) }
    guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2]
    else { return nil }
    switch order {
    case .dmy: return CivilDate(year: third, month: second, day: first)
    case .mdy: return CivilDate(year: third, month: first, day: second)
    case .ymd: return CivilDate(year: first, month: second, day: third)
    }
  }

  /// The first day after the day, month or year that was printed as the last.
  private static func end(of date: PartialDate) -> CivilDate? {
    switch date.precision {
    case .day: date.date.next
    case .month:
      CivilDate(year: date.date.year, month: date.date.month + 1, day: 1)
        ?? CivilDate(year: date.date.year + 1, month: 1, day: 1)
    case .year: CivilDate(year: date.date.year + 1, month: 1, day: 1)
    }
  }

  private static func looksNumeric(_ text: String) -> Bool {
    text.split { "/-. ".contains($0) }.prefix(3).allSatisfy { Int($0) != nil }
  }

  private static func fault(_ text: String) -> Reading {
    .fault(
      code: "unreadable_date", level: .hold, message: "\(text) is not a date",
      suggestion: "write it like 2026-11-21")
  }
}
