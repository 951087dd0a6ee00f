/// What is known about a name.
public enum MatchResolution: Hashable, Sendable {
  /// It means the record with this code.
  case code(String)
  /// It means nothing in the registry, because someone said so or because nothing comes near.
  case none(isDecided: Bool)
  /// Someone must decide between these, best first.
  case open([ScoredCandidate])
}

/// A question that a row of a file asks; the question about a program comes with the one about its
/// institution while that has no code.
public struct MatchNeed: Hashable, Sendable {
  /// The question.
  public let question: MatchQuestion
  /// The institution in which a program is looked for, where it is known by name only.
  public let institution: MatchQuestion?

  /// A question, about a program of the institution that `institution` asks for.
  public init(_ question: MatchQuestion, of institution: MatchQuestion? = nil) {
    (self.question, self.institution) = (question, institution)
  }
}

/// The answers to the questions of one file.
public struct MatchAnswers: Sendable {
  private let known: [MatchQuestion: MatchResolution]

  /// The answers that are known; none before a file was read for the first time.
  public init(_ known: [MatchQuestion: MatchResolution] = [:]) {
    self.known = known
  }

  /// The answer to `question`; what was never asked is nothing in the registry.
  public subscript(question: MatchQuestion) -> MatchResolution {
    known[question] ?? .none(isDecided: false)
  }
}
