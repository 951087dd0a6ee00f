/// The characters that separate cells in the text files people send.
enum Delimiter {
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
  static let bar = UInt8(ascii: "|")

  /// Those that are looked for where none is stated.
  static let candidates: [UInt8] = [.comma, semicolon, tab, bar]

  /// The delimiter's name in a sentence.
  static func name(_ delimiter: UInt8) -> String {
    switch delimiter {
    case .comma: "comma"
    case semicolon: "semicolon"
    case tab: "tab"
    case bar: "bar (|)"
    default: "\"\(UnicodeScalar(delimiter))\""
    }
  }

  /// Several names: "comma or semicolon".
  static func names(_ delimiters: [UInt8]) -> String {
    delimiters.map(name).joined(separator: " or ")
  }
}
