/// The text of a cell as a person sees it.
enum CellText {
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
}
