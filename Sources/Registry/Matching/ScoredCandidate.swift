/// A candidate with its score and everything that led to it.
public struct ScoredCandidate: Hashable, Sendable, Codable {
  /// The code of the record.
  public let code: String
  /// The name that fits best.
  public let name: String
  /// From 0 to 1.
  public let score: Double
  /// What speaks for and against it.
  public let features: [MatchFeature]
  /// Why it cannot be accepted without a person; empty when it can.
  public let doubts: [MatchDoubt]

  /// Whether it must not be offered as an answer.
  public var isVetoed: Bool {
    doubts.contains(.identifierContradicts) || doubts.contains(.refused)
  }

  init(
    code: String, name: String, score: Double, features: [MatchFeature], doubts: [MatchDoubt]
  ) {
    (self.code, self.name, self.score) = (code, name, score)
    (self.features, self.doubts) = (features, doubts)
  }

  func doubted(_ doubt: MatchDoubt) -> ScoredCandidate {
    ScoredCandidate(
      code: code, name: name, score: score, features: features, doubts: doubts + [doubt])
  }

  /// The candidate in a few words: `aicte:1-1 CMR Engineering College, 0.87`.
  public var line: String { "\(code) \(name), \(Self.text(of: score))" }

  /// A score with two decimals, cut rather than rounded so that nothing but 1 reads 1.
  public static func text(of score: Double) -> String {
    let cents = Int((score * 100 + 1e-9).rounded(.down))
    return cents >= 100 ? "1.00" : "0." + (cents < 10 ? "0" : "") + String(cents)
  }
}
