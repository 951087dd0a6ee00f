/// Writes JSON straight into bytes, with keys in the order in which they are given.
public struct JSONWriter {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty document.
  public init() {}

  /// The text of the document.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    nested(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// An array with one element for each of `items`, written by `body`.
  public mutating func array<Item>(
    _ items: some Sequence<Item>, _ body: (inout JSONWriter, Item) -> Void
  ) {
    nested(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for item in items { body(&writer, item) }
    }
  }

  /// A member's key; its value is written next.
  public mutating func key(_ name: String) {
    comma()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A member with a text, or null.
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  /// A member with a whole number, or null.
  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    raw(number.map { String($0) } ?? "null")
  }

  /// A member that is true or false.
  public mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    raw(truth ? "true" : "false")
  }

  /// A member with an array of texts.
  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array(texts) { $0.value($1) }
  }

  /// A text, or null.
  public mutating func value(_ text: String?) {
    comma()
    if let text { string(text) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  /// A number, a literal, or a value that has been written before, as it is.
  public mutating func raw(_ literal: String) {
    comma()
    bytes.append(contentsOf: literal.utf8)
    needsComma = true
  }

  private mutating func nested(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    comma()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { plain in
      // Nearly every text has nothing to escape.
      if plain.allSatisfy(Self.isPlain) {
        bytes.append(contentsOf: plain)
      } else {
        for byte in plain { append(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, byte])
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      let hex = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
    default: bytes.append(byte)
    }
  }
}
