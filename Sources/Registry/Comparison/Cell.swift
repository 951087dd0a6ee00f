/// One cell of a comparison: never blank, always a value or why there is none.
public struct Cell: Sendable {
  /// What a cell says.
  public enum Content: Sendable {
    /// One thing.
    case value(Item)
    /// Several things that hold together.
    case values([Item])
    /// Several things that contradict each other.
    case conflict([Item])
    /// Nothing, and why.
    case absent(Absence)
  }

  /// One thing that a cell says.
  public struct Item: Sendable {
    /// What tells it from the others in the cell, such as `in state`.
    public var label: String?
    /// The thing in words.
    public var text: String
    /// The thing as money, where it is money.
    public var amount: AmountRange?
    /// Its parts for machines, in order; a nil part is not known.
    public var parts: [(key: String, value: String?)] = []

    /// An item that says `text`.
    public init(
      _ text: String, label: String? = nil, amount: AmountRange? = nil,
      parts: [(key: String, value: String?)] = []
    ) {
      (self.text, self.label, self.amount, self.parts) = (text, label, amount, parts)
    }
  }

  /// What it says.
  public let content: Content
  /// The numbers of the evidence it stands on.
  public let evidence: [Int]

  /// A cell that says `content`.
  public init(_ content: Content, evidence: [Int] = []) {
    self.content = content
    self.evidence = Set(evidence).sorted()
  }

  /// A cell with one text, or unknown when there is none.
  init(_ claim: Claim<String>?) {
    guard let claim else {
      self.init(.absent(.unknown))
      return
    }
    self.init(.value(Item(claim.value)), evidence: [claim.evidence])
  }

  /// A cell with several items; one stands alone, none is `absence`.
  init(items: [Item], evidence: [Int], otherwise absence: Absence = .unknown) {
    switch items.count {
    case 0: self.init(.absent(absence))
    case 1: self.init(.value(items[0]), evidence: evidence)
    default: self.init(.values(items), evidence: evidence)
    }
  }

  /// The state in one word: `value`, `conflict` or the absence.
  public var state: String {
    switch content {
    case .value, .values: "value"
    case .conflict: "conflict"
    case .absent(let absence): absence.rawValue
    }
  }

  /// Everything the cell says, one line each; labels come first.
  public var lines: [String] {
    switch content {
    case .value(let item): [item.line]
    case .values(let items): Self.grouped(items)
    case .conflict(let items): ["sources disagree:"] + items.map(\.line)
    case .absent(let absence): [absence.words]
    }
  }
}

extension Cell {
  /// One line for items that say the same thing, with all their labels in front.
  private static func grouped(_ items: [Item]) -> [String] {
    var texts: [String] = []
    for item in items where !texts.contains(item.text) { texts.append(item.text) }
    return texts.map { text in
      let labels = items.filter { $0.text == text }.compactMap(\.label)
      return labels.isEmpty ? text : labels.joined(separator: " / ") + ": " + text
    }
  }
}

extension Cell.Item {
  /// The item with its label in front.
  public var line: String { label.map { "\($0): \(text)" } ?? text }
}
