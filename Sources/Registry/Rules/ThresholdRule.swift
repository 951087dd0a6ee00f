/// A mark that the institution must have reached, in any one of several measures.
public struct ThresholdRule: Sendable {
  /// What can be measured.
  public enum Measure: Sendable {
    /// A score on a scale.
    case score(ScoreMeasure)
    /// A place in a ranking.
    case rank(RankMeasure)
  }

  /// What reaching it allows, such as `offer ODL programs`.
  public let purpose: String
  /// The measures, any of which is enough.
  public let measures: [Measure]

  /// What it asks, in words.
  var terms: [String] {
    ["to \(purpose), any of:"]
      + measures.map { measure in
        switch measure {
        case .score(let score): "– \(score.terms)"
        case .rank(let rank): "– \(rank.terms)"
        }
      }
  }

  /// One measure that is reached is enough; only when each is known to be missed does the rule fail.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let answers = measures.map { measure in
      switch measure {
      case .score(let score): score.answer(facts)
      case .rank(let rank): rank.answer(facts)
      }
    }
    let inputs = answers.flatMap(\.inputs)
    let said = { (outcome: RuleOutcome) in
      answers.filter { $0.outcome == outcome }.map(\.sentence).joined(separator: "; ")
    }
    if answers.contains(where: { $0.outcome == .pass }) {
      return RuleAnswer(.pass, "enough to \(purpose): \(said(.pass))", inputs)
    }
    if answers.allSatisfy({ $0.outcome == .fail }) {
      return RuleAnswer(.fail, "not enough to \(purpose): \(said(.fail))", inputs)
    }
    let known = said(.fail)
    let sentence =
      "whether it may \(purpose) cannot be told: \(said(.insufficientData))"
      + (known.isEmpty ? "" : "; and \(known)")
    return RuleAnswer(.insufficientData, sentence, inputs)
  }
}
