/// Whether the parts beside a printed total add up to it.
struct PrintedTotalCheck {
  /// What the total turns out to contain, by place among the lines: concessions or deposits without
  /// which the parts do not add up.
  private(set) var contained: Set<Int> = []
  /// What the total may contain as well as not, since the parts are ranges: one end of the answer
  /// counts it and the other does not.
  private(set) var perhapsContained: Set<Int> = []
  /// That the parts do not add up; both figures are kept.
  private(set) var finding: CostNote?

  init(_ low: CostScenario, _ high: CostScenario) {
    for isInherited in [false, true] {
      let sums = PrintedSums(low, high, isInherited: isInherited)
      perhapsContained.formUnion(sums.possibleExplanation)
      guard let difference = sums.difference else { continue }
      if let explanation = sums.explanation {
        contained.formUnion(explanation)
      } else {
        finding = CostNote("split_mismatch", difference)
      }
    }
  }
}

/// The sums of one schedule with a printed total, at both ends.
private struct PrintedSums {
  private let low: CostScenario
  private let high: CostScenario
  private let lines: [Int]
  private let currency: Currency?

  init(_ low: CostScenario, _ high: CostScenario, isInherited: Bool) {
    (self.low, self.high) = (low, high)
    lines = low.lines.indices.filter { low.lines[$0].isInherited == isInherited }
    currency = lines.first.flatMap { low.lines[$0].currency }
  }

  /// How the parts and the total differ, in words; nil when they agree or cannot be compared.
  var difference: String? {
    let totals = lines.filter { low.lines[$0].isPrintedTotal }
    let parts = lines.filter { low.lines[$0].role == .part }
    guard !totals.isEmpty, parts.contains(where: isKnown), totals.allSatisfy(isKnown),
      let printed = sum(totals), let split = sum(parts)
    else { return nil }
    let isBelow = split.high.map { $0 < printed.low } ?? false
    let isAbove = printed.high.map { split.low > $0 } ?? false
    guard isBelow || isAbove else { return nil }
    let parted =
      split.high == nil
      ? "at least \(MoneyText.grouped(split.low, split.currency))"
      : MoneyText.grouped(split)
    return "the parts add up to \(parted), the printed total is \(MoneyText.grouped(printed))"
  }

  /// The concessions, the deposits, or both, with which an exact printed total agrees.
  var explanation: Set<Int>? {
    let totals = sum(lines.filter { low.lines[$0].isPrintedTotal })
    let parts = sum(lines.filter { low.lines[$0].role == .part })
    guard let printed = exact(totals), let split = exact(parts) else { return nil }
    let (concessions, deposits) = (mandatory(.concession), mandatory(.deposit))
    let off = Self.added(concessions.flatMap { low.reductions[$0].values })
    guard let back = exact(sum(deposits)) ?? (deposits.isEmpty ? 0 : nil) else { return nil }
    if off != 0, printed == Self.added([split, off]) { return Set(concessions) }
    if back != 0, printed == Self.added([split, back]) { return Set(deposits) }
    if off != 0, back != 0, printed == Self.added([split, back, off]) {
      return Set(concessions + deposits)
    }
    return nil
  }

  /// The same where a figure is a range: everything that some amounts within the ranges would explain.
  var possibleExplanation: Set<Int> {
    let printed = sum(lines.filter { low.lines[$0].isPrintedTotal })
    let parts = sum(lines.filter { low.lines[$0].role == .part })
    guard let printed, let parts, exact(printed) == nil || exact(parts) == nil else { return [] }
    let (concessions, deposits) = (mandatory(.concession), mandatory(.deposit))
    let off = reduction(by: concessions, in: parts.currency)
    guard let back = sum(deposits) else { return [] }
    let candidates = [(off, concessions), (back, deposits), (off + back, concessions + deposits)]
    let possible = candidates.filter { change, lines in
      !lines.isEmpty && (parts + change).overlaps(printed)
    }
    return Set(possible.flatMap(\.1))
  }

  private func mandatory(_ role: CountedLine.Role) -> [Int] {
    lines.filter { low.lines[$0].role == role && low.lines[$0].line.obligation == "mandatory" }
  }

  /// What concessions take off at the two ends; a wider base may take off more.
  private func reduction(by concessions: [Int], in currency: Currency) -> AmountRange {
    let ends = [low, high].map { scenario in
      Self.added(concessions.flatMap { scenario.reductions[$0].values })
    }
    return AmountRange(low: ends.min() ?? 0, high: ends.max() ?? 0, currency: currency)
  }

  private func isKnown(_ index: Int) -> Bool {
    switch (low.amounts[index], high.amounts[index]) {
    case (.due, .due): low.lines[index].amount != .absent(.notApplicable)
    default: false
    }
  }

  /// The sum of lines over all columns; without an upper end where a line is not known.
  private func sum(_ indices: [Int]) -> AmountRange? {
    guard let currency else { return nil }
    let highs = indices.map { high.values(of: $0).values }
    let isOpen =
      indices.contains { index in
        if case .unknown = high.amounts[index] { true } else { false }
      } || highs.contains { $0.contains(where: \.isOpen) }
    let least = Self.added(indices.flatMap { low.values(of: $0).values }.map(\.amount))
    let most = Self.added(highs.flatMap { $0 }.map(\.amount))
    return AmountRange(low: least, high: isOpen ? nil : most, currency: currency)
  }

  /// The sum; one that no `Int` can hold is the largest there is, so that nothing ends the program.
  private static func added(_ numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { sum, number in
      let (next, isOverflow) = sum.addingReportingOverflow(number)
      return isOverflow ? (sum < 0 ? .min : .max) : next
    }
  }

  private func exact(_ range: AmountRange?) -> Int? {
    range.flatMap { $0.low == $0.high ? $0.low : nil }
  }
}

extension AmountRange {
  /// Whether some amount lies within both; an open end reaches every amount above.
  fileprivate func overlaps(_ other: AmountRange) -> Bool {
    (high.map { $0 >= other.low } ?? true) && (other.high.map { low <= $0 } ?? true)
  }
}
