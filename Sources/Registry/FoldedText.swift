import Foundation

/// Text with what does not distinguish names taken away: case, accents, width, punctuation, repeated
/// blanks, and the difference between `&` and "and". Words are kept: "for Women" matters.
public struct FoldedText: Hashable, Sendable {
  /// Lower-case words with one blank between them.
  public let text: String

  /// Folds `original`; a text of nothing but punctuation folds to itself, so that it is never empty
  /// unless the original is.
  public init(_ original: String) {
    let folded = Self.fastFold(original) ?? Self.slowFold(original)
    text = folded.isEmpty ? original.lowercased() : folded
  }

  /// The words, in order.
  public var words: [Substring] { text.split(separator: " ") }

  /// ASCII needs no Unicode tables, and nearly every name is ASCII; nil when it is not.
  private static func fastFold(_ original: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.utf8.count)
    for byte in original.utf8 {
      guard byte < 0x80 else { return nil }
      append(byte, to: &bytes)
    }
    if bytes.last == blank { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let blank = UInt8(ascii: " ")

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      bytes.append(byte + 0x20)
    case UInt8(ascii: "&"):
      appendBlank(to: &bytes)
      bytes.append(contentsOf: "and ".utf8)
    case UInt8(ascii: "'"), UInt8(ascii: "."):
      break  // "St. John's" and "St Johns", "B.Tech" and "BTech" are the same words.
    default:
      appendBlank(to: &bytes)
    }
  }

  private static func appendBlank(to bytes: inout [UInt8]) {
    if let last = bytes.last, last != blank { bytes.append(blank) }
  }

  private static func slowFold(_ original: String) -> String {
    let plain = original.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    var text = ""
    for scalar in plain.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .spacingMark
        || scalar.properties.generalCategory == .nonspacingMark
      {
        text.unicodeScalars.append(scalar)
      } else if scalar == "&" {
        text += " and "
      } else if !["'", "’", "."].contains(scalar) {
        text += " "
      }
    }
    return text.lowercased().split(separator: " ").joined(separator: " ")
  }
}
