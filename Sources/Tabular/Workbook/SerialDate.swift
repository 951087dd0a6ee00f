/// A day counted as spreadsheets count them, with the time of day as its fraction.
struct SerialDate {
  private let days: Int
  private let seconds: Int
  private let usesDatesOf1904: Bool

  private static let secondsOfDay = 86_400
  /// 31 December 9999, the last day that Excel shows.
  private static let lastSerial = 2_958_465.0
  /// The day that Excel's calendar of 1900 has and the world did not: 29 February 1900.
  private static let inventedDay = 60
  /// The serial of 1 January 1970 after the invented day.
  private static let serialOf1970 = 25_569
  /// How many days the calendar of 1904 begins later.
  private static let daysTo1904 = 1_462

  /// A serial number rounded to the second; nil if Excel would show no date for it.
  init?(_ serial: Double, usesDatesOf1904: Bool) {
    guard serial >= 0, serial < Self.lastSerial + 1 else { return nil }
    let rounded = Int((serial * Double(Self.secondsOfDay)).rounded())
    (days, seconds) = rounded.quotientAndRemainder(dividingBy: Self.secondsOfDay)
    self.usesDatesOf1904 = usesDatesOf1904
  }

  /// The text of a shape: `2024-05-30`, `2024-05`, `2024`, `2024-05-30 14:30:00`, `14:30:00`; nil
  /// for a number that is no date of this shape.
  ///
  /// A format that hides the day hides nothing on the first of a month only; otherwise the whole
  /// date is the text, because the cell has it.
  func text(as shape: NumberShape) -> String? {
    switch shape {
    case .number: return nil
    case .elapsed: return clock(hours: days * 24 + seconds / 3600)
    case .time where days == 0: return clock(hours: seconds / 3600)
    case .day, .month, .year, .moment, .time: break
    }
    guard let date = civil else { return nil }
    switch shape {
    case .year where date.month == 1 && date.day == 1: return Self.padded(date.year, 4)
    case .year, .month:
      let month = "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))"
      return date.day == 1 && shape == .month ? month : text(as: .day)
    case .moment where seconds > 0, .time where seconds > 0:
      return text(as: .day).map { "\($0) \(clock(hours: seconds / 3600))" }
    default:
      return [(date.year, 4), (date.month, 2), (date.day, 2)].map(Self.padded)
        .joined(separator: "-")
    }
  }

  private func clock(hours: Int) -> String {
    [hours, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }.joined(separator: ":")
  }

  /// The day of the calendar; nil for day 0 of 1900, which is none.
  private var civil: (year: Int, month: Int, day: Int)? {
    if usesDatesOf1904 { return Self.civil(days + Self.daysTo1904 - Self.serialOf1970) }
    if days == 0 { return nil }
    if days == Self.inventedDay { return (1900, 2, 29) }
    return Self.civil(days - Self.serialOf1970 + (days < Self.inventedDay ? 1 : 0))
  }

  /// The date of a day counted from 1 January 1970, by Hinnant's algorithm: years begin in March,
  /// eras of 400 years have 146,097 days.
  private static func civil(_ daysFrom1970: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysFrom1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
