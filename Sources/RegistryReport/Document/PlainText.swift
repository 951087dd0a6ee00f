/// Text from elsewhere as it may stand in a document: one line, without what a reader cannot see.
enum PlainText {
  /// The longest text that a document prints; what is longer says that it goes on.
  private static let longest = 4_000

  /// `text` on one line, without control characters and without marks that turn the direction of
  /// writing, which make a name read as another. Letters turn by themselves where they must.
  static func line(_ text: String) -> String {
    if let length = SimpleLine.length(of: text), length <= longest { return text }
    let words = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    let scalars = words.unicodeScalars.filter { !isControl($0) && !turns($0) }
    let clean = String(String.UnicodeScalarView(scalars))
    return clean.count > longest ? clean.prefix(longest) + " …" : clean
  }

  /// XML has no place for these, and neither has a page.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
    // The last two of each plane are no characters.
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Embeddings, overrides and isolates of direction.
  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
