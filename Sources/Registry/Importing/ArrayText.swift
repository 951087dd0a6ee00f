/// The text form of a PostgreSQL array, which staging takes.
enum ArrayText {
  /// `items` as one array literal.
  static func of(_ items: [String]) -> String {
    let quoted = items.map {
      "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "{" + quoted.joined(separator: ",") + "}"
  }

  /// The items of a literal that `of` made.
  static func items(of literal: String) -> [String] {
    var items: [String] = []
    var item: String?
    var isEscaped = false
    for character in literal {
      if isEscaped {
        item?.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        if let done = item { items.append(done) }
        item = item == nil ? "" : nil
      } else {
        item?.append(character)
      }
    }
    return items
  }
}
