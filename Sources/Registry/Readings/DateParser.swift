import Foundation

/// Takes a written date apart.
struct DateParser {
  private let text: String
  private let conventions: DateConventions
  private let role: WrittenDate.Role
  private let pieces: [DatePiece]

  /// `text` is what was written, `plain` the same cleaned.
  init(_ text: String, _ plain: String, _ conventions: DateConventions) throws(HeldReading) {
    (self.text, self.conventions) = (text, conventions)
    let lead = DateLead(plain)
    role = lead.role
    pieces = try DatePiece.pieces(of: Self.withoutTime(lead.rest), in: text)
  }

  /// The date, or why there is none.
  func date() throws(HeldReading) -> WrittenDate {
    if role == .openEnd { return WrittenDate(date: nil, role: role) }
    return WrittenDate(date: try partial(), role: role)
  }

  private func partial() throws(HeldReading) -> PartialDate {
    let rest = pieces.dropFirst()
    switch (pieces.first, rest.first, rest.dropFirst().first, pieces.count) {
    case (.number(let only)?, nil, nil, 1): return try single(only)
    case (.number(let first)?, .number(let second)?, nil, 2): return try pair(first, second)
    case (.month(let month)?, .number(let year)?, nil, 2),
      (.number(let year)?, .month(let month)?, nil, 2):
      return try monthAndYear(month, year)
    case (.number(let first)?, .number(let second)?, .number(let third)?, 3):
      return PartialDate(try numbers(first, second, third))
    case (.number(let first)?, .month(let month)?, .number(let last)?, 3):
      return PartialDate(try named(month, first, last))
    case (.month(let month)?, .number(let day)?, .number(let last)?, 3):
      return PartialDate(try civil(try year(last), month, day))
    default: throw unreadable()
    }
  }

  private func single(_ number: DatePiece.Number) throws(HeldReading) -> PartialDate {
    if number.count == 4 {
      return PartialDate(try civil(number, 1, DatePiece.Number(1)), precision: .year)
    }
    if let serials = conventions.serials, number.count == 5 {
      guard let day = serials.day(number.value) else { throw unreadable() }
      return PartialDate(day)
    }
    if number.count == 8 {
      let (year, rest) = (number.value / 10_000, number.value % 10_000)
      guard (1800...2200).contains(year),
        let day = CivilDate(year: year, month: rest / 100, day: rest % 100)
      else { throw unreadable() }
      return PartialDate(day)
    }
    guard number.count == 5 else { throw unreadable() }
    throw HeldReading(
      "date_serial", "\(text) may be a spreadsheet's number of a day",
      suggestion: "declare date_serials: 1900 or 1904 in the profile")
  }

  /// A year and a month, in numbers. `2009-10` is October here; it is a session only in a column
  /// of sessions.
  private func pair(
    _ first: DatePiece.Number, _ second: DatePiece.Number
  ) throws(HeldReading) -> PartialDate {
    let isYearFirst = first.count == 4 && second.count <= 2
    let isYearLast = second.count == 4 && first.count <= 2
    guard isYearFirst || isYearLast else { throw unreadable() }
    let (year, month) = isYearFirst ? (first, second) : (second, first)
    guard let day = CivilDate(year: year.value, month: month.value, day: 1) else {
      throw unreadable()
    }
    return PartialDate(day, precision: .month)
  }

  private func monthAndYear(
    _ month: Int, _ year: DatePiece.Number
  ) throws(HeldReading) -> PartialDate {
    guard year.count == 4 else {
      throw HeldReading(
        "ambiguous_date", "\(text) may name a day or a year of two digits",
        suggestion: "write the year with four digits")
    }
    return PartialDate(try civil(year, month, DatePiece.Number(1)), precision: .month)
  }

