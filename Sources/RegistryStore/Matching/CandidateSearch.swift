import Postgres
import Registry

/// Finds candidates for institutions' names, closely first and widely only for names that this does
/// not settle: an index over own words answers in a millisecond, one over whole names in twenty.
struct CandidateSearch {
  let connection: Connection

  /// Texts less alike than this are not worth scoring.
  private static let (words, whole) = (0.4, 0.45)

  /// Every question with its candidates scored, best first; `refused` are codes that it is not.
  func scored(
    _ questions: [MatchQuestion], refused: [MatchQuestion: Set<String>]
  ) throws -> [MatchQuestion: [ScoredCandidate]] {
    guard !questions.isEmpty else { return [:] }
    try connection.run(SetMatchLimits(words: Self.words, whole: Self.whole))
    let matcher = NameMatcher(rarity: try rarity(of: questions))
    return try questions.inPortions.reduce(into: [:]) { scored, portion in
      try scored.merge(self.scored(portion, by: matcher, refused: refused)) { first, _ in first }
    }
  }

  private func scored(
    _ questions: [MatchQuestion], by matcher: NameMatcher, refused: [MatchQuestion: Set<String>]
  ) throws -> [MatchQuestion: [ScoredCandidate]] {
    let near = try candidates(questions, widely: false)
    var scored: [MatchQuestion: [ScoredCandidate]] = [:]
    for (number, question) in questions.enumerated() {
      scored[question] = matcher.scored(
        question, near[number] ?? [], refused: refused[question] ?? [])
    }
    let open = questions.filter { question in
      if case .accepted = MatchPolicy().answer(scored[question] ?? []) { return false }
      return true
    }
    let wide = try candidates(open, widely: true)
    for (number, question) in open.enumerated() {
      let nearby = questions.firstIndex(of: question).flatMap { near[$0] } ?? []
      let all = Dictionary((nearby + (wide[number] ?? [])).map { ($0.code, $0) }) { a, _ in a }
      scored[question] = matcher.scored(
        question, all.values.sorted { $0.code < $1.code }, refused: refused[question] ?? [])
    }
    return scored
  }

  private func rarity(of questions: [MatchQuestion]) throws -> WordRarity {
    let words = questions.flatMap { MatchName($0.name, .institution).own }
    return try CountNameWords(words: Set(words).sorted()).rarity(on: connection)
  }

  /// What is looked for: own words, or every word; the latter also without those that the town or
  /// the parent explains, since "K U College of Engineering" may be on record as "University College".
  private func texts(of question: MatchQuestion, widely: Bool) -> [String] {
    let names = MatchName.variants(of: question.name).map { MatchName($0, .institution) }
    guard widely else { return names.map(\.core) }
    return names.flatMap { name in
      Set([name.whole, name.whole(without: question)]).filter { !$0.isEmpty }.sorted()
    }
  }

  private func candidates(
    _ questions: [MatchQuestion], widely: Bool
  ) throws -> [Int: [MatchCandidate]] {
    guard !questions.isEmpty else { return [:] }
    let asked = questions.enumerated().flatMap { number, question in
      texts(of: question, widely: widely).map { text in
        AskedName(
          key: number, core: widely ? nil : text, whole: widely ? text : nil,
          country: question.country, region: question.region,
          identifiers: question.identifiers)
      }
    }
    var candidates: [Int: [MatchCandidate]] = [:]
    for found in try connection.all(FindMatchCandidates(asked)) {
      for key in found.keys { candidates[key, default: []].append(found.candidate) }
    }
    return candidates
  }
}

extension [MatchQuestion] {
  /// The questions in portions: scoring is work of ours, and the server ends a transaction in which it
  /// is asked nothing for a minute.
  var inPortions: [[MatchQuestion]] {
    stride(from: 0, to: count, by: Self.portion).map {
      Array(self[$0..<Swift.min($0 + Self.portion, count)])
    }
  }

  /// Scored in a second or two even where the machine is slow.
  private static let portion = 50
}
