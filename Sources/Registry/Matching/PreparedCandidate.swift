/// A candidate taken apart once, however many questions it is held against.
struct PreparedCandidate {
  let candidate: MatchCandidate
  /// Its names, and those they mention as former, as written and taken apart.
  let names: [(text: String, name: MatchName)]
  /// Where it is and what it belongs to.
  let context: FoldedPlaces
  /// Where it is, by any text that may say so.
  let places: FoldedPlaces

  init(_ candidate: MatchCandidate, _ vocabulary: NameVocabulary) {
    self.candidate = candidate
    names = candidate.names.flatMap { text in
      MatchName.variants(of: text).map { (text, MatchName($0, vocabulary)) }
    }
    context = FoldedPlaces(candidate.places + candidate.parents)
    places = FoldedPlaces(candidate.places + candidate.names)
  }
}
