/// The text of a cell as a person sees it.
enum CellText {
  /// `text` without blanks at either end; a no-break space is a blank.
  static func trimmed(_ text: String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last, isEdge(first) || isEdge(last) else {
      return text
    }
    let isBlank = { (character: Character) in character.isWhitespace || character == "\u{feff}" }
    let front = text.drop(while: isBlank)
    guard let end = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(front[...end])
  }

  /// `text` with one blank for each stretch of blanks and line breaks within it, which nobody sees.
  static func singleSpaced(_ text: String) -> String {
    var last: UInt8 = 0
    // Nearly every text is so already, and this is asked of every cell.
    let isSpaced = text.utf8.allSatisfy { byte in
      defer { last = byte }
      return byte > 0x20 && byte < 0x80 || byte == 0x20 && last != 0x20
    }
    if isSpaced { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a byte may belong to a blank at the edge; every byte of a longer character may.
  private static func isEdge(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }
}
