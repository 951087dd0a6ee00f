/// The text form of a PostgreSQL array, which staging takes.
enum ArrayText {
  /// `items` as one array literal.
  static func of(_ items: [String]) -> String {
    let quoted = items.map {
      "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "{" + quoted.joined(separator: ",") + "}"
  }
}
