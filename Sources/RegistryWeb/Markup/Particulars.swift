import Registry

extension Cell {
  /// A cell that says what a source claims; nil when none claims anything.
  init?(claim: Claim<String>?) {
    guard let claim else { return nil }
    self.init(.value(Item(claim.value)), evidence: [claim.evidence])
  }

  /// A cell that says several things, each with its evidence; nil when there are none.
  init?(particulars: [(text: String, evidence: Int)]) {
    guard let first = particulars.first else { return nil }
    let items = particulars.map { Item($0.text) }
    self.init(
      items.count == 1 ? .value(Item(first.text)) : .values(items),
      evidence: particulars.map(\.evidence))
  }
}
