import Foundation

/// Text whose UTF-8 was once read as Latin-1, as many published lists have it.
enum MendedText {
  /// Each reading wrong adds a layer; more than three have not been seen.
  private static let mostLayers = 3

  /// `text` with such layers taken off; any other text as it is.
  static func of(_ text: String) -> String {
    var text = text
    for _ in 0..<mostLayers {
      guard text.utf8.contains(where: { $0 >= 0x80 }), let bytes = text.data(using: .isoLatin1),
        let read = String(data: bytes, encoding: .utf8)
      else { break }
      text = read
    }
    return text
  }
}
