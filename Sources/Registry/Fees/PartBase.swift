/// What a share of a printed total's parts is a share of. The total does not move with its parts, so the
/// least that may be left of it is what the largest parts leave: the base comes from the other end.
struct PartBase: Sendable {
  /// The terms the parts fall in.
  let plan: TermPlan
  private let lines: [CountedLine]
  private let opposite: LineAmounts

  init(_ lines: [CountedLine], opposite: LineAmounts) {
    plan = opposite.fall.plan
    (self.lines, self.opposite) = (lines, opposite)
  }

  /// The amounts of the named parts at the other end, column by column; one without an end is as much
  /// as a fee can be, so that it takes all that a total leaves.
  func cells(of components: [String]) -> [PayablePool.Cell] {
    lines.indices.flatMap { index -> [PayablePool.Cell] in
      guard lines[index].role == .part, components.contains(lines[index].line.component),
        case .due(let values) = opposite.answer(for: lines[index])
      else { return [] }
      return values.sorted { $0.key < $1.key }.map { column, value in
        let amount = value.isOpen ? Fraction.largest : value.amount
        return PayablePool.Cell(line: index, column: column, amount: amount)
      }
    }
  }
}
