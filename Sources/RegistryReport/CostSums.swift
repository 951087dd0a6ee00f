import Registry

/// The sums of a total cost in words, one line each; a lower bound is never printed as a total.
struct CostSums {
  private let cost: TotalCost

  init(_ cost: TotalCost) { self.cost = cost }

  /// Subtotal, concessions, tax, what is paid back, outlay, total, largest payment.
  var items: [(label: String, says: String)] {
    guard cost.currency != nil else { return [("Total cost", Absence.unknown.words)] }
    let parts = [
      hasAny(.concession) || hasAny(.tax) ? ("Subtotal", said(cost.subtotal)) : nil,
      hasAny(.concession) ? ("Concessions", said(cost.concessions)) : nil,
      hasAny(.tax) ? ("Tax added", said(cost.tax)) : nil,
      includedTax.map { ("Tax included", said($0)) },
      hasAny(.deposit) ? ("Paid back", said(cost.refundable)) : nil,
      ("Outlay", bounded(cost.outlay, cost.outlayCompleteness)),
      ("Total cost", total), ("Largest payment", largest),
    ]
    return parts.compactMap { $0 }
  }

  private var total: String {
    let amount = bounded(cost.net, cost.completeness)
    let published = cost.published.map { " (published: \(MoneyText.grouped($0)))" } ?? ""
    return amount + published + why
  }

  private var why: String {
    switch cost.completeness {
    case .complete: return ", complete"
    case .totalOnly: return ", as the source prints it, not added up from parts"
    case .unknown: return missing == 0 ? "" : ": \(lineCount) not known"
    case .atLeast:
      return missing == 0
        ? ": an amount or the length has no upper end" : ": \(lineCount) not known"
    }
  }

  private var missing: Int {
    cost.unknownLines.filter { [.charge, .tax].contains($0.kind) }.count
  }

  private var lineCount: String { missing == 1 ? "1 line" : "\(missing) lines" }

  private var largest: String {
    guard let largest = cost.largestPayment else { return "unknown" }
    let amount = MoneyText.grouped(largest.low, largest.currency)
    guard cost.isLargestPaymentKnown else {
      let least = largest.low > 0 ? "at least \(amount)" : nil
      return cost.rows.contains { $0.amount(in: 0) != nil }
        ? ["not known, since it is not stated when all of it is due", least]
          .compactMap { $0 }.joined(separator: "; ")
        : least ?? "unknown"
    }
    return MoneyText.grouped(largest) + terms(of: largest)
  }

  /// In which terms the largest payment falls, when it is one amount.
  private func terms(of largest: AmountRange) -> String {
    let terms = cost.terms.filter { cost.total(of: $0) == largest }.map(\.label)
    guard let first = terms.first else { return "" }
    return terms.count == 1 ? ", in \(first.lowercased())" : ", first in \(first.lowercased())"
  }

  private var includedTax: AmountRange? {
    let sums = cost.includedTax.compactMap(\.sum)
    return sums.dropFirst().reduce(sums.first) { sum, next in sum.map { $0 + next } }
  }

  private func hasAny(_ kind: CostLine.Kind) -> Bool { cost.rows.contains { $0.kind == kind } }

  private func said(_ amount: AmountRange?) -> String {
    amount.map(MoneyText.grouped) ?? Absence.unknown.words
  }

  private func bounded(_ amount: AmountRange?, _ completeness: CostCompleteness) -> String {
    guard let amount else { return Absence.unknown.words }
    let isBound = completeness == .atLeast
    return isBound
      ? "at least \(MoneyText.grouped(amount.low, amount.currency))" : MoneyText.grouped(amount)
  }
}
