/// The steps from a subject and a question to a total: schedules, lines, lengths, both ends.
struct CostWork {
  let question: CostQuestion
  private(set) var schedule: CostSchedule?
  private(set) var inherited: CostSchedule?
  private(set) var alternatives: [CostSchedule] = []
  private(set) var choices: [CostSchedule] = []
  private(set) var selection: LineSelection?
  private(set) var derivation: CostDerivation?
  private(set) var target: Currency?
  private(set) var findings: [CostNote] = []
  private(set) var assumptions: [CostNote] = []
  private(set) var leftOut: [LeftOutLine] = []
  private(set) var published: AmountRange?
  let length: StudyLength
  private let subject: CostSubject

  /// The work for the schedule that applies to the applicant.
  init(of subject: CostSubject, asking question: CostQuestion) {
    self.init(subject, question)
    let own = ScheduleChoice(
      among: subject.own(for: question), for: question, level: subject.level)
    let institutions = ScheduleChoice(
      among: subject.institution(for: question), for: question, level: subject.level)
    // A program whose own fees are for others has its institution's, where those fit.
    let isOwn =
      own.chosen != nil
      || !own.choices.isEmpty && !(own.isRefused && institutions.chosen != nil)
    take(isOwn ? own : institutions, isOwn: isOwn)
  }

  /// The work for one schedule of the subject.
  init(of subject: CostSubject, by schedule: FeeSchedule, asking question: CostQuestion) {
    self.init(subject, question)
    compute(schedule, isOwn: !subject.own.isEmpty)
  }

  private init(_ subject: CostSubject, _ question: CostQuestion) {
    (self.subject, self.question) = (subject, question)
    length = StudyLength(of: subject, asking: question)
    if let mode = question.mode, !subject.offered.isEmpty, !subject.offered.contains(mode) {
      let offered = subject.offered.map(\.spoken).joined(separator: ", ")
      findings.append(
        CostNote(
          "mode_not_on_record",
          "\(mode.spoken) is not among its modes on record (\(offered))"))
    }
  }

  /// The columns of the derivation: those of the longest length, and one for what has no stated time.
  var terms: [CostTerm] {
    let (shortest, longest) = (length.shortest, length.longest)
    let plan = longest.count ?? 0 >= shortest.count ?? 0 ? longest : shortest
    let used = Set((derivation?.rows ?? []).flatMap(\.cells).map(\.term))
    guard derivation != nil else { return [] }
    let numbered = plan.count.map { Array(1...$0) } ?? used.filter { $0 > 0 }.sorted()
    return (numbered + (used.contains(0) ? [0] : [])).map { CostTerm($0, plan) }
  }

  private mutating func take(_ choice: ScheduleChoice, isOwn: Bool) {
    alternatives = choice.alternatives.map { CostSchedule($0, isInstitutions: !isOwn) }
    choices = choice.choices.map { CostSchedule($0, isInstitutions: !isOwn) }
    assumptions += choice.assumptions
    if let chosen = choice.chosen { compute(chosen, isOwn: isOwn) } else { sayWhyNot() }
  }

  private mutating func compute(_ chosen: FeeSchedule, isOwn: Bool) {
    let inheritance = isOwn ? subject.inherited(beside: chosen, for: question) : nil
    if let inheritance, inheritance.chosen == nil, !inheritance.choices.isEmpty {
      guard inheritance.isRefused else {
        choices = inheritance.choices.map { CostSchedule($0, isInstitutions: true) }
        return sayWhyNot()
      }
      findings.append(
        CostNote("nothing_inherited", "none of the institution's fees are for this applicant"))
    }
    let other = inheritance?.chosen
    schedule = CostSchedule(chosen, isInstitutions: !isOwn)
    assumptions = length.assumptions + assumptions
    let selection = LineSelection(own: chosen, inheriting: other, for: question)
    if let inheritance, let other, selection.inherits {
      inherited = CostSchedule(other, isInstitutions: true)
      assumptions += inheritance.assumptions.filter { $0.code == "session" }
        .map { CostNote($0.code, "the institution has \($0.text)") }
    }
    findings += selection.findings
    guard let own = Currency(chosen.currency) else {
      findings.append(CostNote("currency", "the registry does not know \(chosen.currency)"))
      return
    }
    let target = question.currency ?? own
    self.target = target
    settle(selection, isInstitutions: !isOwn, in: target)
    if target != own { publish(chosen) }
  }

