/// A word as a pattern of `like`.
enum WordPattern {
  /// The word with nothing in it that a pattern would read otherwise.
  static func escaped(_ word: String) -> String {
    word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}
