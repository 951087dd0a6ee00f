/// Cities, addresses and other texts about where something is, ready to be looked through.
struct FoldedPlaces {
  private let texts: [[String]]

  /// Two spellings of a place may differ a little more than two words of a name.
  private static let alike = 0.8

  init(_ texts: [String]) {
    self.texts = texts.map(Self.words)
  }

  /// Whether one of the texts names `place`, in whatever spelling.
  func mentions(_ place: String) -> Bool {
    let wanted = Self.words(place)
    guard !wanted.isEmpty else { return false }
    let joined = wanted.joined()
    return texts.contains { words in
      (max(1, wanted.count - 1)...(wanted.count + 1)).contains { width in
        words.indices.dropLast(width - 1).contains { start in
          let window = width == 1 ? words[start] : words[start..<(start + width)].joined()
          return WordLikeness.of(window, joined) >= Self.alike
        }
      }
    }
  }

  /// Whether the initials of consecutive words of one text are `word`: `ou`, Osmania University.
  func abbreviates(_ word: String) -> Bool {
    guard (2...6).contains(word.count) else { return false }
    return texts.contains { words in
      words.indices.dropLast(word.count - 1).contains { start in
        String(words[start..<(start + word.count)].compactMap(\.first)) == word
      }
    }
  }

  /// Whether the texts explain a word that stands in only one of two names.
  func explain(_ word: String) -> Bool { mentions(word) || abbreviates(word) }

  private static func words(_ text: String) -> [String] {
    FoldedText(text.replacing(".", with: " ")).words.map(String.init)
  }
}
