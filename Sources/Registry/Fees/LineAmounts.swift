import Foundation

/// What one line costs in each column at one end of a total, before concessions and tax.
struct LineAmounts: Sendable {
  /// An amount in minor units, and whether it may be more without an end.
  struct Value: Hashable, Sendable {
    var amount: Int
    var isOpen = false
  }

  /// The answer for one line.
  enum Answer: Sendable {
    case due([Int: Value])
    /// Why it cannot be computed; the absence, where that is the reason.
    case unknown(String, Absence?)
    /// The program has no such term.
    case never
    /// A share, which is computed from other lines.
    case share(percent: Decimal, of: [String])
  }

  let end: StudyQuantities.End
  let fall: LineFall

  /// The amounts of `counted`. Each is rounded once, from the published amount.
  func answer(for counted: CountedLine) -> Answer {
    switch counted.amount {
    case .absent(.zeroStated), .absent(.notApplicable): .due([:])
    case .absent where counted.currency == nil:
      .unknown("the registry does not know its currency", nil)
    case .absent(let absence): .unknown(absence.words, absence)
    case .share(let percent, let components): .share(percent: percent, of: components)
    case .range(let range): answer(for: counted.line, from: published(range, counted))
    }
  }

  /// The published amount at this end; an open concession ends at nothing.
  private func published(_ range: AmountRange, _ counted: CountedLine) -> Value {
    if end == .low { return Value(amount: range.low) }
    if let high = range.high { return Value(amount: high) }
    return counted.role == .concession ? Value(amount: 0) : Value(amount: range.low, isOpen: true)
  }

  private func answer(for line: FeeLine, from published: Value) -> Answer {
    switch fall.answer(for: line) {
    case .never: return .never
    case .unknown(let why): return .unknown(why, nil)
    case .due(let dues):
      var values: [Int: Value] = [:]
      for due in dues {
        guard let rise = rise(of: line, in: due.column) else {
          return .unknown("it rises each year, and how many terms a year has is not stated", nil)
        }
        guard let amount = (Fraction(published.amount) * due.quantity * rise).rounded else {
          return .unknown("the amount is too large to be a fee", nil)
        }
        values[due.column] = Value(amount: amount, isOpen: published.isOpen || due.isOpen)
      }
      return .due(values)
    }
  }

  /// How many times the published amount a line is in a column: it rises from the second program year
  /// on. What has no stated time may be due in the first year or in the last.
  private func rise(of line: FeeLine, in column: Int) -> Fraction? {
    guard line.basis != .wholeProgram || line.occurs != "all",
      let percent = line.escalation.flatMap({ Decimal(string: $0) }), percent != 0
    else { return .one }
    let unplaced = end == .low ? 1 : fall.plan.years ?? 1
    guard let year = column == 0 ? unplaced : fall.plan.year(of: column) else { return nil }
    return Fraction(percent: percent + 100)?.power(year - 1)
  }
}
