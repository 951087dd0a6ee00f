/// Two names held against each other.
struct NameComparison {
  /// How alike the names are, from 0 to 1.
  let likeness: Double
  /// Words, form and marks, as far as they were compared.
  let features: [MatchFeature]
  /// What keeps the names from being the same.
  let doubts: [MatchDoubt]

  /// How much the form counts beside the own words.
  private static let formShare = 0.3
  /// A pair of words less alike than this may be two words.
  private static let surely = 0.85
  /// What is left when marks differ: more than a different form, so that a college that a list calls
  /// "for women" and another does not is still offered.
  private static let otherMarks = 0.8

  /// Compares the name asked for with one of a candidate. Words that the other side explains, such as
  /// its town, may come and go; those that only the asker's own parent explains do not count, but
  /// leave a doubt.
  init(
    _ asked: MatchName, _ known: MatchName, rarity: WordRarity, question: PreparedQuestion? = nil,
    candidate: PreparedCandidate? = nil
  ) {
    let alignment = WordAlignment(asked.own, known.own, weight: rarity.weight)
    let unexplained =
      alignment.leftAlone.filter { candidate?.context.explain($0) != true }
      + alignment.rightAlone.filter { question?.context.explain($0) != true }
    let lone = unexplained.filter {
      !(alignment.leftAlone.contains($0) && question?.ownParent.mentions($0) == true)
    }
    let own = Self.own(alignment, lone, asked.own, known.own, rarity)
    let form = Self.form(asked.forms, known.forms)
    let name =
      asked.forms.isEmpty && known.forms.isEmpty
      ? own : (1 - Self.formShare) * own + Self.formShare * form
    let hasSameMarks = asked.marks == known.marks
    likeness = hasSameMarks ? name : name * Self.otherMarks
    features = [
      MatchFeature(.words, own, Self.note(alignment, unexplained)),
      asked.forms.isEmpty && known.forms.isEmpty
        ? nil : MatchFeature(.form, form, Self.note(asked.forms, known.forms)),
      hasSameMarks && asked.marks.isEmpty
        ? nil : MatchFeature(.marks, hasSameMarks ? 1 : 0, Self.note(asked.marks, known.marks)),
    ].compactMap { $0 }
    let isUnsure = alignment.pairs.contains { $0.likeness < Self.surely }
    doubts = [
      !unexplained.isEmpty || isUnsure || asked.own.isEmpty != known.own.isEmpty
        ? .otherWords : nil,
      asked.forms == known.forms ? nil : .otherForm,
      hasSameMarks ? nil : .otherMarks,
    ].compactMap { $0 }
  }

  /// Whether these are two spellings of one name.
  var isSame: Bool { doubts.isEmpty }

  /// The weight of what is shared in the weight of all own words that the context does not explain.
  private static func own(
    _ alignment: WordAlignment, _ lone: [String], _ asked: [String], _ known: [String],
    _ rarity: WordRarity
  ) -> Double {
    let weight = { (words: ArraySlice<String>) in words.map(rarity.weight).reduce(0, +) }
    var (shared, all) = (0.0, lone.map(rarity.weight).reduce(0, +))
    for pair in alignment.pairs {
      let words = weight(asked[pair.left]) + weight(known[pair.right])
      shared += pair.likeness * words
      all += words
    }
    // Two names without a word of their own are as alike as their form; if only one has none, its
    // place and form are all that there is to go by.
    if all == 0 { return asked.isEmpty && known.isEmpty ? 1 : 0.8 }
    return shared / all
  }

  private static func form(_ asked: [String], _ known: [String]) -> Double {
    if asked == known { return 1 }
    let most = max(asked.count, known.count)
    return max(0, 1 - Double(EditDistance.of(asked, known)) / Double(most))
  }

  private static func note(_ alignment: WordAlignment, _ lone: [String]) -> String {
    let parts =
      alignment.notes + (lone.isEmpty ? [] : ["only one has " + lone.joined(separator: " ")])
    return parts.isEmpty ? "the same words" : parts.joined(separator: "; ")
  }

  private static func note(_ asked: [String], _ known: [String]) -> String {
    asked == known
      ? "the same: \(asked.joined(separator: " "))"
      : "\(asked.joined(separator: " ")) | \(known.joined(separator: " "))"
  }

  private static func note(_ asked: Set<String>, _ known: Set<String>) -> String {
    let text = { (marks: Set<String>) in
      marks.isEmpty ? "nothing" : marks.sorted().joined(separator: ", ")
    }
    return asked == known ? text(asked) : "\(text(asked)) | \(text(known))"
  }
}
