import Registry

/// Something on record that a comparison has no row for.
struct Particular {
  /// What it is.
  let label: String
  /// What the sources say; nil when none says anything, and then it is not shown.
  let cell: Cell?

  /// What one source claims.
  init(_ label: String, _ claim: Claim<String>?) {
    self.init(label, claim.map { [($0.value, $0.evidence)] } ?? [])
  }

  /// Several things that hold together, each with its evidence.
  init(_ label: String, _ items: [(text: String, evidence: Int)]) {
    self.label = label
    let evidence = items.map(\.evidence)
    switch items.count {
    case 0: cell = nil
    case 1: cell = Cell(.value(Cell.Item(items[0].text)), evidence: evidence)
    default: cell = Cell(.values(items.map { Cell.Item($0.text) }), evidence: evidence)
    }
  }
}
