/// A place that the institution must have had in a ranking, some times in the preceding cycles.
public struct RankMeasure: Sendable {
  /// The activity that gives the rank, such as `nirf_rank`.
  public let activity: String
  /// The categories that count; none is any.
  public let categories: [String]
  /// The worst rank that counts.
  public let most: Int
  /// How many cycles must have such a rank.
  public let times: Int
  /// How many preceding cycles are looked at.
  public let preceding: Int

  /// What it asks, in words.
  var terms: String {
    let category = categories.isEmpty ? "" : " (\(categories.joined(separator: " or ")))"
    return "\(words) 1 to \(most)\(category) at least \(Self.spoken(times)) in the "
      + "\(preceding) preceding cycles"
  }

  /// Whether enough cycles have a rank that counts. A cycle without a rank on record is open: the
  /// registry may only not know it.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let all = facts.institution.approvals.filter { $0.activity == activity }
    let proofs = all.filter { $0.sourceKind.provesApproval && $0.decision == .granted }
    let years = cycles(before: facts.asOf, published: proofs)
    let known = proofs.compactMap(RankFact.init).filter {
      years.contains($0.year) && $0.isIn(categories)
    }
    let good = Set(known.filter { $0.rank <= most }.map(\.year)).count
    let open = years.count - Set(known.map(\.year)).count
    let span = "\(years.lowerBound) to \(years.upperBound)"
    let found = "ranked within \(most) in \(good) of the cycles \(span)"
    let inputs = input(known, years: years)
    if good >= times { return RuleAnswer(.pass, found, inputs) }
    if good + open < times { return RuleAnswer(.fail, found, inputs) }
    let missing = open == 1 ? "1 cycle is" : "\(open) cycles are"
    return RuleAnswer(.insufficientData, "\(found); \(missing) not on record", inputs)
  }

  /// The cycles that precede `day`: up to the year before, or up to the same year once its ranking
  /// is known to be out.
  private func cycles(before day: CivilDate, published: [Approval]) -> ClosedRange<Int> {
    let isOut = published.contains { approval in
      guard RankFact(approval)?.year == day.year else { return false }
      return (approval.decidedOn ?? approval.valid.from).map { $0 <= day } ?? false
    }
    let last = isOut ? day.year : day.year - 1
    return (last - preceding + 1)...last
  }

  private func input(_ known: [RankFact], years: ClosedRange<Int>) -> [RuleInput] {
    years.reversed().flatMap { year -> [RuleInput] in
      let ranks = known.filter { $0.year == year }
      let name = "\(words) \(year)"
      if ranks.isEmpty { return [RuleInput(name, nil)] }
      return ranks.map { RuleInput(name, $0.spoken, evidence: [$0.evidence]) }
    }
  }

  private var words: String {
    activity == "nirf_rank" ? "NIRF rank" : activity.replacing("_", with: " ")
  }

  private static func spoken(_ times: Int) -> String {
    switch times {
    case 1: "once"
    case 2: "twice"
    default: "\(times) times"
    }
  }
}
