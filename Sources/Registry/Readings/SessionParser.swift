/// Takes a written session apart: at most one academic or calendar year, and months.
struct SessionParser {
  private let text: String
  private var years: [(value: Int, count: Int)] = []
  private var months: [Int] = []

  /// Sorts the tokens of `text`; throws for words that belong to no session.
  init(_ text: String, _ tokens: [WrittenToken]) throws(HeldReading) {
    self.text = text
    for token in tokens {
      switch token {
      case .number(let raw):
        guard raw.count <= 4, let value = Int(raw) else { throw unreadable() }
        years.append((value, raw.count))
      case .word(let key, _):
        if let month = MonthNames.month(key) {
          months.append(month)
        } else if !Self.fillers.contains(key) {
          throw unreadable()
        }
      case .mark(let mark) where "-/,:()&".contains(mark): continue
      default: throw unreadable()
      }
    }
  }

  /// The session, or why there is none.
  func session(_ calendar: AcademicCalendar) throws(HeldReading) -> WrittenSession {
    guard years.count <= 2, let first = years.first, first.count == 4, (1...9998) ~= first.value
    else { throw unreadable() }
    let intake = try intake(calendar)
    guard let last = years.dropFirst().first else {
      return try dated(first.value, intake, calendar)
    }
    let isNext =
      last.count == 4 ? last.value == first.value + 1 : last.value == (first.value + 1) % 100
    guard isNext, [2, 4].contains(last.count) else { throw unreadable() }
    return WrittenSession(year: first.value, month: intake?.month)
  }

  /// A calendar year needs a month to say which academic year it means.
  private func dated(
    _ year: Int, _ intake: (named: Int, month: Int)?, _ calendar: AcademicCalendar
  ) throws(HeldReading) -> WrittenSession {
    guard let intake else { throw unreadable() }
    let began = intake.named >= calendar.firstMonth ? year : year - 1
    return WrittenSession(year: began, month: intake.month)
  }

  /// The month the text names first, and the month that names its intake.
  private func intake(
    _ calendar: AcademicCalendar
  ) throws(HeldReading) -> (named: Int, month: Int)? {
    guard let first = months.first else { return nil }
    let isPair = months.count == 1 || months.count == 2 && months[1] == first % 12 + 1
    guard isPair else { throw unreadable() }
    // A written code is taken as it stands: `2026-27/Oct`.
    if text.contains("/"), years.count == 2 { return (first, first) }
    guard let month = calendar.intake(first), months.count == 1 || calendar.intake(months[1]) != nil
    else {
      throw HeldReading(
        "no_such_intake", "\(text) names no intake of the calendar \(calendar.rawValue)",
        suggestion: "declare another calendar, or write the session like 2026-27/Jul")
    }
    return (first, month)
  }

  private func unreadable() -> HeldReading {
    HeldReading(
      "unreadable_session", "\(text) is not a session",
      suggestion: "write it like 2025-26 or 2026-27/Jul")
  }

  private static let fillers: Set<String> = [
    "ay", "academic", "year", "session", "sessions", "cycle", "intake", "batch", "admission",
    "admissions", "and", "to", "the", "for", "of", "acad", "yr", "सत्र", "शैक्षणिक", "वर्ष",
  ]
}
