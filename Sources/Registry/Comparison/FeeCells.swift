/// What a subject costs by the schedules that apply to it.
struct FeeCells {
  private let dossier: Dossier
  private let question: CostQuestion
  private let isForSomeone: Bool
  private let schedules: [FeeSchedule]

  init(_ dossier: Dossier, in scope: ComparisonScope) {
    self.dossier = dossier
    question = scope.costQuestion
    isForSomeone = scope.applicant.map(\.isAboutSomeone) ?? false
    schedules = Self.schedules(of: dossier, for: scope.costQuestion)
  }

  /// The tuition lines, one for each kind of student.
  var tuition: Cell { cell { $0.component == "tuition" } }

  /// All other lines.
  var otherFees: Cell { cell { $0.component != "tuition" } }

  /// The total over the program's length, one for each kind of student unless the applicant is known.
  var total: Cell {
    guard let program = dossier.program else { return Cell(.absent(.notApplicable)) }
    let subject = CostSubject(program, at: dossier.institution)
    let costs =
      isForSomeone
      ? [TotalCost(of: subject, asking: question)]
      : schedules.map { TotalCost(of: subject, by: $0, asking: question) }
    let known = costs.filter { $0.schedule != nil || !$0.choices.isEmpty }
    return Cell(
      items: known.map { TotalCostItem($0, subject.duration).item(label: label(of: $0)) },
      evidence: known.flatMap(\.evidence))
  }

  /// The program's own schedules, or else those of its institution for its level and modes; of
  /// schedules that differ only in session the one asked about, or the newest.
  private static func schedules(
    of dossier: Dossier, for question: CostQuestion
  ) -> [FeeSchedule] {
    let own = dossier.program?.fees ?? []
    let modes = question.mode.map { [$0] } ?? dossier.program?.claim(\.modes)?.value ?? []
    let level = dossier.program?.claim(\.level)?.value
    let all = own.isEmpty ? dossier.institution.fees : own
    let covering = all.filter { $0.covers(level: level, modes: modes) }
    let preferred = SessionPreference(question).sorted(covering)
    var seen: Set<[String?]> = []
    let kept = preferred.filter { seen.insert(key($0)).inserted }
    // The order is that of the sources; only which session is kept depends on the question.
    var told: Set<[String?]> = []
    return covering.map(key).filter { told.insert($0).inserted }
      .compactMap { wanted in kept.first { key($0) == wanted } }
  }

  private static func key(_ schedule: FeeSchedule) -> [String?] {
    [
      schedule.source, schedule.name, schedule.audience, schedule.residency, schedule.category,
      schedule.mode?.rawValue,
    ]
  }

  /// A line as it applies to those whom one schedule is for.
  private struct Applying {
    let schedule: FeeSchedule
    /// Where the line stands: the same schedule, or the one of which that inherits.
    let source: FeeSchedule
    let counted: CountedLine
  }

  /// The lines of a schedule with those it inherits.
  private func applying(_ schedule: FeeSchedule) -> [Applying] {
    var inherited: FeeSchedule?
    if let program = dossier.program, !program.fees.isEmpty {
      let subject = CostSubject(program, at: dossier.institution)
      inherited = subject.inherited(beside: schedule, for: question).chosen
    }
    return LineSelection.lines(own: schedule, inheriting: inherited).map { line in
      let source = line.isInherited ? inherited ?? schedule : schedule
      return Applying(schedule: schedule, source: source, counted: line)
    }
  }

  private func cell(_ isWanted: (FeeLine) -> Bool) -> Cell {
    let lines = schedules.flatMap(applying).filter { isWanted($0.counted.line) }
    let absences = Set(lines.map(\.counted.line.absence))
    let evidence = lines.map(\.counted.line.evidence)
    if absences.count == 1, let only = absences.first, let absence = only {
      return Cell(.absent(absence), evidence: evidence)
    }
    return Cell(items: lines.map(item), evidence: evidence)
  }

  private func item(_ applying: Applying) -> Cell.Item {
    let (counted, line) = (applying.counted, applying.counted.line)
    var amount: AmountRange?
    if case .range(let range) = counted.amount { amount = range }
    let session = applying.source.session.map { " (\($0))" } ?? ""
    let component = line.component == "tuition" ? "" : Vocabulary.spokenFee(line.component)
    let name = line.label ?? component
    return Cell.Item(
      (name.isEmpty ? "" : name + " ") + counted.says + session,
      label: label(CostSchedule(applying.schedule, isInstitutions: false)), amount: amount,
      parts: parts(applying))
  }

  private func label(of cost: TotalCost) -> String? { cost.schedule.flatMap(label) }

  private func label(_ schedule: CostSchedule) -> String? {
    let whose = dossier.program == nil ? schedule.name : ""
    let isOneSource = Set(schedules.map(\.source)).count == 1
    let words = [whose, audience(schedule), isOneSource ? "" : "by \(schedule.sourceTitle)"]
    let label = words.filter { !$0.isEmpty }.joined(separator: ", ")
    return label.isEmpty ? nil : label
  }

  /// For whom a schedule is, without what all schedules of the cell share.
  private func audience(_ schedule: CostSchedule) -> String {
    let sharesAudience = Set(schedules.map(\.audience)).count == 1
    return [schedule.residency, sharesAudience ? nil : schedule.audience, schedule.category]
      .compactMap { $0.map(Vocabulary.spoken) }.joined(separator: ", ").lowercased()
  }

  /// Who may ask is what the program's schedule says, the rest what the line's own says.
  private func parts(_ applying: Applying) -> [(key: String, value: String?)] {
    let (kind, source, line) = (applying.schedule, applying.source, applying.counted.line)
    return [
      ("component", line.component), ("basis", line.basis.rawValue), ("occurs", line.occurs),
      ("source", source.source), ("schedule", source.name), ("session", source.session),
      ("audience", kind.audience), ("residency", kind.residency), ("category", kind.category),
      ("obligation", line.obligation), ("absence", line.absence?.rawValue),
    ]
  }
}
