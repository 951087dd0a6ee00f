/// How a subject is studied: modes, length and places.
struct StudyCells {
  private let dossier: Dossier

  init(_ dossier: Dossier) { self.dossier = dossier }

  /// The modes on record, by what sources say of the program and by its offerings.
  var mode: Cell {
    let offered: [(StudyMode, Int)] =
      switch dossier.subject {
      case .program(let program): program.offerings.map { ($0.mode, $0.evidence) }
      case .institution(_, let offerings, _): offerings.map { ($0.mode, $0.evidence) }
      }
    let stated = dossier.program?.claim(\.modes)
    let modes = StudyMode.allCases.filter { mode in
      offered.contains { $0.0 == mode } || stated?.value.contains(mode) ?? false
    }
    guard !modes.isEmpty else { return Cell(.absent(.unknown)) }
    let parts = modes.map { (key: "mode", value: String?.some($0.rawValue)) }
    let items = zip(modes, parts).map { Cell.Item($0.spoken, parts: [$1]) }
    return Cell(items: items, evidence: offered.map(\.1) + [stated?.evidence].compactMap { $0 })
  }

  /// How long it takes.
  var duration: Cell {
    guard let program = dossier.program else { return Cell(.absent(.notApplicable)) }
    guard let record = program.records.first(where: { $0.duration != nil }),
      let duration = record.duration
    else { return Cell(.absent(.unknown)) }
    let parts: [(key: String, value: String?)] = [
      ("low", "\(duration.low)"), ("high", duration.high.map { "\($0)" }),
      ("unit", duration.unit.rawValue), ("basis", duration.basis),
    ]
    return Cell(.value(Cell.Item(duration.spoken, parts: parts)), evidence: [record.evidence])
  }

  /// How many credits it has, and the hours of study they stand for where their system says so.
  var credits: Cell {
    guard let program = dossier.program else { return Cell(.absent(.notApplicable)) }
    guard let record = program.records.first(where: { $0.credits != nil }),
      let credits = record.credits
    else { return Cell(.absent(.unknown)) }
    let system = record.knownCreditSystem
    let hours = system.map { $0.hours(of: credits) }
    let parts: [(key: String, value: String?)] = [
      ("low", "\(credits.low)"), ("high", credits.high.map { "\($0)" }),
      ("system", record.creditSystem), ("system_code", system?.code),
      ("system_label", system?.labelOfSeveral),
      ("hours_low", hours.map { "\($0.low)" }),
      ("hours_high", hours.flatMap(\.high).map { "\($0)" }),
      ("basis", hours == nil ? nil : "indicative"),
    ]
    let words = credits.spoken + worth(hours, in: system?.labelOfSeveral ?? record.creditSystem)
    return Cell(.value(Cell.Item(words, parts: parts)), evidence: [record.evidence])
  }

  /// What stands after a number of credits: their system, and its hours or why there are none.
  private func worth(_ hours: DecimalSpan?, in system: String?) -> String {
    guard let system else { return " (system not stated, so no hours)" }
    guard let hours else { return " \(system) (hours of this system not known)" }
    return " \(system) (indicative: \(hours.spoken) hours of study)"
  }

  /// How many may be admitted, by mode and session.
  func intake(in scope: ComparisonScope) -> Cell {
    switch dossier.subject {
    case .program(let program):
      let known = program.offerings.filter {
        $0.intake != nil && scope.includes($0.mode, $0.session)
      }
      return Cell(items: known.map(item), evidence: known.map(\.evidence))
    case .institution(_, let offerings, _):
      let known = offerings.filter { $0.intake != nil && scope.includes($0.mode, $0.session) }
      return Cell(items: known.map(item), evidence: known.map(\.evidence))
    }
  }

  private func item(_ offering: OfferingFact) -> Cell.Item {
    intake(offering.intake, offering.mode, offering.session, at: offering.campus)
  }

  private func item(_ offering: InstitutionOffering) -> Cell.Item {
    var item = intake(
      offering.intake, offering.mode, offering.session, at: offering.campus,
      more: [("program", offering.program)])
    item.label = [offering.title, item.label].compactMap { $0 }.joined(separator: ", ")
    return item
  }

  private func intake(
    _ intake: Int?, _ mode: StudyMode, _ session: String?, at campus: String?,
    more: [(key: String, value: String?)] = []
  ) -> Cell.Item {
    let scope = [mode.spoken, session].compactMap { $0 }.joined(separator: " ")
    let number = intake.map { String($0) } ?? Absence.unknown.words
    return Cell.Item(
      number, label: [scope, campus].compactMap { $0 }.joined(separator: ", "),
      parts: [("intake", intake.map { String($0) }), ("mode", mode.rawValue), ("session", session)]
        + more + [("campus", campus)])
  }
}
