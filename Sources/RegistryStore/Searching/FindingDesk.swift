import Registry

/// Works out what the finder keeps of one program after another. What rests on the same texts as
/// before is not worked out again: courses of one provider often differ in their titles alone.
struct FindingDesk {
  private struct VerdictBasis: Hashable {
    let (study, approvals, jurisdiction): (Int, Int, Int)
  }

  private struct CostBasis: Hashable {
    let (study, fees, institutionFees): (Int, Int, Int)
  }

  /// How much of each is remembered: with fees of a kilobyte each, some megabytes.
  private static let most = 2_000

  private let today: CivilDate
  private var studies = ReadTexts<FindingStudy>(most: most)
  private var approvals = ReadTexts<[Approval]>(most: most)
  private var fees = ReadTexts<[FeeSchedule]>(most: most)
  private var jurisdictions = ReadTexts<Jurisdiction>(most: most)
  private var verdicts = Remembered<VerdictBasis, ProgramFinding.Verdicts>(most: most)
  private var costs = Remembered<CostBasis, ProgramFinding.Cost>(most: most)

  /// A desk on which everything is judged as of one day.
  init(asOf today: CivilDate) { self.today = today }

  /// The finding on a program.
  mutating func finding(on subject: FindingSubject) throws -> ProgramFinding {
    let study = try studies.read(subject.study)
    return ProgramFinding(try verdicts(on: study, subject), try cost(of: study, subject))
  }

  private mutating func verdicts(
    on study: ReadTexts<FindingStudy>.Entry, _ subject: FindingSubject
  ) throws -> ProgramFinding.Verdicts {
    let decisions = try approvals.read(subject.approvals)
    let jurisdiction = try jurisdictions.read(subject.jurisdiction)
    let basis = VerdictBasis(
      study: study.number, approvals: decisions.number, jurisdiction: jurisdiction.number)
    return verdicts.value(of: basis) {
      let dossier = Dossier(
        judging: study.value, approvals: decisions.value, jurisdiction: jurisdiction.value)
      return ProgramFinding.Verdicts(dossier, asOf: today)
    }
  }

  private mutating func cost(
    of study: ReadTexts<FindingStudy>.Entry, _ subject: FindingSubject
  ) throws -> ProgramFinding.Cost {
    let own = try fees.read(subject.fees)
    let inherited = try fees.read(subject.institutionFees)
    let basis = CostBasis(
      study: study.number, fees: own.number, institutionFees: inherited.number)
    return costs.value(of: basis) {
      let dossier = Dossier(
        judging: study.value, fees: own.value, institutionFees: inherited.value)
      return ProgramFinding.Cost(dossier, asOf: today)
    }
  }
}
