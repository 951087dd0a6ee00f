/// What the finder keeps of a program's verdicts and total cost, because the rules that give them are
/// not the database's: as of a day, for an applicant who has said nothing.
public struct ProgramFinding: Sendable, Hashable {
  /// The verdicts.
  public struct Verdicts: Sendable, Hashable {
    /// A word for every answer: see `VerdictTerm`.
    public let terms: [String]
    /// The first day on which a decision may answer otherwise; nil when none is known of.
    public let holdsUntil: CivilDate?
  }

  /// The total cost.
  public struct Cost: Sendable, Hashable {
    /// The total; nil when no amount is known.
    public let total: FoundCost?
    /// The first day on which the calendar may choose another schedule; nil when it has no choice.
    public let holdsUntil: CivilDate?
  }

  /// A word for every answer: see `VerdictTerm`.
  public let verdicts: [String]
  /// The total; nil when no amount is known.
  public let cost: FoundCost?
  /// The first day on which a decision, or what depends on the calendar, may answer otherwise; nil
  /// when nothing that is known of does.
  public let holdsUntil: CivilDate?

  /// Works out the finding on the program of `dossier`, which must be one as of the same day.
  public init(_ dossier: Dossier, asOf: CivilDate) {
    self.init(Verdicts(dossier, asOf: asOf), Cost(dossier, asOf: asOf))
  }

  /// The finding that two parts make.
  public init(_ verdicts: Verdicts, _ cost: Cost) {
    (self.verdicts, self.cost) = (verdicts.terms, cost.total)
    holdsUntil = [verdicts.holdsUntil, cost.holdsUntil].compactMap { $0 }.min()
  }
}

extension ProgramFinding.Verdicts {
  /// Works out the verdicts from the decisions about the program of `dossier`, from its description,
  /// and from what holds where it is.
  public init(_ dossier: Dossier, asOf: CivilDate) {
    terms = VerdictTerms(dossier, asOf: asOf).terms
    let bounds = dossier.program.map { Self.bounds(dossier, $0) } ?? []
    holdsUntil = bounds.filter { $0 > asOf }.min()
  }

  /// Every day on which a decision or a prohibition begins or ends, and those on which somebody
  /// admitted under an ended grant can no longer be studying.
  private static func bounds(_ dossier: Dossier, _ program: ProgramFacts) -> [CivilDate] {
    let duration = CostSubject(program, at: dossier.institution).duration
    let ends = program.approvals.compactMap(\.valid.until)
    let finished = ends.compactMap { duration?.end(ofStudyBegunBefore: $0) }
    let decided =
      program.approvals.flatMap { [$0.valid.from, $0.decidedOn, $0.inherited?.since] }
      .compactMap { $0 }
    let forbidden = dossier.jurisdiction.prohibitions.flatMap { [$0.valid.from, $0.valid.until] }
    return ends + finished + decided + forbidden.compactMap { $0 }
  }
}

extension ProgramFinding.Cost {
  /// Works out the total from the fees of the program of `dossier`, from those of its institution and
  /// from its description.
  public init(_ dossier: Dossier, asOf: CivilDate) {
    guard let program = dossier.program else {
      (total, holdsUntil) = (nil, nil)
      return
    }
    let subject = CostSubject(program, at: dossier.institution)
    let cost = TotalCost(of: subject, asking: CostQuestion(asOf: asOf))
    total = cost.net.map { FoundCost(amount: $0, completeness: cost.completeness) }
    holdsUntil = Self.nextMonth(subject, after: asOf)
  }

  /// Which of several sessions' schedules applies changes with the month in which an intake begins.
  private static func nextMonth(_ subject: CostSubject, after day: CivilDate) -> CivilDate? {
    let hasSessions = (subject.own + subject.institution).contains { $0.session != nil }
    guard hasSessions else { return nil }
    return CivilDate(year: day.year, month: day.month + 1, day: 1)
      ?? CivilDate(year: day.year + 1, month: 1, day: 1)
  }
}
