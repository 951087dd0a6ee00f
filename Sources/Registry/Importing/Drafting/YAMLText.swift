/// Texts as they stand in a profile that the program writes.
enum YAMLText {
  /// `text` in double quotes, which hold anything.
  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n").replacing("\r", with: "\\n")
      .replacing("\t", with: "\\t")
    return "\"" + String(String.UnicodeScalarView(escaped.unicodeScalars.filter { !isControl($0) }))
      + "\""
  }

  /// `text` on one line.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `text` on one line and not too long for a comment.
  static func shortened(_ text: String) -> String {
    let line = line(text)
    return line.count > 40 ? line.prefix(39) + "…" : line
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
