/// Scores candidates for a name, and says what speaks for and against each.
public struct NameMatcher: Sendable {
  private let rarity: WordRarity

  /// What is left of a score where the place is not said, is not confirmed, or is only the district.
  private static let (noPlace, otherPlace, districtOnly) = (0.97, 0.85, 0.98)
  /// What is left where the parent is another, and where the level of a program is.
  private static let (otherParent, otherLevel) = (0.95, 0.8)
  /// What initials alone are worth: enough to be offered, never enough to be accepted.
  private static let acronym = 0.75

  /// A matcher that weighs words by `rarity`.
  public init(rarity: WordRarity = WordRarity()) {
    self.rarity = rarity
  }

  /// The candidates by score, best first; `refused` are codes that someone decided it is not.
  public func scored(
    _ question: MatchQuestion, _ candidates: [MatchCandidate], refused: Set<String> = []
  ) -> [ScoredCandidate] {
    let vocabulary = question.subject.vocabulary
    let asked = PreparedQuestion(question, vocabulary)
    return scored(asked, candidates.map { PreparedCandidate($0, vocabulary) }, refused: refused)
  }

  /// The same for what was prepared before.
  func scored(
    _ asked: PreparedQuestion, _ candidates: [PreparedCandidate], refused: Set<String>
  ) -> [ScoredCandidate] {
    let scored = candidates.map { candidate in
      let result = score(asked, candidate)
      return refused.contains(result.code) ? result.doubted(.refused) : result
    }
    return Self.doubtTwins(scored).sorted { a, b in
      (a.isVetoed ? 1 : 0, -a.score, a.code) < (b.isVetoed ? 1 : 0, -b.score, b.code)
    }
  }

  /// One candidate, by the name of it that fits best.
  private func score(_ asked: PreparedQuestion, _ known: PreparedCandidate) -> ScoredCandidate {
    let code = known.candidate.code
    var best: (name: String, comparison: NameComparison)?
    for (text, name) in known.names {
      for question in asked.names {
        let comparison = NameComparison(
          question, name, rarity: rarity, question: asked, candidate: known)
        if comparison.likeness > best?.comparison.likeness ?? -1 { best = (text, comparison) }
      }
    }
    guard let best else {
      return ScoredCandidate(
        code: code, name: code, score: 0, features: [], doubts: [.otherWords])
    }
    return judged(asked, known, best.name, best.comparison)
  }

  private func judged(
    _ asked: PreparedQuestion, _ known: PreparedCandidate, _ name: String,
    _ comparison: NameComparison
  ) -> ScoredCandidate {
    let (question, candidate) = (asked.question, known.candidate)
    var (score, features, doubts) = (comparison.likeness, comparison.features, comparison.doubts)
    if let initials = Self.initials(question, candidate), score < Self.acronym {
      score = Self.acronym
      features.append(MatchFeature(.acronym, 1, initials))
    }
    if let place = asked.place(known) {
      score *= [0: Self.otherPlace, 0.9: Self.districtOnly][place.feature.value] ?? 1
      features.append(place.feature)
      doubts += [place.doubt].compactMap { $0 }
    } else if question.subject == .institution {
      score *= Self.noPlace
    }
    if let parent = Self.parent(question, candidate) {
      if parent.value == 0 { score *= Self.otherParent }
      features.append(parent)
    }
    if let level = question.level, let known = candidate.level {
      features.append(MatchFeature(.level, level == known ? 1 : 0, "\(level) | \(known)"))
      if level != known { (score, doubts) = (score * Self.otherLevel, doubts + [.otherLevel]) }
    }
    return Self.identified(
      question, candidate,
      ScoredCandidate(
        code: candidate.code, name: name, score: score, features: features, doubts: doubts))
  }

  /// A shared code decides, whatever the name; another code of the same scheme is a veto.
  private static func identified(
    _ question: MatchQuestion, _ candidate: MatchCandidate, _ scored: ScoredCandidate
  ) -> ScoredCandidate {
    let known = Set(candidate.identifiers + [candidate.code])
    if let code = question.identifiers.first(where: known.contains) {
      return ScoredCandidate(
        code: scored.code, name: scored.name, score: 1,
        features: scored.features + [MatchFeature(.identifier, 1, code)], doubts: [])
    }
    let scheme = { (code: String) in code.split(separator: ":").first.map(String.init) ?? "" }
    for code in question.identifiers {
      guard let other = known.sorted().first(where: { scheme($0) == scheme(code) }) else {
        continue
      }
      return ScoredCandidate(
        code: scored.code, name: scored.name, score: scored.score,
        features: scored.features + [MatchFeature(.identifier, 0, "\(code) | \(other)")],
        doubts: [.identifierContradicts] + scored.doubts)
    }
    return scored
  }

  /// The initials by which one side calls the other, or nil.
  private static func initials(_ question: MatchQuestion, _ candidate: MatchCandidate) -> String? {
    guard question.subject == .institution else { return nil }
    let letters = FoldedText(question.name.replacing(".", with: "")).words.map(String.init)
    guard letters.count == 1, let asked = letters.first, asked.count >= 3 else { return nil }
    if candidate.acronyms.contains(where: { FoldedText($0).text == asked }) { return asked }
    return FoldedPlaces(candidate.names).abbreviates(asked) ? asked : nil
  }

  private static func parent(
    _ question: MatchQuestion, _ candidate: MatchCandidate
  ) -> MatchFeature? {
    guard let asked = question.parent, !candidate.parents.isEmpty else { return nil }
    let agrees = candidate.parents.contains { parent in
      FoldedText(parent) == FoldedText(asked)
        || FoldedPlaces([parent]).abbreviates(FoldedText(asked).text)
        || NameComparison(
          MatchName(asked, .institution), MatchName(parent, .institution), rarity: WordRarity()
        ).isSame
    }
    return MatchFeature(
      .parent, agrees ? 1 : 0, "\(asked) | \(candidate.parents.joined(separator: "; "))")
  }

  /// Two candidates that both bear the name are told apart by a person, even where only one of them
  /// is in the right place.
  private static func doubtTwins(_ scored: [ScoredCandidate]) -> [ScoredCandidate] {
    let nameDoubts: Set<MatchDoubt> = [.otherWords, .otherForm, .otherMarks, .otherLevel]
    let bearers = scored.filter { !$0.isVetoed && nameDoubts.isDisjoint(with: $0.doubts) }
    let isDecided = bearers.contains { $0.features.contains { $0.kind == .identifier } }
    guard bearers.count > 1, !isDecided else { return scored }
    let codes = Set(bearers.map(\.code))
    return scored.map { codes.contains($0.code) ? $0.doubted(.twoBearers) : $0 }
  }
}

extension MatchQuestion.Subject {
  /// The words of such names.
  public var vocabulary: NameVocabulary { self == .program ? .program : .institution }
}
