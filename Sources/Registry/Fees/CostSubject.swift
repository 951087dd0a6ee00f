public import Foundation

/// What of a program decides its cost: its length, its credits, its schedules and those it inherits.
public struct CostSubject: Sendable {
  /// How long it takes, when a source says it.
  public var duration: StudyDuration?
  /// The least number of credits.
  public var creditsLow: Decimal?
  /// The most; equal to the least when there is one number, nil for an open end.
  public var creditsHigh: Decimal?
  /// The level, which schedules of an institution may be limited to.
  public var level: ProgramLevel?
  /// The modes on record, which schedules may be limited to.
  public var modes: [StudyMode]
  /// The modes that it is offered in by any source; empty where none says so.
  public var offered: [StudyMode] = []
  /// The program's own schedules, in order of preference.
  public var own: [FeeSchedule]
  /// The institution's schedules, in order of preference.
  public var institution: [FeeSchedule]

  /// A subject made of its parts.
  public init(
    duration: StudyDuration?, creditsLow: Decimal? = nil, creditsHigh: Decimal? = nil,
    level: ProgramLevel? = nil, modes: [StudyMode] = [], own: [FeeSchedule],
    institution: [FeeSchedule] = []
  ) {
    (self.duration, self.creditsLow, self.creditsHigh) = (duration, creditsLow, creditsHigh)
    (self.level, self.modes) = (level, modes)
    (self.own, self.institution) = (own, institution)
  }

  /// A program at its institution; each property by the first source that gives it.
  public init(_ program: ProgramFacts, at institution: InstitutionFacts) {
    let credits = program.records.first { $0.creditsLow != nil }
    self.init(
      duration: program.records.first { $0.duration != nil }?.duration,
      creditsLow: credits?.creditsLow.flatMap { Decimal(string: $0) },
      creditsHigh: credits?.creditsHigh.flatMap { Decimal(string: $0) },
      level: program.claim(\.level)?.value, modes: program.claim(\.modes)?.value ?? [],
      own: program.fees, institution: institution.fees)
    let stated = Set(modes + program.offerings.map(\.mode) + program.approvals.compactMap(\.mode))
    offered = StudyMode.allCases.filter(stated.contains)
  }
}