  /// A date in three numbers.
  private func numbers(
    _ first: DatePiece.Number, _ second: DatePiece.Number, _ third: DatePiece.Number
  ) throws(HeldReading) -> CivilDate {
    if first.count == 4 { return try civil(first, second.value, third) }
    guard first.count <= 2, second.count <= 2 else { throw unreadable() }
    if third.count <= 2, conventions.century == nil || conventions.order == nil {
      throw shortYear()
    }
    if third.count <= 2, conventions.order == .ymd {
      return try civil(try year(first), second.value, third)
    }
    let year = try year(third).value
    let candidates = orders.compactMap { order in
      order == .dmy
        ? CivilDate(year: year, month: second.value, day: first.value)
        : CivilDate(year: year, month: first.value, day: second.value)
    }
    guard let date = candidates.first else {
      // Where only one number can be the month, the day is what is wrong.
      let isDayFirst = orders.contains(.dmy) && (1...12).contains(second.value)
      let isMonthFirst = orders.contains(.mdy) && (1...12).contains(first.value)
      guard isDayFirst != isMonthFirst else { throw unreadable() }
      let (month, day) = isDayFirst ? (second, first) : (first, second)
      return try civil(DatePiece.Number(year), month.value, day)
    }
    guard candidates.allSatisfy({ $0 == date }) else {
      throw HeldReading(
        "ambiguous_date", "\(text) may put day or month first",
        suggestion: "declare date_order: in the profile")
    }
    return date
  }

  /// The orders that two numbers before a year may have; where nobody said, the calendar may still
  /// leave only one.
  private var orders: [DateOrder] {
    switch conventions.order {
    case .ymd?: []
    case let order?: [order]
    case nil: [.dmy, .mdy]
    }
  }

  /// A date with the month's name between two numbers.
  private func named(
    _ month: Int, _ first: DatePiece.Number, _ last: DatePiece.Number
  ) throws(HeldReading) -> CivilDate {
    if first.count == 4 { return try civil(first, month, last) }
    if conventions.order == .ymd { return try civil(try year(first), month, last) }
    return try civil(try year(last), month, first)
  }

  /// A year of four digits, or of two in the declared century.
  private func year(_ number: DatePiece.Number) throws(HeldReading) -> DatePiece.Number {
    if number.count == 4 { return number }
    guard number.count == 2, !number.isOrdinal else { throw unreadable() }
    guard let century = conventions.century else { throw shortYear() }
    // 2000 is in its own century, 1950 begins the one from 1950 to 2049.
    let year = century - century % 100 + number.value
    return DatePiece.Number(year < century ? year + 100 : year)
  }

  private func civil(
    _ year: DatePiece.Number, _ month: Int, _ day: DatePiece.Number
  ) throws(HeldReading) -> CivilDate {
    guard day.count <= 2 else { throw unreadable() }
    if let date = CivilDate(year: year.value, month: month, day: day.value) { return date }
    guard (29...31).contains(day.value),
      let first = CivilDate(year: year.value, month: month, day: 1)
    else { throw unreadable() }
    throw HeldReading(
      "unreadable_date",
      "\(text) is not a date: there is no \(day.value)\(first.spoken.dropFirst())",
      suggestion: "look the day up in the source")
  }

  private func shortYear() -> HeldReading {
    HeldReading(
      "two_digit_year", "\(text) has a year of two digits",
      suggestion: "declare century: and date_order: in the profile, or write four digits")
  }

  private func unreadable() -> HeldReading {
    SessionReading.parse(text) != nil
      ? HeldReading(
        "session_not_date", "\(text) is an academic year, not a date",
        suggestion: "put it into a column of sessions, or write the day")
      : HeldReading(
        "unreadable_date", "\(text) is not a date", suggestion: "write it like 2026-11-21")
  }

  /// The date without a time of day behind it.
  private static func withoutTime(_ text: String) -> String {
    guard text.contains(":") else { return text }
    let time =
      #/
        [T\ ,]+ [0-9]{1,2} : [0-9]{2} ( : [0-9]{2} ( [.][0-9]+ )? )?
        ( \ ? [AaPp][.]?[Mm][.]? )?
        ( \ ? ( Z | UTC | GMT | IST | [+\-][0-9]{2}:?[0-9]{2} ) )?
        $
      /#
    return text.replacing(time, with: "")
  }
}
