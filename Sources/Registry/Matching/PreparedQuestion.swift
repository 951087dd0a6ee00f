/// A question taken apart once, however many candidates are held against it.
struct PreparedQuestion {
  let question: MatchQuestion
  let names: [MatchName]
  let cities: [String]
  let districts: [String]
  /// What may explain a word that only the candidate's name has.
  let context: FoldedPlaces
  /// What may explain a word that only the name asked for has: a university's name before that of
  /// its college.
  let ownParent: FoldedPlaces

  init(_ question: MatchQuestion, _ vocabulary: NameVocabulary) {
    self.question = question
    names = MatchName.variants(of: question.name).map { MatchName($0, vocabulary) }
    (cities, districts) = (Self.items(question.city), Self.items(question.district))
    let parent = Self.items(question.parent)
    context = FoldedPlaces(cities + districts + parent)
    ownParent = FoldedPlaces(parent)
  }

  /// How the place asked for agrees with where a candidate is known to be; nil when one side says
  /// nothing.
  func place(_ known: PreparedCandidate) -> (feature: MatchFeature, doubt: MatchDoubt?)? {
    let texts = known.candidate.places
    guard !texts.isEmpty, !cities.isEmpty || !districts.isEmpty else { return nil }
    if let city = cities.first(where: known.places.mentions) {
      return (MatchFeature(.place, 1, "\(city) is there"), nil)
    }
    if let district = districts.first(where: known.places.mentions) {
      let note = cities.isEmpty ? "" : ", \(cities[0]) is not named"
      return (MatchFeature(.place, 0.9, "in the district \(district)" + note), nil)
    }
    let wanted = (cities + districts).joined(separator: ", ")
    let note = "\(wanted) is not in: \(texts.joined(separator: "; "))"
    return (MatchFeature(.place, 0, note), .otherPlace)
  }

  private static func items(_ text: String?) -> [String] {
    text?.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty } ?? []
  }
}
