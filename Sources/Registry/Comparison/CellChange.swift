/// What two cells about the same thing, earlier and later, say differently.
struct CellChange {
  private let old: Cell
  private let new: Cell
  private let isList: Bool

  /// The change from `old` to `new`. The items of a list are things by themselves: one of them never
  /// becomes another.
  init(from old: Cell, to new: Cell, isList: Bool = false) {
    (self.old, self.new, self.isList) = (old, new, isList)
  }

  /// The changes in words; none when both say the same.
  var sentences: [String] {
    guard old.state != new.state || old.lines != new.lines else { return [] }
    switch (old.content, new.content) {
    case (.absent(let before), .absent(let after)):
      return ["was \(before.words), now \(after.words)"]
    case (.absent(let before), _): return ["was \(before.words), now \(Self.told(new))"]
    case (_, .absent(let after)): return ["was \(Self.told(old)), now \(after.words)"]
    case (.conflict, _), (_, .conflict): return agreement
    default: return itemChanges
    }
  }

  /// Sources that began or ceased to disagree, or disagree otherwise.
  private var agreement: [String] {
    let words = { (cell: Cell) in
      cell.state == "conflict"
        ? "sources disagree (\(cell.items.map(\.line).joined(separator: "; ")))" : Self.told(cell)
    }
    return ["was: \(words(old)); now: \(words(new))"]
  }

  /// Items are the same thing when they bear the same label.
  private var itemChanges: [String] {
    var labels: [String?] = []
    for item in old.items + new.items where !labels.contains(item.label) {
      labels.append(item.label)
    }
    return labels.flatMap { label in
      changes(
        under: label, from: old.items.filter { $0.label == label },
        to: new.items.filter { $0.label == label })
    }
  }

  private func changes(
    under label: String?, from before: [Cell.Item], to after: [Cell.Item]
  ) -> [String] {
    let front = label.map { "\($0): " } ?? ""
    let gone = before.filter { item in !after.contains { $0.text == item.text } }
    let come = after.filter { item in !before.contains { $0.text == item.text } }
    if gone.count == 1, come.count == 1, !isList {
      return [front + Self.change(from: gone[0], to: come[0])]
    }
    return gone.map { "\(front)no longer \($0.text)" } + come.map { "\(front)new: \($0.text)" }
  }

  /// An exact amount rises or falls; anything else was one thing and is another.
  private static func change(from old: Cell.Item, to new: Cell.Item) -> String {
    guard let before = old.amount, let after = new.amount, before.high == before.low,
      after.high == after.low, before.currency == after.currency, before.low != after.low
    else { return "was \(old.text), now \(new.text)" }
    let (difference, isOverflow) = after.low.subtractingReportingOverflow(before.low)
    guard !isOverflow, difference != .min else { return "was \(old.text), now \(new.text)" }
    let much = MoneyText.grouped(abs(difference), after.currency)
    return "\(difference > 0 ? "rose" : "fell") by \(much): was \(old.text), now \(new.text)"
  }

  private static func told(_ cell: Cell) -> String { cell.lines.joined(separator: "; ") }
}

extension Cell {
  /// Everything that it says, one by one.
  fileprivate var items: [Item] {
    switch content {
    case .value(let item): [item]
    case .values(let items), .conflict(let items): items
    case .absent: []
    }
  }
}
