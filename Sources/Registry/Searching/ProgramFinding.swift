/// What the finder keeps of a program's verdicts and total cost, because the rules that give them are
/// not the database's: as of a day, for an applicant who has said nothing.
public struct ProgramFinding: Sendable, Hashable {
  /// A word for every answer: see `VerdictTerm`.
  public let verdicts: [String]
  /// The total; nil when no amount is known.
  public let cost: FoundCost?
  /// The first day on which a decision, or what depends on the calendar, may answer otherwise; nil
  /// when nothing that is known of does.
  public let holdsUntil: CivilDate?

  /// Works out the finding on the program of `dossier`, which must be one as of the same day.
  public init(_ dossier: Dossier, asOf: CivilDate) {
    guard let program = dossier.program else {
      (verdicts, cost, holdsUntil) = ([], nil, nil)
      return
    }
    verdicts = VerdictTerms(dossier, asOf: asOf).terms
    let subject = CostSubject(program, at: dossier.institution)
    cost = Self.cost(of: subject, asOf: asOf)
    holdsUntil =
      Self.bounds(dossier, program, subject).filter { $0 > asOf }.min()
      .map { min($0, Self.nextMonth(subject, after: asOf) ?? $0) }
      ?? Self.nextMonth(subject, after: asOf)
  }

  private static func cost(of subject: CostSubject, asOf: CivilDate) -> FoundCost? {
    let total = TotalCost(of: subject, asking: CostQuestion(asOf: asOf))
    return total.net.map { FoundCost(amount: $0, completeness: total.completeness) }
  }

  /// Every day on which a decision or a prohibition begins or ends, and those on which somebody
  /// admitted under an ended grant can no longer be studying.
  private static func bounds(
    _ dossier: Dossier, _ program: ProgramFacts, _ subject: CostSubject
  ) -> [CivilDate] {
    let ends = program.approvals.compactMap(\.valid.until)
    let finished = ends.compactMap { end in
      subject.duration?.end(ofStudyBegunBefore: end)
    }
    let decided =
      program.approvals.flatMap { [$0.valid.from, $0.decidedOn, $0.inherited?.since] }
      .compactMap { $0 }
    let forbidden = dossier.jurisdiction.prohibitions.flatMap { [$0.valid.from, $0.valid.until] }
    return ends + finished + decided + forbidden.compactMap { $0 }
  }

  /// Which of several sessions' schedules applies changes with the month in which an intake begins.
  private static func nextMonth(_ subject: CostSubject, after day: CivilDate) -> CivilDate? {
    let hasSessions = (subject.own + subject.institution).contains { $0.session != nil }
    guard hasSessions else { return nil }
    return CivilDate(year: day.year, month: day.month + 1, day: 1)
      ?? CivilDate(year: day.year + 1, month: 1, day: 1)
  }
}
