import Foundation

/// How many credits, courses, hours, months and attempts a total counts, at one of its bounds.
struct StudyQuantities: Sendable {
  /// Which bound of a total is computed.
  enum End: Sendable {
    case low, high

    /// The other one.
    var opposite: End { self == .low ? .high : .low }
  }

  /// A number, or why there is none.
  enum Number: Sendable {
    case known(Decimal)
    /// There is no upper end.
    case open(Decimal)
    case unknown
  }

  /// Credits to be taken.
  let credits: Number
  /// Courses to be taken.
  let courses: Number
  /// Hours of instruction.
  let hours: Number
  /// Months asked for; nil to count those of the program's length.
  let months: Int?
  /// How often an examination is taken.
  let attempts: Int

  /// The quantities at one end.
  init(of subject: CostSubject, asking question: CostQuestion, at end: End) {
    credits = Self.number(subject.creditsLow, subject.creditsHigh, end)
    courses = question.courses.map { .known(Decimal(max(0, $0))) } ?? .unknown
    attempts = max(0, question.attempts)
    months = question.months.map { end == .low ? $0.lowerBound : $0.upperBound }
    if let hours = question.hours {
      self.hours = .known(Decimal(end == .low ? hours.lowerBound : hours.upperBound))
    } else if let duration = subject.duration, duration.unit == .hour {
      let low = question.duration == .max ? duration.high ?? duration.low : duration.low
      let high = question.duration == .min ? duration.low : duration.high
      hours = Self.number(low, high, end)
    } else {
      hours = .unknown
    }
  }

  private static func number(_ low: Decimal?, _ high: Decimal?, _ end: End) -> Number {
    guard let low else { return .unknown }
    return end == .low ? .known(low) : high.map { .known($0) } ?? .open(low)
  }
}
