/// The known word that a misspelt one most likely means.
public enum Nearest {
  /// The word of `known` within a third of `word`'s length in edits, or nil when none is near.
  public static func word(to word: String, in known: some Sequence<String>) -> String? {
    let folded = Array(word.lowercased())
    let scored = known.map { (word: $0, distance: distance(folded, Array($0.lowercased()))) }
    let best = scored.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    guard let best, best.distance <= (folded.count + 2) / 3 else { return nil }
    return best.word
  }

  /// The word of `known` of which a slip made `word`, the first of those that are nearest: one edit
  /// away, from eight letters on two.
  public static func slip(_ word: String, from known: [String]) -> String? {
    let letters = Array(word)
    let scored = known.map { (word: $0, distance: distance(letters, Array($0))) }
    let best = scored.min { $0.distance < $1.distance }
    return best.flatMap { $0.distance <= (letters.count < 8 ? 1 : 2) ? $0.word : nil }
  }

  /// A sentence that offers the nearest word, or nil when there is none.
  public static func suggestion(for word: String, in known: some Sequence<String>) -> String? {
    Self.word(to: word, in: known).map { "did you mean \($0)?" }
  }

  /// The heading of a file that most likely is the one called `name`: one within a few edits, or else
  /// the one that shares most words with it; nil when none shares any.
  public static func heading(to name: String, in headings: [String]) -> String? {
    if let near = word(to: name, in: headings.filter { !$0.isEmpty }) { return near }
    let wanted = FoldedText(name).words
    let scored = headings.map { heading in
      let words = FoldedText(heading).words
      let shared = wanted.count { word in words.contains { isLike($0, word) } }
      return (heading, Double(shared) / Double(max(1, wanted.count + words.count - shared)))
    }
    let best = scored.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 >= leastShared ? $0.0 : nil }
  }

  /// A word of three is more than chance; of many words, one says nothing.
  private static let leastShared = 0.25

  /// The same word, or one that goes on where the other ends: fee and fees.
  private static func isLike(_ left: Substring, _ right: Substring) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return short == long || (short.count > 2 && long.hasPrefix(short))
  }

  /// The Levenshtein distance, with neighbours exchanged as one edit (optimal string alignment): edits
  /// that turn one word into the other.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var (before, row) = ([Int](), Array(0...right.count))
    for (i, character) in left.enumerated() {
      var next = [i + 1]
      for (j, other) in right.enumerated() {
        var edits = min(row[j] + (character == other ? 0 : 1), next[j] + 1, row[j + 1] + 1)
        if i > 0, j > 0, character == right[j - 1], other == left[i - 1] {
          edits = min(edits, before[j - 1] + 1)
        }
        next.append(edits)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
