/// What speaks against a subject as of a day: what sources say, and what their silence would hide.
struct CautionCells {
  private let dossier: Dossier
  private let scope: ComparisonScope

  init(_ dossier: Dossier, in scope: ComparisonScope) {
    (self.dossier, self.scope) = (dossier, scope)
  }

  /// A caution with whom it is about, where that is not the subject itself.
  private struct Placed {
    let label: String?
    let caution: Caution
  }

  /// Published cautions in force, lapses that follow from approvals, and how many are not shown.
  /// With nothing on record it is unknown whether anything speaks against the subject.
  var cautions: Cell {
    let shown = all.filter { $0.caution.reasonHidden(asOf: scope.asOf) == nil }
    let items =
      shown.map(item) + lapses.map(item) + [hidden(showing: !shown.isEmpty)].compactMap { $0 }
    return Cell(
      items: items,
      evidence: all.map(\.caution.evidence)
        + lapses.flatMap { ($0.lapse.ended + $0.lapse.inForce).map(\.evidence) })
  }

  /// A program's institution's cautions are its own too, and labelled.
  private var all: [Placed] {
    let label = dossier.program.map { _ in "institution" }
    return (dossier.program?.cautions ?? []).map { Placed(label: nil, caution: $0) }
      + dossier.institution.cautions.map { Placed(label: label, caution: $0) }
  }

  private var lapses: [(label: String?, lapse: LapseCaution)] {
    let label = dossier.program.map { _ in "institution" }
    // Programs that an institution's letters only name are none of the registry's.
    let whole = dossier.institution.approvals.filter { $0.programAsPrinted == nil }
    let own = LapseCaution.all(on: dossier.program?.approvals ?? [], asOf: scope.asOf)
    let institutional = LapseCaution.all(on: whole, asOf: scope.asOf)
    return own.map { (nil, $0) } + institutional.map { (label, $0) }
  }

  private func item(_ placed: Placed) -> Cell.Item {
    let evidence = dossier.evidence.first { $0.id == placed.caution.evidence }
    let words = CautionWords(placed.caution, evidence: evidence)
    return Cell.Item(words.text, label: placed.label, parts: words.parts)
  }

  private func item(_ placed: (label: String?, lapse: LapseCaution)) -> Cell.Item {
    let held = placed.lapse.inForce.map { "\($0.activity) \($0.authority)" }
    return Cell.Item(
      "Warning (derived): \(placed.lapse.text)", label: placed.label,
      parts: [
        ("kind", CautionKind.accreditationLapsed.rawValue),
        ("severity", CautionSeverity.warning.rawValue), ("derived", "true"),
        ("title", placed.lapse.text), ("approvals_in_force", held.joined(separator: "; ")),
      ])
  }

  /// What is on record and not shown, counted by reason; nil when everything is shown.
  private func hidden(showing: Bool) -> Cell.Item? {
    let reasons = all.compactMap { $0.caution.reasonHidden(asOf: scope.asOf) }
    guard !reasons.isEmpty else { return nil }
    let counts = HiddenCaution.allCases.map { reason in
      (reason, reasons.count { $0 == reason })
    }.filter { $0.1 > 0 }
    let words = counts.map { $0.0.counted($0.1) }.joined(separator: ", ")
    return Cell.Item(
      (showing ? "not shown: " : "none in force; ") + words,
      parts: counts.map { ($0.0.rawValue, String($0.1)) })
  }
}