  /// Computes both ends; when a printed total turns out to contain concessions or deposits, once more
  /// without them.
  private mutating func settle(
    _ selection: LineSelection, isInstitutions: Bool, in target: Currency,
    isExplained: Bool = false
  ) {
    var (low, high) = (scenario(selection.counted, .low), scenario(selection.counted, .high))
    if !isExplained {
      let check = PrintedTotalCheck(low, high)
      if let finding = check.finding { findings.append(finding) }
      if !check.contained.isEmpty {
        let rest = selection.leavingOut(check.contained)
        return settle(rest, isInstitutions: isInstitutions, in: target, isExplained: true)
      }
      if !check.perhapsContained.isEmpty {
        low = scenario(selection.counted, .low, perhapsContained: check.perhapsContained)
        high = scenario(selection.counted, .high, perhapsContained: check.perhapsContained)
        findings.append(
          CostNote(
            "perhaps_contained",
            "the printed total may contain concessions or deposits already; both are counted for"))
      }
    }
    var derivation = CostDerivation(
      low, high, in: target, for: question, isInstitutions: isInstitutions)
    if selection.lacksTuition(isInstitutions: isInstitutions) { derivation.missTuition() }
    self.selection = selection
    self.derivation = derivation
    leftOut = selection.leftOut + derivation.leftOut
  }

  private func scenario(
    _ lines: [CountedLine], _ end: StudyQuantities.End, perhapsContained: Set<Int> = []
  ) -> CostScenario {
    CostScenario(
      lines, awards: question.awards, at: end, over: fall(end), opposite: fall(end.opposite),
      perhapsContained: perhapsContained)
  }

  private func fall(_ end: StudyQuantities.End) -> LineFall {
    LineFall(
      plan: end == .low ? length.shortest : length.longest, isOpen: end == .high && length.isOpen,
      quantities: StudyQuantities(of: subject, asking: question, at: end))
  }

  /// The same total in the schedule's own currency, to stand beside the converted one.
  private mutating func publish(_ chosen: FeeSchedule) {
    var plain = question
    plain.currency = nil
    published = TotalCost(of: subject, by: chosen, asking: plain).net
  }

  private mutating func sayWhyNot() {
    if choices.isEmpty {
      findings.append(CostNote("no_schedule", "no schedule of fees is on record"))
    } else {
      let kinds = choices.map { $0.spoken }.reduce(into: [String]()) { kinds, kind in
        if !kinds.contains(kind) { kinds.append(kind) }
      }
      findings.append(
        CostNote(
          "applicant_needed",
          "the fees depend on who asks; there are " + kinds.joined(separator: "; ")))
    }
  }
}

extension CostSubject {
  /// The program's own schedules that cover the mode asked about.
  func own(for question: CostQuestion) -> [FeeSchedule] { covering(own, question) }

  /// The institution's schedules that cover the program in the mode asked about.
  func institution(for question: CostQuestion) -> [FeeSchedule] { covering(institution, question) }

  /// The choice of the institution's schedule of which a program with a schedule of its own inherits:
  /// of the same source where there is one.
  func inherited(beside chosen: FeeSchedule, for question: CostQuestion) -> ScheduleChoice {
    var applicant = question
    applicant.audience = question.audience ?? chosen.audience
    applicant.residency = question.residency ?? chosen.residency
    applicant.category = question.category ?? chosen.category
    applicant.session = question.session ?? chosen.session
    applicant.mode = question.mode ?? chosen.mode
    let all = institution(for: applicant)
    let same = all.filter { $0.source == chosen.source }
    return ScheduleChoice(among: same.isEmpty ? all : same, for: applicant, level: level)
  }

  private func covering(_ schedules: [FeeSchedule], _ question: CostQuestion) -> [FeeSchedule] {
    let modes = question.mode.map { [$0] } ?? modes
    return schedules.filter { $0.covers(level: level, modes: modes) }
  }
}
