/// A decision about a name.
public struct MatchDecision: Hashable, Sendable, Codable {
  /// What was decided.
  public enum Verdict: String, Sendable, CaseIterable, Codable {
    /// The name means this record.
    case same
    /// The name does not mean this record.
    case different
    /// The name means no record of the registry.
    case none
  }

  /// What was decided.
  public let verdict: Verdict
  /// The code of the record decided for or against.
  public let code: String?
  /// Its name.
  public let name: String?
  /// Whether an import decided by itself.
  public let isAutomatic: Bool
  /// The score on which it did.
  public let score: Double?
  /// Why, in the words of who decided.
  public let because: String?
  /// Who decided.
  public let actor: String
  /// When, in UTC.
  public let decidedAt: String
  /// Who withdrew or replaced it; nil while it stands.
  public let withdrawnBy: String?
  /// When, in UTC.
  public let withdrawnAt: String?

  /// Whether it stands.
  public var stands: Bool { withdrawnAt == nil }
}

/// A name of a source on record, with what is offered for it and what was decided.
public struct MatchEntry: Hashable, Sendable, Codable {
  /// The number by which it is decided.
  public let id: Int
  /// The code of the source.
  public let source: String
  /// What is asked.
  public let question: MatchQuestion
  /// What was offered, best first.
  public let candidates: [ScoredCandidate]
  /// What was decided, the latest first.
  public let decisions: [MatchDecision]

  /// The decision that answers the name now.
  public var answer: MatchDecision? { decisions.first { $0.stands && $0.verdict != .different } }
  /// The codes that someone decided it is not.
  public var refused: Set<String> {
    Set(decisions.filter { $0.stands && $0.verdict == .different }.compactMap(\.code))
  }
}

/// A name with every candidate scored anew, and what an import would make of it.
public struct MatchExplanation: Hashable, Sendable {
  /// What is asked.
  public let question: MatchQuestion
  /// The name on record; nil for a name that is only tried.
  public let entry: MatchEntry?
  /// The best candidates with all their features.
  public let candidates: [ScoredCandidate]
  /// What an import would make of it.
  public let resolution: MatchResolution

  /// The explanation of a question.
  public init(
    question: MatchQuestion, entry: MatchEntry?, candidates: [ScoredCandidate],
    resolution: MatchResolution
  ) {
    (self.question, self.entry) = (question, entry)
    (self.candidates, self.resolution) = (candidates, resolution)
  }
}
