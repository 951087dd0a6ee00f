/// The rows of a comparison: which there are, and what each says about each subject.
struct ComparisonTable {
  private let dossiers: [Dossier]
  private let scope: ComparisonScope

  init(_ dossiers: [Dossier], in scope: ComparisonScope) {
    (self.dossiers, self.scope) = (dossiers, scope)
  }

  /// The sections in reading order.
  var sections: [Comparison.Section] {
    [
      Comparison.Section(key: "identity", label: "What and where", rows: identity),
      Comparison.Section(key: "approval", label: "Who approves it", rows: approval),
      Comparison.Section(key: "study", label: "Length and places", rows: study),
      Comparison.Section(key: "cost", label: "What it costs", rows: cost),
      Comparison.Section(key: "cautions", label: "Cautions", rows: cautions),
    ]
  }

  private var identity: [Comparison.Row] {
    [
      row("institution", "Institution") { IdentityCells($0).institution },
      row("location", "Location") { IdentityCells($0).location },
      row("address", "Address") { IdentityCells($0).text(\.address) },
      row("kind", "Kind") { IdentityCells($0).word(\.kind) },
      row("control", "Control") { IdentityCells($0).word(\.control) },
      row("founded", "Founded") { IdentityCells($0).founded },
      row("website", "Website") { IdentityCells($0).text(\.website) },
      row("status", "Status") { IdentityCells($0).status },
      row("level", "Level") { IdentityCells($0).level },
      row("field", "Field") { IdentityCells($0).field },
      row("mode", "Mode") { StudyCells($0).mode },
    ]
  }

  private var approval: [Comparison.Row] {
    [
      row("verdict", "Verdict") { ApprovalCells($0, in: scope).verdict },
      row("approvals", "Approvals") { ApprovalCells($0, in: scope).approvals },
      row("specialized", "Accredited programs") { ApprovalCells($0, in: scope).specialized },
    ]
  }

  private var study: [Comparison.Row] {
    [
      row("duration", "Duration") { StudyCells($0).duration },
      row("credits", "Credits") { StudyCells($0).credits },
      row("intake", "Approved intake") { StudyCells($0).intake(in: scope) },
    ]
  }

  private var cost: [Comparison.Row] {
    // Which schedules apply is found once for the three rows.
    let fees = dossiers.map { FeeCells($0, in: scope) }
    return [
      row("tuition", "Tuition", fees.map(\.tuition)),
      row("fees", "Other fees", fees.map(\.otherFees)),
      row("total_cost", "Total cost", fees.map(\.total)),
    ]
  }

  private var cautions: [Comparison.Row] {
    [row("cautions", "Cautions") { CautionCells($0, in: scope).cautions }]
  }

  private func row(
    _ key: String, _ label: String, _ cell: (Dossier) -> Cell
  ) -> Comparison.Row {
    row(key, label, dossiers.map(cell))
  }

  private func row(_ key: String, _ label: String, _ cells: [Cell]) -> Comparison.Row {
    Comparison.Row(key: key, label: label, unit: nil, cells: cells)
  }
}
