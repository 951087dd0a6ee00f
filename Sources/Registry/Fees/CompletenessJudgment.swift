/// How much of a total and of the outlay is known.
struct CompletenessJudgment {
  private let derivation: CostDerivation?
  private let lines: [CountedLine]

  init(_ work: CostWork) {
    derivation = work.derivation
    lines = work.selection?.counted ?? []
  }

  /// The class of the net total: deposits and concessions do not matter, since a deposit is no cost,
  /// and a concession of unknown size could only lower it.
  var net: CostCompleteness { judged(counting: [.charge, .tax]) }

  /// The class of the outlay, in which deposits count.
  var outlay: CostCompleteness { judged(counting: [.charge, .tax, .deposit]) }

  private func judged(counting kinds: Set<CostLine.Kind>) -> CostCompleteness {
    guard let derivation, knowsSomething(kinds) else { return .unknown }
    let isMissing = derivation.unknown.contains { kinds.contains($0.kind) }
    let isOpen = derivation.rows.contains { row in
      kinds.contains(row.kind) && row.cells.contains { $0.amount.high == nil }
    }
    if isMissing || isOpen || leavesTermsOut { return .atLeast }
    return lines.contains(where: \.isPrintedTotal) ? .totalOnly : .complete
  }

  /// Whether the printed totals are for some terms only, while parts on record recur in others: what
  /// those cost is then not in the total.
  private var leavesTermsOut: Bool {
    let totals = lines.filter(\.isPrintedTotal).map(\.line)
    guard !totals.isEmpty, totals.allSatisfy({ $0.occurs != "all" }) else { return false }
    return lines.contains { $0.role == .part && $0.line.occurs == "all" && $0.line.basis.recurs }
  }

  /// Whether any mandatory amount is known; what is free is known to be nothing.
  private func knowsSomething(_ kinds: Set<CostLine.Kind>) -> Bool {
    let isFree = lines.contains { line in
      line.line.obligation == "mandatory" && line.amount == .absent(.zeroStated)
        && kinds.contains(line.role == .deposit ? .deposit : .charge)
    }
    let rows = derivation?.rows ?? []
    return isFree || rows.contains { $0.obligation == "mandatory" && kinds.contains($0.kind) }
  }
}
