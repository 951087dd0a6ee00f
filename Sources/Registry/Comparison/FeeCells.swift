/// What a subject costs by the newest schedules that cover it.
struct FeeCells {
  private let dossier: Dossier

  init(_ dossier: Dossier) { self.dossier = dossier }

  /// The tuition lines, one for each kind of student.
  var tuition: Cell { cell { $0.component == "tuition" } }

  /// All other lines.
  var otherFees: Cell { cell { $0.component != "tuition" } }

  /// The total over the program's length, one for each kind of student.
  var total: Cell {
    guard let program = dossier.program else { return Cell(.absent(.notApplicable)) }
    let duration = program.records.first { $0.duration != nil }?.duration
    let items = schedules.map { schedule in
      total(schedule, TotalCost(of: schedule, over: duration, beside: inherited), duration)
    }
    return Cell(items: items, evidence: schedules.flatMap { $0.lines.map(\.evidence) })
  }

  /// The program's own schedules, or else those of its institution for its level and modes; of
  /// schedules that differ only in session the newest.
  private var schedules: [FeeSchedule] {
    let own = dossier.program?.fees ?? []
    let modes = dossier.program?.claim(\.modes)?.value ?? []
    let level = dossier.program?.claim(\.level)?.value
    let all = own.isEmpty ? dossier.institution.fees : own
    var seen: Set<[String?]> = []
    return all.filter { $0.covers(level: level, modes: modes) }.filter {
      seen.insert([$0.source, $0.name, $0.audience, $0.residency, $0.category, $0.mode?.rawValue])
        .inserted
    }
  }

  /// The institution's lines that a program with schedules of its own would inherit.
  private var inherited: [FeeLine] {
    let own = dossier.program?.fees ?? []
    guard !own.isEmpty else { return [] }
    let components = Set(own.flatMap(\.lines).map(\.component))
    let level = dossier.program?.claim(\.level)?.value
    return dossier.institution.fees.filter { $0.covers(level: level, modes: []) }
      .flatMap(\.lines).filter { !components.contains($0.component) }
  }

  private func cell(_ isWanted: (FeeLine) -> Bool) -> Cell {
    let lines = schedules.flatMap { schedule in
      schedule.lines.filter(isWanted).map { (schedule, $0) }
    }
    let absences = Set(lines.map(\.1.absence))
    if absences.count == 1, let only = absences.first, let absence = only {
      return Cell(.absent(absence), evidence: lines.map(\.1.evidence))
    }
    return Cell(items: lines.compactMap(item), evidence: lines.map(\.1.evidence))
  }

  private func item(_ schedule: FeeSchedule, _ line: FeeLine) -> Cell.Item? {
    guard let currency = Currency(schedule.currency) else { return nil }
    var amount: AmountRange?
    let words: String
    switch line.amount(in: currency) {
    case .range(let range):
      amount = range
      words = "\(MoneyText.grouped(range)) \(line.basis.spoken)"
    case .share(let percent, let components):
      words = "\(percent)% of \(components.joined(separator: " and "))"
    case .absent(let absence): words = absence.words
    }
    let session = schedule.session.map { " (\($0))" } ?? ""
    let component = line.component == "tuition" ? "" : Vocabulary.spoken(line.component)
    let name = line.label ?? component
    return Cell.Item(
      (name.isEmpty ? "" : name + " ") + words + session, label: label(schedule), amount: amount,
      parts: parts(schedule, line))
  }

  private func label(_ schedule: FeeSchedule) -> String? {
    let whose = dossier.program == nil ? schedule.name : ""
    let isOneSource = Set(schedules.map(\.source)).count == 1
    let label = [whose, audience(schedule), isOneSource ? "" : "by \(schedule.source)"].filter {
      !$0.isEmpty
    }.joined(separator: ", ")
    return label.isEmpty ? nil : label
  }

  /// For whom a schedule is, without what all schedules of the cell share.
  private func audience(_ schedule: FeeSchedule) -> String {
    let sharesAudience = Set(schedules.map(\.audience)).count == 1
    return sharesAudience ? schedule.words(withAudience: false) : schedule.words(withAudience: true)
  }

  private func parts(_ schedule: FeeSchedule, _ line: FeeLine) -> [(key: String, value: String?)] {
    [
      ("component", line.component), ("basis", line.basis.rawValue), ("occurs", line.occurs),
      ("source", schedule.source), ("schedule", schedule.name),
      ("session", schedule.session),
      ("audience", schedule.audience), ("residency", schedule.residency),
      ("category", schedule.category), ("obligation", line.obligation),
      ("absence", line.absence?.rawValue),
    ]
  }

  private func total(
    _ schedule: FeeSchedule, _ cost: TotalCost, _ duration: StudyDuration?
  ) -> Cell.Item {
    let length = duration.map { " over \($0.spoken)" } ?? ""
    let text =
      switch cost.completeness {
      case .complete, .totalOnly: (cost.total.map(MoneyText.grouped) ?? "") + length
      case .atLeast:
        "at least " + (cost.total.map { MoneyText.grouped($0.low, $0.currency) } ?? "")
          + length
      case .unknown: Absence.unknown.words
      }
    let missing = cost.unknownLines.isEmpty ? "" : "; not known: "
    return Cell.Item(
      text + missing + cost.unknownLines.joined(separator: ", "),
      label: label(schedule), amount: cost.total,
      parts: [
        ("completeness", cost.completeness.rawValue), ("schedule", schedule.name),
        ("session", schedule.session), ("residency", schedule.residency),
        ("audience", schedule.audience), ("duration", duration?.text),
        ("duration_basis", duration?.basis),
      ])
  }
}
