/// In which columns a share of other lines is taken.
struct ShareColumns: Sendable {
  private let line: FeeLine
  private let plan: TermPlan

  init(_ line: FeeLine, _ plan: TermPlan) { (self.line, self.plan) = (line, plan) }

  /// The columns among those in which the other lines are due. `occurs` says which; a share given by
  /// the year counts years, and one given once is of the first term.
  func columns(among due: [Int]) -> Set<Int> {
    let all = Set(due)
    let isByYear = line.basis == .perYear
    switch line.occurs {
    case "first": return all.filter { isByYear ? isIn(year: 1, $0) : $0 == 1 }
    case "last":
      guard let count = plan.count else { return [] }
      return all.filter { isByYear ? isIn(year: plan.years, $0) : $0 == count }
    case "nth": return all.filter { isByYear ? isIn(year: line.nth, $0) : $0 == line.nth }
    default:
      guard line.basis == .oneTime else { return all }
      return all.contains(1) ? [1] : all.intersection([0])
    }
  }

  private func isIn(year: Int?, _ column: Int) -> Bool {
    guard let year, column > 0 else { return false }
    return plan.year(of: column) == year
  }
}

/// In which columns an award is given.
struct AwardColumns: Sendable {
  private let award: Award
  private let plan: TermPlan

  init(_ award: Award, _ plan: TermPlan) { (self.award, self.plan) = (award, plan) }

  /// The columns among those in which something is due, the earliest first.
  func columns(among due: [Int]) -> [Int] {
    let all = Set(due).sorted()
    return switch award.terms {
    case .all: all
    case .first: all.filter { $0 == 1 }
    case .last: all.filter { $0 == plan.count }
    case .nth(let number): all.filter { $0 == number }
    }
  }
}
