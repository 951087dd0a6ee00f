/// Text from elsewhere as it may stand in a message.
enum MessageText {
  /// `text` with other letters in the place of those that a messenger takes for emphasis. They look
  /// alike; taking the marks away would change what a name says.
  static func neutral(_ text: String) -> String {
    var neutral = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "*": neutral.append("\u{2217}")
      case "_": neutral.append("\u{FF3F}")
      case "~": neutral.append("\u{223C}")
      case "`": neutral.append("\u{02CB}")
      default: neutral.append(scalar)
      }
    }
    return String(neutral)
  }
}
