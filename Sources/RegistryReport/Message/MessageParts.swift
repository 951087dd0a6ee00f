/// Paragraphs as messages of a limited length, split between paragraphs; a paragraph that is too long
/// is split between lines, a line between words, and a word only when it fits in no message.
struct MessageParts {
  private let paragraphs: [String]
  private let longest: Int

  /// Messages of at most `longest` UTF-16 units.
  init(_ paragraphs: [String], longest: Int) {
    (self.paragraphs, self.longest) = (paragraphs, longest)
  }

  /// The messages; several are numbered.
  var parts: [String] {
    let whole = paragraphs.joined(separator: "\n\n")
    guard whole.utf16.count > longest else { return [whole] }
    let short = paragraphs.flatMap { pieces(of: $0, "\n") { pieces(of: $0, " ", letters) } }
    let messages = packed(short, "\n\n")
    return zip(1..., messages).map { "(\($0)/\(messages.count))\n\($1)" }
  }

  /// Room for the number of a message: `(100/100)` and a line feed.
  private var room: Int { longest - 10 }

  /// `text` if it fits, else what its parts between `separator` make, packed again.
  private func pieces(
    of text: String, _ separator: Character, _ smaller: (String) -> [String]
  ) -> [String] {
    guard text.utf16.count > room else { return [text] }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    return packed(parts.flatMap { smaller(String($0)) }, String(separator))
  }

  /// A word in pieces that fit; not even a character of many marks is longer than the limit for long.
  private func letters(_ word: String) -> [String] {
    guard word.utf16.count > room else { return [word] }
    var pieces = [""]
    for scalar in word.unicodeScalars {
      if pieces[pieces.count - 1].utf16.count + 2 > room { pieces.append("") }
      pieces[pieces.count - 1].unicodeScalars.append(scalar)
    }
    return pieces
  }

  /// Neighbors joined as long as they fit.
  private func packed(_ pieces: [String], _ separator: String) -> [String] {
    var packed: [String] = []
    for piece in pieces {
      if let last = packed.last,
        last.utf16.count + separator.utf16.count + piece.utf16.count <= room
      {
        packed[packed.count - 1] = last + separator + piece
      } else {
        packed.append(piece)
      }
    }
    return packed
  }
}
