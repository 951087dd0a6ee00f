import Postgres
public import Registry

/// Answers the names of one file: by what was decided before, else by the candidates.
struct MatchResolver {
  let connection: Connection
  let source: String

  /// The answers to every question; institutions first, because programs are looked for in them.
  func results(for needs: Set<MatchNeed>) throws -> MatchResults {
    var results = MatchResults(source: source)
    let questions = needs.map(\.question) + needs.compactMap(\.institution)
    let institutions = Self.ordered(questions.filter { $0.subject == .institution })
    try answer(institutions, into: &results) {
      try CandidateSearch(connection: connection).scored($0, refused: $1)
    }
    let answers = results.answers
    let programs = needs.compactMap { need -> MatchQuestion? in
      guard need.question.subject == .program else { return nil }
      guard let institution = need.institution else { return need.question }
      guard case .code(let code) = answers[institution] else { return nil }
      var question = need.question
      question.institution = code
      return question
    }
    try answer(Self.ordered(programs), into: &results, scoring: programsScored)
    return results
  }

  /// One question with all candidates scored, and what an import would make of it.
  func explanation(_ question: MatchQuestion, entry: MatchEntry?) throws -> MatchExplanation {
    let refused = entry.map { [question: $0.refused] } ?? [:]
    let scored =
      try question.subject == .program
      ? programsScored([question], refused: refused)
      : CandidateSearch(connection: connection).scored([question], refused: refused)
    let candidates = scored[question] ?? []
    return MatchExplanation(
      question: question, entry: entry, candidates: Array(candidates.prefix(Self.mostExplained)),
      resolution: Self.resolution(
        MatchPolicy.about(question.subject).answer(candidates), decided: entry?.answer))
  }

  /// More candidates than this explain nothing.
  private static let mostExplained = 5

  private typealias Scoring = (
    [MatchQuestion], [MatchQuestion: Set<String>]
  ) throws -> [MatchQuestion: [ScoredCandidate]]

  private func answer(
    _ questions: [MatchQuestion], into results: inout MatchResults, scoring: Scoring
  ) throws {
    guard let subject = questions.first?.subject else { return }
    var decided: [MatchQuestion: MatchResolution] = [:]
    var refused: [MatchQuestion: Set<String>] = [:]
    let query = FindMatchAnswers(source: source, subject: subject, questions: questions)
    for answer in try connection.all(query) {
      let question = questions[answer.number - 1]
      switch (answer.verdict, answer.code) {
      case ("different", let code?): refused[question, default: []].insert(code)
      case ("same", let code?): decided[question] = .code(code)
      default: decided[question] = MatchResolution.none(isDecided: true)
      }
    }
    let scored = try scoring(questions.filter { decided[$0] == nil }, refused)
    let policy = MatchPolicy.about(subject)
    for question in questions {
      if let resolution = decided[question] {
        results.add(MatchResults.Outcome(question: question, resolution: resolution))
        continue
      }
      let answer = policy.answer(scored[question] ?? [])
      var outcome = MatchResults.Outcome(
        question: question, resolution: Self.resolution(answer, decided: nil))
      if case .accepted(let candidate) = answer { outcome.accepted = candidate }
      results.add(outcome)
    }
  }

  private func programsScored(
    _ questions: [MatchQuestion], refused: [MatchQuestion: Set<String>]
  ) throws -> [MatchQuestion: [ScoredCandidate]] {
    try questions.inPortions.reduce(into: [:]) { scored, portion in
      try scored.merge(portionScored(portion, refused: refused)) { first, _ in first }
    }
  }

  private func portionScored(
    _ questions: [MatchQuestion], refused: [MatchQuestion: Set<String>]
  ) throws -> [MatchQuestion: [ScoredCandidate]] {
    let institutions = Set(questions.compactMap(\.institution)).sorted()
    let found = try connection.all(FindMatchPrograms(institutions: institutions))
    let candidates = Dictionary(grouping: found, by: \.institution)
    let matcher = NameMatcher()
    let pairs = questions.map { question in
      let known = question.institution.flatMap { candidates[$0] } ?? []
      return (
        question,
        matcher.scored(question, known.map(\.candidate), refused: refused[question] ?? [])
      )
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func resolution(
    _ answer: MatchAnswer, decided: MatchDecision?
  ) -> MatchResolution {
    if let decided { return decided.code.map(MatchResolution.code) ?? .none(isDecided: true) }
    return switch answer {
    case .accepted(let candidate): .code(candidate.code)
    case .open(let candidates): .open(candidates)
    case .none: .none(isDecided: false)
    }
  }

  /// Each question once, in an order that is the same every time.
  private static func ordered(_ questions: [MatchQuestion]) -> [MatchQuestion] {
    Set(questions).sorted {
      ($0.name, $0.placeKey, $0.title) < ($1.name, $1.placeKey, $1.title)
    }
  }
}

extension Staging {
  /// What the names of a file of `source` mean: what was decided before, what is beyond doubt, and
  /// what someone must decide.
  public func results(for needs: Set<MatchNeed>, source: String) throws -> MatchResults {
    try MatchResolver(connection: connection, source: source).results(for: needs)
  }
}
