/// Markup. Text that is interpolated into it is escaped unless it is already markup, so a page is an
/// ordinary Swift value and no name in the registry can become a tag.
struct HTML: Sendable, ExpressibleByStringInterpolation {
  /// The markup as bytes go out.
  let text: String

  /// Markup known when the program is written.
  init(stringLiteral value: String) { text = value }

  /// Markup with values in it.
  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Collects literal markup and escapes everything else.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Room for `literalCapacity` bytes and as much again for the values.
    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity * 2)
    }

    /// Takes what stands in the source file.
    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Takes markup as it is.
    mutating func appendInterpolation(_ html: HTML) { text += html.text }

    /// Takes several pieces of markup, or none.
    mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { text += piece.text }
    }

    /// Escapes text, for content and for quoted attributes alike.
    mutating func appendInterpolation(_ value: some StringProtocol) { text += Self.escaped(value) }

    /// Writes a number.
    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    /// Escapes a name and shuts it off from the text around it, so that a name written from right to
    /// left, or one that pretends to be, turns nothing but itself around.
    mutating func appendInterpolation(name: String) { text += "<bdi>\(Self.escaped(name))</bdi>" }

    private static func escaped(_ value: some StringProtocol) -> String {
      var text = ""
      text.reserveCapacity(value.utf8.count)
      for scalar in value.unicodeScalars {
        switch scalar {
        case "&": text += "&amp;"
        case "<": text += "&lt;"
        case ">": text += "&gt;"
        case "\"": text += "&quot;"
        case "'": text += "&#39;"
        default: text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
  }
}

extension [HTML] {
  /// The pieces as one, with `separator` between them.
  func joined(by separator: HTML) -> HTML {
    guard let first else { return "" }
    return dropFirst().reduce(first) { "\($0)\(separator)\($1)" }
  }
}
