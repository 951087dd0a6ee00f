/// A code with its scheme, such as `ipeds:166683`. The value is text: leading zeros matter.
public struct Code: Hashable, Sendable, CustomStringConvertible {
  /// Who gave the code, in lower case: `aicte`, `ipeds`, `cip`.
  public let scheme: String
  /// The code itself, as its scheme writes it.
  public let value: String

  /// The code with a scheme and value that are known to be well formed.
  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// Reads `scheme:value`; nil when there is no scheme, an empty value or a blank at either end.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), Self.isScheme(text[..<colon]) else { return nil }
    let value = text[text.index(after: colon)...]
    guard value.trimmed.utf8.count == value.utf8.count, !value.isEmpty,
      text.utf8.count <= Self.longest, !value.utf8.contains(where: { $0 < 0x20 })
    else { return nil }
    self.init(scheme: String(text[..<colon]), value: String(value))
  }

  /// Whether `text` can be read as a code; quicker than making one, since nearly all are plain ASCII.
  public static func isCode(_ text: String) -> Bool {
    var (scheme, value, isInValue) = (0, 0, false)
    for byte in text.utf8 {
      guard byte > 0x20, byte < 0x7F else { return Code(text) != nil }
      if isInValue {
        value += 1
      } else if byte == UInt8(ascii: ":") {
        isInValue = true
      } else {
        let follows = scheme > 0 && (byte.isDigit || byte == UInt8(ascii: "-"))
        guard byte.isLowercaseLetter || follows else { return false }
        scheme += 1
      }
    }
    return scheme > 0 && value > 0 && scheme + 1 + value <= longest
  }

  /// The code as it is written everywhere: `scheme:value`.
  public var description: String { "\(scheme):\(value)" }

  /// The longest code the database accepts, in bytes.
  public static let longest = 200

  /// Whether `text` has the form of a scheme: a letter, then letters, digits and hyphens.
  public static func isScheme(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, first.isLowercaseLetter else { return false }
    return text.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }
}

extension UInt8 {
  var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
