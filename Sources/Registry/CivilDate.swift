public import Foundation

/// A day of the civil calendar, without time or zone.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The day with these numbers, or nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The first day that the calendar here knows.
  public static let earliest = CivilDate(year: 1)

  private init(year: Int) { (self.year, month, day) = (year, 1, 1) }

  /// The day on which a moment is, in universal time; nil outside the calendar here.
  public init?(_ moment: Date) {
    guard var seconds = time_t(exactly: moment.timeIntervalSince1970.rounded(.down)) else {
      return nil
    }
    var parts = tm()
    gmtime_r(&seconds, &parts)
    self.init(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Reads ISO 8601, `2026-11-21`, and nothing else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// ISO 8601.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// The day as a person reads it: `21 Nov 2026`.
  public var spoken: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

  /// The day after; nil after the last day the calendar here knows.
  public var next: CivilDate? {
    CivilDate(year: year, month: month, day: day + 1)
      ?? CivilDate(year: year, month: month + 1, day: 1)
      ?? CivilDate(year: year + 1, month: 1, day: 1)
  }

  /// The day before; nil before the first day the calendar here knows.
  public var previous: CivilDate? {
    if day > 1 { return CivilDate(year: year, month: month, day: day - 1) }
    if month > 1 {
      return CivilDate(year: year, month: month - 1, day: Self.days(in: month - 1, of: year))
    }
    return CivilDate(year: year - 1, month: 12, day: 31)
  }

  /// The same day so many months later, or the month's last day where there is no such day; a part
  /// of a month counts as a whole one. Nil beyond the calendar here.
  public func adding(months: Decimal) -> CivilDate? {
    guard let months = months.roundedUp, months <= 120_000 else { return nil }
    let total = year * 12 + month - 1 + months
    guard (1...9999).contains(total / 12) else { return nil }
    let length = Self.days(in: total % 12 + 1, of: total / 12)
    return CivilDate(year: total / 12, month: total % 12 + 1, day: min(day, length))
  }

  /// So many days later, a part of a day counting as a whole one; nil beyond the calendar here.
  public func adding(days: Decimal) -> CivilDate? {
    guard let days = days.roundedUp, (0...3_660_000).contains(days) else { return nil }
    var (date, rest) = (self, days)
    while rest > 0 {
      let left = Self.days(in: date.month, of: date.year) - date.day
      guard rest > left else {
        return CivilDate(year: date.year, month: date.month, day: date.day + rest)
      }
      guard let first = date.adding(months: 1) else { return nil }
      guard let next = CivilDate(year: first.year, month: first.month, day: 1) else { return nil }
      (date, rest) = (next, rest - left - 1)
    }
    return date
  }

  /// Earlier days come first.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths[month - 1]
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CivilDate: Codable {
  /// Decodes the ISO 8601 text that the database writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date: \(text)")
    }
    self = date
  }

  /// Encodes the day as ISO 8601.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Decimal {
  /// The least whole number that is not less, or nil when no `Int` is.
  fileprivate var roundedUp: Int? {
    guard self >= 0, self < 1_000_000_000 else { return nil }
    var (exact, rounded) = (self, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .up)
    return NSDecimalNumber(decimal: rounded).intValue
  }
}
