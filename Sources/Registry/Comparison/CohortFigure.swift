public import Foundation

/// What a row's comparable numbers have in common: their median, and which of them is best.
public struct CohortFigure: Sendable {
  /// Half the numbers are no greater and half no less: minor units for money; nil for fewer than
  /// three, of which a middle says nothing.
  public let median: (low: Decimal, high: Decimal?)?
  /// What tells the numbers from others of their row, such as `in state`.
  public let label: String?
  /// What was counted, in words for several: `complete totals in INR`.
  public let kind: String
  /// How many columns have such a number.
  public let count: Int
  /// The columns with the best number, by place; empty where none is better than the others, or
  /// where better has no meaning.
  public let best: [Int]
  /// The currency of the median, where it is money.
  public let currency: Currency?
  /// Whether the median is only a lower bound.
  public let isLowerBound: Bool

  /// A median of two is only their mean, and looks like more.
  private static let fewestForMedian = 3

  /// What `measures` of one kind and label have in common; nil when there is nothing to say.
  init?(_ measures: [RowMeasure]) {
    guard let first = measures.first, measures.count > 1 else { return nil }
    (label, kind, count) = (first.label, first.kind.words, measures.count)
    (currency, isLowerBound) = (first.currency, first.kind.isLowerBound)
    best = first.kind.isBetterWhenLower ? Self.lowest(measures) : []
    median = measures.count < Self.fewestForMedian ? nil : Self.median(of: measures)
    if median == nil, best.isEmpty { return nil }
  }

  /// The median in words: `median ₹4,20,000 (n = 5 complete totals in INR)`; nil without one.
  public var medianWords: String? {
    guard let median else { return nil }
    let bound = isLowerBound ? "at least " : ""
    let whose = label.map { "\($0): " } ?? ""
    return "\(whose)median \(bound)\(number(median)) (n = \(count) \(kind))"
  }

  /// What stands at the best number: `lowest of 3 complete totals in INR`.
  public var bestWords: String { (label.map { "\($0): " } ?? "") + "lowest of \(count) \(kind)" }

  /// The median as money, where it is money.
  public var amount: AmountRange? {
    guard let median, let currency else { return nil }
    let high = isLowerBound ? nil : median.high.map(Self.whole)
    return AmountRange(low: Self.whole(median.low), high: high, currency: currency)
  }

  private func number(_ median: (low: Decimal, high: Decimal?)) -> String {
    if let amount {
      return isLowerBound
        ? MoneyText.grouped(amount.low, amount.currency) : MoneyText.grouped(amount)
    }
    guard let high = median.high, high != median.low else { return "\(median.low)" }
    return "\(median.low)–\(high)"
  }

  /// Medians of the bounds bound the median, whatever the numbers are within their ranges.
  private static func median(of measures: [RowMeasure]) -> (low: Decimal, high: Decimal?) {
    let highs = measures.compactMap(\.high)
    let isMoney = measures[0].currency != nil
    return (
      middle(measures.map(\.low), isMoney: isMoney),
      highs.count == measures.count ? middle(highs, isMoney: isMoney) : nil
    )
  }

  private static func middle(_ numbers: [Decimal], isMoney: Bool) -> Decimal {
    let sorted = numbers.sorted()
    let (half, isOdd) = (sorted.count / 2, sorted.count % 2 == 1)
    var mean = isOdd ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    // Minor units are whole; a half goes to the even one.
    var rounded = mean
    if isMoney { NSDecimalRound(&rounded, &mean, 0, .bankers) }
    return rounded
  }

  /// A number is the lowest for certain when no other can be lower.
  private static func lowest(_ measures: [RowMeasure]) -> [Int] {
    let best = measures.filter { measure in
      measure.high.map { high in
        measures.allSatisfy { $0.column == measure.column || high <= $0.low }
      }
        ?? false
    }
    return best.count == measures.count ? [] : best.map(\.column)
  }

  private static func whole(_ number: Decimal) -> Int { NSDecimalNumber(decimal: number).intValue }
}

extension Comparison.Row {
  /// The figures of the row's comparable numbers: same unit, currency, kind and label. A column that
  /// has two numbers of a kind is not counted, since nothing says which of them to take.
  public var cohort: [CohortFigure] {
    let measures = RowMeasure.all(in: self)
    var seen: Set<String> = []
    let keys = measures.map { [$0.label ?? "", $0.kind.words, "\($0.kind.isLowerBound)"] }
    let groups = zip(measures, keys).map { ($0, $1.joined(separator: "\n")) }
    let order = groups.map(\.1).filter { seen.insert($0).inserted }
    return order.compactMap { key in
      let group = groups.filter { $0.1 == key }.map(\.0)
      let single = group.filter { one in group.count { $0.column == one.column } == 1 }
      return CohortFigure(single)
    }
  }
}
