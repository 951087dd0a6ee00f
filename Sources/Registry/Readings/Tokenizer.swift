import Foundation

/// Takes a written value apart into numbers, words, signs and marks.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private let style: NumberStyle?
  private var place = 0

  /// The tokens of `text`, in which numbers are grouped as `style` says.
  static func tokens(of text: WrittenText, style: NumberStyle? = nil) -> [WrittenToken] {
    var tokenizer = Tokenizer(scalars: Array(text.text.unicodeScalars), style: style)
    var tokens: [WrittenToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(scalars: [Unicode.Scalar], style: NumberStyle?) {
    (self.scalars, self.style) = (scalars, style)
  }

  private mutating func next() -> WrittenToken? {
    while let scalar = peek(), scalar == " " { place += 1 }
    guard let scalar = peek() else { return nil }
    if Self.isDigit(scalar) { return number() }
    if Self.isLetter(scalar) { return word() }
    place += 1
    if let fraction = Self.fractions[scalar] { return .fraction(fraction) }
    if scalar.properties.generalCategory == .currencySymbol { return .sign(String(scalar)) }
    return .mark(Character(scalar))
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    place + distance < scalars.count ? scalars[place + distance] : nil
  }

  private mutating func number() -> WrittenToken {
    let start = place
    var digits = ""
    var zeros: Set<UInt32> = []
    while let scalar = peek() {
      if Self.isDigit(scalar), let value = scalar.properties.numericValue {
        digits += String(Int(value))
        zeros.insert(scalar.value - UInt32(value))
      } else if joins(scalar) {
        digits.unicodeScalars.append(scalar)
      } else {
        break
      }
      place += 1
    }
    var written = String.UnicodeScalarView()
    written.append(contentsOf: scalars[start..<place])
    return zeros.count == 1 ? .number(digits) : .mixedScripts(String(written))
  }

  /// Whether the scalar here stands between two digits of one number.
  private func joins(_ scalar: Unicode.Scalar) -> Bool {
    guard let next = peek(1), Self.isDigit(next) else { return false }
    switch scalar {
    case ",", ".": return true
    case "'": return style == .swiss
    case " ": return style == .french && hasThreeDigitsNext
    default: return false
    }
  }

  /// A blank groups only three digits; `45 000 12` is two numbers.
  private var hasThreeDigitsNext: Bool {
    let count = scalars[(place + 1)...].prefix(while: Self.isDigit).count
    return count == 3
  }

  private mutating func word() -> WrittenToken {
    var raw = letters()
    // "p.a." and "N.A." are one word, "incl.of" is two.
    while peek() == ".", raw.count == 1 || raw.count == initials, let next = peek(1),
      Self.isLetter(next), !(peek(2).map(Self.isLetter) ?? false)
    {
      place += 1
      raw += letters()
      initials = raw.count
    }
    initials = 0
    if peek() == "$", Self.dollars.contains(raw) {
      place += 1
      return .sign(raw + "$")
    }
    // The dot of "Rs.45,000" belongs to the word: the amount is not 0.45.
    if peek() == "." { place += 1 }
    return .word(WrittenToken.key(raw), raw: raw)
  }

  /// How many initials the word here has so far.
  private var initials = 0

  private mutating func letters() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek(), Self.isLetter(scalar) {
      text.append(scalar)
      place += 1
    }
    return String(text)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic
      || [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }

  private static let fractions: [Unicode.Scalar: Decimal] = ["½": 0.5, "¼": 0.25, "¾": 0.75]
  private static let dollars: Set<String> = [
    "US", "A", "AU", "C", "CA", "NZ", "HK", "S", "SG", "NT", "R",
  ]
}
