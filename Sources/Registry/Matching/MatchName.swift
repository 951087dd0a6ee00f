import Foundation

/// A name taken apart for comparison: whose it is, what kind of thing it is, and what tells it from
/// others of that name.
public struct MatchName: Hashable, Sendable {
  /// The words that are the bearer's own, in order: `malla`, `reddy`.
  public let own: [String]
  /// The words of form, in order: `engineering`, `college`.
  public let forms: [String]
  /// What tells bearers of one name apart: `women`, `2`.
  public let marks: Set<String>

  /// Every word as one text, without those that only say where `question` places it or to what it
  /// belongs.
  public func whole(without question: MatchQuestion) -> String {
    let context = PreparedQuestion(question, question.subject.vocabulary).context
    return (own.filter { !context.mentions($0) } + forms).joined(separator: " ")
  }

  /// Takes `text` apart with the words of `vocabulary`.
  public init(_ text: String, _ vocabulary: NameVocabulary) {
    let plain = MendedText.of(text).replacing(".", with: " ")
    let words = Self.joinedLetters(FoldedText(plain).words.map(String.init))
    let expanded = words.flatMap { Self.unglued($0, vocabulary) }
      .flatMap { vocabulary.abbreviations[$0] ?? [$0] }
      .filter { !vocabulary.noise.contains($0) }
    var (own, forms, marks): ([String], [String], Set<String>) = ([], [], [])
    for word in Self.unrepeated(expanded) {
      if let mark = vocabulary.marks[word] ?? Self.number(word) {
        marks.insert(mark)
        // "Omega Women's College" and "Omega College for Women" are two colleges of one town.
        if ["women", "girls", "men", "boys"].contains(mark) { forms.append(mark) }
      } else if vocabulary.forms.contains(word) {
        forms.append(word)
      } else {
        own.append(word)
      }
    }
    (self.own, self.forms, self.marks) = (own, forms, marks)
  }

  /// The own words as one text, or the words of form where there are none.
  public var core: String { (own.isEmpty ? forms : own).joined(separator: " ") }
  /// Every word as one text.
  public var whole: String { (own + forms).joined(separator: " ") }

  /// `text` and the former names that it mentions in brackets, each a name of its own.
  public static func variants(of text: String) -> [String] {
    let found = formerly.lazy.compactMap { text.range(of: $0, options: .caseInsensitive) }.first
    guard let found else { return [text] }
    let edges = CharacterSet(charactersIn: " :()[],-")
    return [text[..<found.lowerBound], text[found.upperBound...]]
      .map { $0.trimmingCharacters(in: edges) }.filter { !$0.isEmpty }
  }

  private static let formerly = ["formerly known as ", "formerly ", "erstwhile ", "previously "]

  /// Numbers tell two bearers apart, unless they are as long as a postal code.
  private static func number(_ word: String) -> String? {
    word.count <= 4 && word.allSatisfy(\.isNumber) ? word : nil
  }

  /// `b v raju` is `bv raju`: initials are one word however they are spaced.
  private static func joinedLetters(_ words: [String]) -> [String] {
    var joined: [String] = []
    var isOpen = false
    for word in words {
      let isLetter = word.count == 1 && word.allSatisfy(\.isLetter)
      if isLetter, isOpen, let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
      }
      isOpen = isLetter
    }
    return joined
  }

  /// "Artificial Intelligence (AI)" says the same twice once the abbreviation is expanded.
  private static func unrepeated(_ words: [String]) -> [String] {
    var kept: [String] = []
    for word in words {
      kept.append(word)
      let repeats = (1...3).first { width in
        kept.count >= 2 * width && kept.suffix(width) == kept.dropLast(width).suffix(width)
      }
      if let repeats { kept.removeLast(repeats) }
    }
    return kept
  }

  /// `technologyand` and `klrcollege` are two words each.
  private static func unglued(_ word: String, _ vocabulary: NameVocabulary) -> [String] {
    guard !vocabulary.knows(word) else { return [word] }
    for tail in ["and", "of"] where word.hasSuffix(tail) {
      let head = String(word.dropLast(tail.count))
      if vocabulary.knows(head) { return [head] }
    }
    for form in ["college", "institute", "university"] where vocabulary.forms.contains(form) {
      if word.hasSuffix(form), word.count >= form.count + 2 {
        return [String(word.dropLast(form.count)), form]
      }
    }
    return [word]
  }
}
