/// Text as markup.
enum Markup {
  /// `text` for content and for quoted attributes alike.
  static func escaped(_ text: some StringProtocol) -> String {
    var markup = ""
    markup.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
    return markup
  }

  /// A text from elsewhere, shut off from what stands around it, so that one that is written from
  /// right to left turns nothing but itself around.
  static func name(_ text: some StringProtocol) -> String {
    text.isEmpty ? "" : "<bdi>\(escaped(text))</bdi>"
  }
}
