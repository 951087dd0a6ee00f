extension StringProtocol {
  /// The text without blanks and line breaks around it: what Unicode calls white space, and the two
  /// that have no width and are only seen by programs, U+200B and U+FEFF.
  public var trimmed: String {
    // Nearly every text is so already, and this is asked of every cell.
    let text = Substring(self)
    guard let first = text.utf8.first, let last = text.utf8.last, isEdge(first) || isEdge(last)
    else { return String(text) }
    let front = text.unicodeScalars.drop(while: \.isBlank)
    guard let end = front.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(front[...end])
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    properties.isWhitespace || self == "\u{200B}" || self == "\u{FEFF}"
  }
}

/// Whether a byte may belong to a blank; every byte of a longer character may.
private func isEdge(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }
