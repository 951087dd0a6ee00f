/// Which of a program's lengths a total is for.
public enum DurationAssumption: String, Sendable, CaseIterable {
  /// The least.
  case min
  /// The usual one; where a source gives a range, the whole range.
  case typical
  /// The most.
  case max
}

/// What a total cost is asked about: the applicant, the choices, and what the sources leave open.
public struct CostQuestion: Hashable, Sendable {
  /// The day it is as of.
  public var asOf: CivilDate
  /// `domestic`, `international`, `nri` or `saarc`; nil when the applicant did not say.
  public var audience: String?
  /// `in_district`, `in_state` or `out_of_state`; nil when the applicant did not say.
  public var residency: String?
  /// The category of student; nil when the applicant did not say.
  public var category: String?
  /// The session, such as `2026-27`; nil for the newest on the day.
  public var session: String?
  /// The mode of study.
  public var mode: StudyMode?
  /// Which length is assumed where there are several.
  public var duration: DurationAssumption = .typical
  /// How often an examination is taken.
  public var attempts = 1
  /// Optional lines to count, each `component`, `label` or `component:label`.
  public var options: [String] = []
  /// Events that happen, each a component, label, `component:label` or condition of a line.
  public var events: [String] = []
  /// Terms in a year, for durations that do not say.
  public var termsPerYear: Int?
  /// Months of study, for what is paid by the month.
  public var months: ClosedRange<Int>?
  /// Courses taken, for what is paid by the course.
  public var courses: Int?
  /// Hours of instruction, for what is paid by the hour.
  public var hours: ClosedRange<Int>?
  /// The currency to answer in; nil for the schedule's own.
  public var currency: Currency?
  /// The rates that may be used for that.
  public var rates: [ExchangeRate] = []
  /// The applicant's awards, in the order in which they are applied.
  public var awards: [Award] = []

  /// A question as of a day that leaves everything else to what the sources say.
  public init(asOf: CivilDate) { self.asOf = asOf }

  /// Whether the applicant said anything that chooses among schedules.
  var isAboutSomeone: Bool { audience != nil || residency != nil || category != nil }
}
