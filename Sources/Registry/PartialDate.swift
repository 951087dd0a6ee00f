/// How exactly a source gives a date.
public enum DatePrecision: String, Sendable, Decodable, CaseIterable {
  /// The day is known.
  case day
  /// Only the month is known; the day is stored as the first.
  case month
  /// Only the year is known; the day is stored as 1 January.
  case year
}

/// A civil date together with how exactly its source gives it.
public struct PartialDate: Hashable, Sendable {
  /// The first day that the source's words may mean.
  public let date: CivilDate
  /// How much of `date` the source said.
  public let precision: DatePrecision

  /// A date as exact as `precision` says.
  public init(_ date: CivilDate, precision: DatePrecision = .day) {
    self.date = date
    self.precision = precision
  }

  /// The last day that the source's words may mean.
  public var lastDay: CivilDate {
    switch precision {
    case .day: date
    case .month:
      CivilDate(
        year: date.year, month: date.month, day: CivilDate.days(in: date.month, of: date.year))
        ?? date
    case .year: CivilDate(year: date.year, month: 12, day: 31) ?? date
    }
  }

  /// The date as a person reads it, no more exact than its source: `2014`, `Mar 2014`, `2 Mar 2014`.
  public var spoken: String {
    switch precision {
    case .day: date.spoken
    case .month: "\(CivilDate.monthNames[date.month - 1]) \(date.year)"
    case .year: String(date.year)
    }
  }
}
