public import Foundation

/// A unit of study time as sources use it.
public enum DurationUnit: String, Sendable, Decodable, CaseIterable {
  /// Twelve months.
  case year
  /// Six months.
  case semester
  /// A term of unstated length.
  case term
  /// A calendar month.
  case month
  /// Seven days; 104 weeks is not 24 months.
  case week
  /// A day.
  case day
  /// A clock hour of instruction.
  case hour

  /// How many months one is, exactly; nil for units that months cannot express.
  public var months: Int? {
    switch self {
    case .year: 12
    case .semester: 6
    case .month: 1
    case .term, .week, .day, .hour: nil
    }
  }
}

/// How long a program takes, as its source says it.
public struct StudyDuration: Hashable, Sendable {
  /// The least number of units.
  public let low: Decimal
  /// The most, equal to `low` when there is one number; nil for an open end.
  public let high: Decimal?
  /// The unit the source counts in.
  public let unit: DurationUnit
  /// The source's own words.
  public let text: String
  /// `stated`, or `assumed` when the profile supplies a usual length that the source does not give.
  public let basis: String

  /// A duration of `low` to `high` units.
  public init(low: Decimal, high: Decimal?, unit: DurationUnit, text: String, basis: String) {
    (self.low, self.high, self.unit, self.text, self.basis) = (low, high, unit, text, basis)
  }

  /// The least number of years when it is a whole number of months, else nil.
  public var years: Decimal? { unit.months.map { low * Decimal($0) / 12 } }

  /// As every face prints it: the source's words, and that it is an assumption where it is.
  public var spoken: String { basis == "stated" ? text : "\(text) (\(basis))" }
}
