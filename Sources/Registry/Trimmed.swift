extension StringProtocol {
  /// The text without blanks and line breaks around it, those without a width included.
  public var trimmed: String {
    let start = drop(while: \.isBlank)
    guard let end = start.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(start[...end])
  }
}

extension Character {
  fileprivate var isBlank: Bool { isWhitespace || self == "\u{200B}" }
}
