/// Findings about names that are not decided.
enum MatchFinding {
  static let codes: Set<String> = ["ambiguous_match", "no_match"]
  /// The finding for a row whose name is not decided.
  static func finding(
    _ question: MatchQuestion, _ resolution: MatchResolution, table: CanonicalTable,
    column: String, row: Int
  ) -> Finding {
    let candidates: [ScoredCandidate] =
      if case .open(let candidates) = resolution { candidates } else { [] }
    let isDecided = resolution == .none(isDecided: true)
    return Finding(
      candidates.isEmpty ? "no_match" : "ambiguous_match", .hold, table: table.rawValue, row: row,
      column: column, value: question.name,
      message: message(question, candidates, isDecided: isDecided),
      suggestion: suggestion(candidates, isDecided: isDecided))
  }

  private static func message(
    _ question: MatchQuestion, _ candidates: [ScoredCandidate], isDecided: Bool
  ) -> String {
    guard let best = candidates.first else {
      return isDecided
        ? "someone decided that no \(question.subject.rawValue) of the registry is \(question.title)"
        : "no \(question.subject.rawValue) of the registry has a name like \(question.title)"
    }
    let doubts = best.doubts.map(\.words).joined(separator: ", ")
    let rest = candidates.count == 1 ? "" : " (\(candidates.count) candidates)"
    return "\(question.title) is not decided: \(doubts)\(rest)"
  }

  private static func suggestion(_ candidates: [ScoredCandidate], isDecided: Bool) -> String {
    if let best = candidates.first(where: { !$0.isVetoed }) {
      return "most likely \(best.line); decide with prospectus match, then import again"
    }
    return isDecided
      ? "withdraw that with prospectus match, or leave the row out"
      : "import it first, or decide with prospectus match, then import again"
  }
}
