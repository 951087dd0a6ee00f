/// How many columns of a terminal a text takes.
enum TextWidth {
  /// The width of `text`: combining marks take none, East Asian wide characters two.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    let isWide =
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFE30...0xFE6F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
      || (0x1F300...0x1FAFF).contains(scalar.value) || (0x20000...0x3FFFD).contains(scalar.value)
    return isWide ? 2 : 1
  }

  /// `text` in lines of at most `width` columns, broken between words where possible; all lines but
  /// the first stand in by `indent` columns. A word that no line can hold is broken, unless
  /// `breaksWords` is false: a code that is to be copied stays whole.
  static func wrap(
    _ text: String, to width: Int, indent: Int = 0, breaksWords: Bool = true
  ) -> [String] {
    if let length = SimpleLine.length(of: text), length <= width { return [text] }
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for (word, continues) in words(
      of: text, breaksWords ? width : .max, breaksWords ? width - indent : .max)
    {
      let isStart = line.isEmpty || line == margin
      // What goes on with a broken word must not stand a space away from it.
      if !isStart, continues || of(line) + 1 + of(word) > width {
        lines.append(line)
        line = margin + word
      } else {
        line += isStart ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// `text` as lines that stand in by `margin` blanks and, after the first, by two more, with whole
  /// words.
  static func lines(_ text: String, to width: Int, margin: Int = 0) -> String {
    let blanks = String(repeating: " ", count: margin)
    return wrap(text, to: max(20, width - margin), indent: 2, breaksWords: false)
      .map { blanks + $0 + "\n" }.joined()
  }

  /// The words of a text, broken where no line can hold them, with whether they go on with a word.
  /// Only the first of them may be as wide as the first line.
  private static func words(
    of text: String, _ first: Int, _ later: Int
  ) -> [(String, continues: Bool)] {
    text.split(whereSeparator: \.isWhitespace).enumerated().flatMap { index, word in
      let isWhole = index == 0 && of(word) <= first
      return pieces(word, isWhole ? first : later).enumerated().map { ($1, continues: $0 > 0) }
    }
  }

  /// A word that no line can hold, in pieces that fit.
  private static func pieces(_ word: Substring, _ width: Int) -> [String] {
    guard of(word) > width else { return [String(word)] }
    var pieces: [String] = [""]
    for character in word {
      let last = pieces[pieces.count - 1]
      if of(last) + of(String(character)) > width {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = last + String(character)
      }
    }
    return pieces
  }
}
