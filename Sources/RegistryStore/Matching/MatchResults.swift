public import Registry

/// What came of the names of one file.
public struct MatchResults: Sendable {
  /// What came of one name.
  struct Outcome: Sendable {
    let question: MatchQuestion
    let resolution: MatchResolution
    /// The candidate that was accepted just now; nil for what was decided before.
    var accepted: ScoredCandidate?
  }

  let source: String
  private(set) var outcomes: [Outcome] = []

  init(source: String) { self.source = source }

  mutating func add(_ outcome: Outcome) { outcomes.append(outcome) }

  /// The answers by question.
  public var answers: MatchAnswers {
    MatchAnswers(
      Dictionary(outcomes.map { ($0.question, $0.resolution) }) { first, _ in first })
  }
}
