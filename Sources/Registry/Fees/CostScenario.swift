import Foundation

/// One end of a total, computed exactly: every line in every column, concessions, and tax.
struct CostScenario: Sendable {
  /// An amount at this end.
  typealias Value = LineAmounts.Value

  /// The lines that count.
  let lines: [CountedLine]
  /// For each line, what it costs in each column.
  private(set) var amounts: [LineAmounts.Answer]
  /// For each line, what a concession takes off in each column, as a negative amount.
  private(set) var reductions: [[Int: Int]]
  /// For each award, what it takes off in each column, as a negative amount.
  private(set) var awarded: [[Int: Int]] = []
  /// Why an award is not applied, by its place.
  private(set) var unapplied: [Int: String] = [:]
  /// For each line, the tax in each column.
  private(set) var taxes: [[Int: Value]] = []
  private var pool: PayablePool
  private let plan: TermPlan
  private let partBase: PartBase

  /// The scenario of `lines` at one end over `plan`. Of what a printed total perhaps contains, the low
  /// end counts the concessions and the high end the deposits.
  init(
    _ lines: [CountedLine], awards: [Award], at end: StudyQuantities.End, over fall: LineFall,
    opposite: LineFall, perhapsContained: Set<Int> = []
  ) {
    self.lines = lines
    plan = fall.plan
    partBase = PartBase(lines, opposite: LineAmounts(end: end.opposite, fall: opposite))
    let computed = LineAmounts(end: end, fall: fall)
    amounts = lines.map(computed.answer)
    for index in perhapsContained where (lines[index].role == .deposit) == (end == .low) {
      amounts[index] = .due([:])
    }
    reductions = lines.map { _ in [:] }
    pool = PayablePool(lines, amounts)
    for index in lines.indices
    where lines[index].line.share != nil || lines[index].role == .concession {
      reduce(by: index)
    }
    for (index, award) in awards.enumerated() { apply(award, index) }
    taxes = lines.indices.map(tax)
  }

  /// What a line costs in each column; empty when that is not known.
  func values(of index: Int) -> [Int: Value] {
    if case .due(let values) = amounts[index] { values } else { [:] }
  }

  private mutating func reduce(by index: Int) {
    switch amounts[index] {
    case .due(let values):
      for (column, value) in values.sorted(by: { $0.key < $1.key }) {
        let taken = pool.take(-value.amount, in: column, of: lines[index].currency)
        reductions[index].merge(taken.mapValues { -$0 }) { $0 + $1 }
      }
    case .share(let percent, let components):
      reduce(by: index, percent, of: components)
    case .unknown, .never: break
    }
  }

  /// A share is of the published amounts, so that several add up and none compounds.
  private mutating func reduce(by index: Int, _ percent: Decimal, of components: [String]) {
    let base = pool.published(of: components)
    let parts = partBase.cells(of: components)
    let due =
      cells(base, in: ShareColumns(lines[index].line, plan))
      + cells(parts, in: ShareColumns(lines[index].line, partBase.plan))
    guard !due.isEmpty else {
      let isNothing = base.isEmpty && parts.isEmpty
      amounts[index] = isNothing ? ofNothing(components) : .unknown(Self.unplaced, nil)
      return
    }
    for cell in due {
      guard let off = (Fraction(cell.amount) * (Fraction(percent: -percent) ?? Fraction(0))).rounded
      else { continue }
      let taken = pool.take(off, from: cell)
      reductions[index].merge(taken.mapValues { -$0 }) { $0 + $1 }
    }
  }

  private func cells(_ base: [PayablePool.Cell], in share: ShareColumns) -> [PayablePool.Cell] {
    let columns = share.columns(among: base.map(\.column))
    return base.filter { columns.contains($0.column) }
  }

  private static let unplaced = "when the amount it is a share of is due is not stated"

  /// A share of what is free is nothing; a share of what nobody knows is not known.
  private func ofNothing(_ components: [String]) -> LineAmounts.Answer {
    let named = lines.indices.filter { components.contains(lines[$0].line.component) }
    let isFree = named.contains { lines[$0].amount == .absent(.zeroStated) }
    return isFree ? .due([:]) : .unknown("the amount it is a share of is not known", nil)
  }

  /// Applies an award, in the earliest terms first, until its cap is reached.
  private mutating func apply(_ award: Award, _ index: Int) {
    awarded.append([:])
    guard award.conditionsKnown else {
      unapplied[index] = "it is not known whether its conditions are met"
      return
    }
    var left = award.cap ?? .max
    switch award.size {
    case .share(let percent, let components):
      let base = pool.published(of: components) + partBase.cells(of: components)
      let columns = Set(AwardColumns(award, plan).columns(among: base.map(\.column)))
      if columns.isEmpty { unapplied[index] = "nothing it applies to is known" }
      for cell in base.sorted(by: { $0.column < $1.column }) where columns.contains(cell.column) {
        guard let share = Fraction(percent: percent.magnitude),
          let off = (Fraction(cell.amount) * share).rounded
        else { continue }
        give(pool.take(min(off, left), from: cell), index, &left)
      }
    case .fixed(let amount):
      let first = award.terms == .first ? [1] : []
      let columns = AwardColumns(award, plan).columns(
        among: plan.count.map { Array(1...$0) } ?? first)
      if columns.isEmpty { unapplied[index] = "the terms it is given in are not known" }
      for column in columns {
        let own = lines.first { !$0.isInherited }?.currency ?? lines.first?.currency
        give(pool.take(min(abs(amount), left), in: column, of: own), index, &left)
      }
    }
  }

  private mutating func give(_ taken: [Int: Int], _ index: Int, _ left: inout Int) {
    awarded[index].merge(taken.mapValues { -$0 }) { $0 + $1 }
    left -= taken.values.reduce(0, +)
  }

  /// The tax on what is left of a line after concessions: added when the source excludes it, only
  /// shown when it includes it.
  private func tax(_ index: Int) -> [Int: Value] {
    let line = lines[index].line
    guard [.charge, .deposit].contains(lines[index].role), line.tax != "exempt",
      let percent = line.taxRate.flatMap({ Decimal(string: $0) }),
      let rate = Fraction(percent: percent),
      let included = Fraction(percent + 100).map({ (Fraction(percent) ?? Fraction(0)) / $0 })
    else { return [:] }
    return pool.left(of: index).compactMapValues { value in
      (Fraction(value.amount) * (line.tax == "included" ? included : rate)).rounded
        .map { Value(amount: $0, isOpen: value.isOpen) }
    }
  }
}
