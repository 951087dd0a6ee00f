/// What a name's candidates come to.
public enum MatchAnswer: Hashable, Sendable {
  /// One of them is it, beyond doubt.
  case accepted(ScoredCandidate)
  /// A person must choose; the candidates stand best first.
  case open([ScoredCandidate])
  /// Nothing in the registry comes near.
  case none
}

/// From which score on a candidate is accepted, and what is worth showing.
public struct MatchPolicy: Sendable {
  /// The least score that is accepted without a person.
  public let acceptance: Double
  /// By how much the best candidate must be clear of the next.
  public let margin: Double
  /// The least score worth a person's time.
  public let offer: Double
  /// How many candidates are worth showing.
  public let most: Int

  /// The policy of an import.
  public init(acceptance: Double = 0.9, margin: Double = 0.06, offer: Double = 0.5, most: Int = 5) {
    (self.acceptance, self.margin, self.offer, self.most) = (acceptance, margin, offer, most)
  }

  /// The policy about `subject`. Programs of one college share most of their words, so one that is
  /// not nearly the same is another program.
  public static func about(_ subject: MatchQuestion.Subject) -> MatchPolicy {
    subject == .program ? MatchPolicy(offer: 0.85) : MatchPolicy()
  }

  /// What the candidates, best first, come to. The doubts about the best say why it is not accepted.
  public func answer(_ scored: [ScoredCandidate]) -> MatchAnswer {
    let shown = Array(scored.filter { $0.score >= offer }.prefix(most))
    guard var best = shown.first, !best.isVetoed else {
      return shown.isEmpty ? .none : .open(shown)
    }
    let rival = scored.dropFirst().first { !$0.isVetoed }
    if best.score < acceptance { best = best.doubted(.tooLow) }
    if let rival, best.score - rival.score < margin { best = best.doubted(.tooClose) }
    return best.doubts.isEmpty ? .accepted(best) : .open([best] + shown.dropFirst())
  }
}
