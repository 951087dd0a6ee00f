/// A line of a schedule as it enters a total.
struct CountedLine: Sendable {
  /// What the line does to the total.
  enum Role: Sendable {
    /// It is a cost.
    case charge
    /// It is paid and comes back: an outlay, not a cost.
    case deposit
    /// It lowers the cost.
    case concession
    /// A printed total covers it: it is shown and not added.
    case part
  }

  /// The line.
  let line: FeeLine
  /// Its currency; nil when the registry does not know it.
  let currency: Currency?
  /// Whether it comes from the institution's schedule.
  let isInherited: Bool
  /// What it does to the total.
  var role: Role

  init(_ line: FeeLine, of schedule: FeeSchedule, isInherited: Bool) {
    self.line = line
    currency = Currency(schedule.currency)
    self.isInherited = isInherited
    role = line.isConcession ? .concession : line.refundable == true ? .deposit : .charge
  }

  /// What the line says; a currency that is not known says nothing.
  var amount: FeeAmount { currency.map(line.amount) ?? .absent(.unknown) }

  /// Whether it is a printed total with an amount.
  var isPrintedTotal: Bool {
    guard line.component == "aggregate_unsplit", line.obligation == "mandatory" else {
      return false
    }
    if case .absent(let absence) = amount { return absence == .zeroStated }
    return true
  }
}

extension FeeLine {
  /// Whether the line lowers the cost.
  var isConcession: Bool {
    component == "discount" || share.map { $0.hasPrefix("-") } ?? false || low ?? 0 < 0
  }

  /// Whether it is due only when something happens.
  var needsEvent: Bool { obligation == "conditional" || occurs == "on_event" }

  /// What identifies the line among those of a schedule that another schedule may override.
  var overrideKey: [String] { [component, label ?? ""] }

  /// The line's name for people: its label, or its component.
  public var spoken: String {
    let kind = Vocabulary.spokenFee(component)
    guard let label else { return kind }
    return component == "discount" ? "\(kind), \(label)" : label
  }

  /// Whether a person means this line by `name`: a component, a label, or `component:label`.
  func isMeant(by name: String) -> Bool {
    let folded = FoldedText(name)
    let names = [component, label, label.map { "\(component):\($0)" }]
    return names.compactMap { $0 }.contains { FoldedText($0) == folded }
  }

  /// Whether a person means this line's condition by `text`.
  func isConditioned(on text: String) -> Bool {
    condition.map { FoldedText($0) == FoldedText(text) } ?? false
  }
}
