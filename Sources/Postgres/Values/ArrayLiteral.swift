/// PostgreSQL's text form of a one-dimensional array.
enum ArrayLiteral {
  /// The literal with every element quoted, so that none needs a second look.
  static func text(of elements: [String]) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "{")]
    for element in elements {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in element.utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The elements of a literal, or nil where it is nested, holds a NULL or is malformed.
  static func elements(of literal: String) -> [String]? {
    var bytes = Array(literal.utf8)[...]
    guard bytes.popFirst() == UInt8(ascii: "{"), bytes.popLast() == UInt8(ascii: "}") else {
      return nil
    }
    var elements: [String] = []
    while !bytes.isEmpty {
      guard let element = nextElement(of: &bytes) else { return nil }
      elements.append(element)
    }
    return elements
  }

  /// Takes one element and the comma after it.
  private static func nextElement(of bytes: inout ArraySlice<UInt8>) -> String? {
    let element = bytes.first == UInt8(ascii: "\"") ? quoted(&bytes) : bare(&bytes)
    switch bytes.popFirst() {
    case nil: return element
    case UInt8(ascii: ","): return bytes.isEmpty ? nil : element
    default: return nil
    }
  }

  private static func bare(_ bytes: inout ArraySlice<UInt8>) -> String? {
    let end = bytes.firstIndex(of: UInt8(ascii: ",")) ?? bytes.endIndex
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    bytes = bytes[end...]
    return text == "NULL" || text.isEmpty || text.hasPrefix("{") ? nil : text
  }

  private static func quoted(_ bytes: inout ArraySlice<UInt8>) -> String? {
    bytes.removeFirst()
    var content: [UInt8] = []
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): bytes.popFirst().map { content.append($0) }
      default: content.append(byte)
      }
    }
    return nil
  }
}
