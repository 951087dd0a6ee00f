/// A day of the proleptic Gregorian calendar, counted without time zones or locales.
///
/// The arithmetic is Howard Hinnant's `days_from_civil`: years begin in March, so that the leap
/// day comes last, and 146,097 days make a cycle of 400 years.
struct CivilDay: Equatable {
  let daysSince1970: Int64

  /// The day so many days after the first of January 1970.
  init(daysSince1970: Int64) {
    self.daysSince1970 = daysSince1970
  }

  /// The day PostgreSQL prints as `2026-11-21`, or nil.
  init?(text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int64(parts[0]), let month = Int64(parts[1]),
      let day = Int64(parts[2]), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let marchYear = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    // 719,468 days lie between 0000-03-01 and 1970-01-01.
    daysSince1970 = marchYear * 365 + leapDays + dayOfYear - 719_468
  }

  /// Such as `2026-11-21`; years have at least four digits.
  var text: String {
    let days = daysSince1970 + 719_468
    let cycle = days / 146_097
    let dayOfCycle = days - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// A number with leading zeros.
  static func padded(_ number: Int64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
