public import Foundation

/// `timestamptz` to the microsecond; a session of ours always speaks ISO and UTC.
extension Date: SQLValue {
  /// Such as `2026-11-21 08:30:00.250000+00`.
  public var sqlText: String {
    let microseconds = Int64((timeIntervalSince1970 * 1_000_000).rounded())
    let (second, fraction) = microseconds.quotientAndFloorRemainder(dividingBy: 1_000_000)
    let (day, secondOfDay) = second.quotientAndFloorRemainder(dividingBy: 86_400)
    let civil = CivilDay(daysSince1970: day)
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    let clock = time.map { CivilDay.padded($0, to: 2) }.joined(separator: ":")
    return "\(civil.text) \(clock).\(CivilDay.padded(fraction, to: 6))+00"
  }

  /// Nil for infinities, years before 1 and any zone but UTC.
  public init?(sqlText: String) {
    let halves = sqlText.split(separator: " ")
    guard halves.count == 2, halves[1].hasSuffix("+00"), let day = CivilDay(text: halves[0]) else {
      return nil
    }
    let clock = halves[1].dropLast(3).split(separator: ":")
    guard clock.count == 3, let hour = Int64(clock[0]), let minute = Int64(clock[1]),
      let second = Double(clock[2])
    else { return nil }
    let whole = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60
    self.init(timeIntervalSince1970: Double(whole) + second)
  }
}

extension Int64 {
  /// Division that rounds down, so that moments before 1970 keep a positive remainder.
  fileprivate func quotientAndFloorRemainder(dividingBy divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
