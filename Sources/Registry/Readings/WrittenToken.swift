import Foundation

/// One piece of a value as a person wrote it.
enum WrittenToken: Hashable, Sendable {
  /// Digits with separators between them; the digits are ASCII, whatever script they were in.
  case number(String)
  /// A number with digits of two scripts, as written.
  case mixedScripts(String)
  /// A vulgar fraction: ½, ¼, ¾.
  case fraction(Decimal)
  /// A word in the form that word lists use, and as written without its dots.
  case word(String, raw: String)
  /// A currency sign: `₹`, `US$`.
  case sign(String)
  /// Any other character.
  case mark(Character)

  /// The word in the form that word lists use, if this is one.
  var word: String? {
    if case .word(let key, _) = self { key } else { nil }
  }

  /// The form in which word lists hold words: lower case, composed, without the dot below that
  /// Devanagari takes or leaves, and with one way to write a nasal.
  static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar == "\u{093C}" { continue }
      key.unicodeScalars.append(scalar == "\u{0901}" ? "\u{0902}" : scalar)
    }
    return key
  }
}
