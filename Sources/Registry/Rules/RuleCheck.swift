/// Holds a program against the rules of a pack, as of a day.
public struct RuleCheck {
  private let pack: RulePack
  private let program: ProgramFacts
  private let dossiers: [Dossier]
  private let mode: StudyMode?
  private let session: String?
  private let asOf: CivilDate

  /// A question about the program of `dossier`; nil when that is an institution. The dossier of
  /// the program's institution lets rules count; a nil mode asks about every mode on record.
  public init?(
    _ pack: RulePack, program dossier: Dossier, institution: Dossier? = nil, mode: StudyMode?,
    session: String?, asOf: CivilDate
  ) {
    guard let program = dossier.program else { return nil }
    (self.pack, self.program) = (pack, program)
    dossiers = [dossier] + [institution].compactMap { $0 }
    (self.mode, self.session, self.asOf) = (mode, session, asOf)
  }

  /// What every rule of the pack finds.
  public var trace: RuleTrace {
    let findings = pack.rules.flatMap(findings)
    return RuleTrace(
      pack: pack, program: program.code, title: program.title,
      institution: dossiers[0].institution.name, mode: mode, session: session, asOf: asOf,
      findings: findings, evidence: evidence(of: findings), isFictitious: dossiers[0].isFictitious)
  }

  /// A rule about modes is asked once for each mode in question, another rule once.
  private func findings(_ rule: Rule) -> [RuleFinding] {
    if let answer = outside { return [finding(rule, nil, answer)] }
    if rule.modes.isEmpty { return [finding(rule, nil, rule.answer(facts(mode)))] }
    let asked = mode.map { [$0] } ?? program.modesOnRecord
    if asked.isEmpty {
      let sentence = "the program's mode is not on record; ask about a mode"
      return [finding(rule, nil, RuleAnswer(.insufficientData, sentence))]
    }
    let fitting = asked.filter(rule.modes.contains)
    if fitting.isEmpty {
      let modes = { (modes: [StudyMode]) in modes.map(\.spoken).joined(separator: ", ") }
      let sentence = "the rule is about \(modes(rule.modes)), not about \(modes(asked))"
      return [finding(rule, nil, RuleAnswer(.notApplicable, sentence))]
    }
    return fitting.map { finding(rule, $0, rule.answer(facts($0))) }
  }

  /// The answer of every rule where the whole pack is not about this program or may not be.
  private var outside: RuleAnswer? {
    let country = dossiers[0].institution.claim(\.country)
    let inputs = [RuleInput("country", country)]
    guard let country else {
      return RuleAnswer(.insufficientData, "the institution's country is not on record", inputs)
    }
    if country.value != pack.country {
      let sentence = "the pack binds institutions of \(pack.country), not of \(country.value)"
      return RuleAnswer(.notApplicable, sentence, inputs)
    }
    guard let kind = program.claim(\.kind), !pack.programKinds.isEmpty,
      !pack.programKinds.contains(kind.value)
    else { return nil }
    let words = Vocabulary.spoken(kind.value).lowercased()
    return RuleAnswer(
      .notApplicable, "the pack is not about programs of the kind \(words)",
      [RuleInput("program kind", kind)])
  }

  private func facts(_ mode: StudyMode?) -> RuleFacts {
    var offerings: [InstitutionOffering]?
    for dossier in dossiers {
      if case .institution(_, let all, _) = dossier.subject { offerings = all }
    }
    return RuleFacts(
      program: program, institution: dossiers[0].institution, offerings: offerings, mode: mode,
      session: session, asOf: asOf)
  }

  private func finding(_ rule: Rule, _ mode: StudyMode?, _ answer: RuleAnswer) -> RuleFinding {
    RuleFinding(
      rule: rule, mode: mode, outcome: answer.outcome, sentence: answer.sentence,
      inputs: answer.inputs)
  }

  private func evidence(of findings: [RuleFinding]) -> [Evidence] {
    let cited = Set(findings.flatMap(\.inputs).flatMap(\.evidence))
    var seen: Set<Int> = []
    return dossiers.flatMap(\.evidence).filter { evidence in
      cited.contains(evidence.id) && seen.insert(evidence.id).inserted
    }
  }
}
