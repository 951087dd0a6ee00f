import Registry

/// Text as it stands in an address: percent-encoded UTF-8.
enum PercentText {
  /// The text that `encoded` stands for; in a form's parameters a plus sign is a blank. Half an
  /// escape, bytes that are no UTF-8 and the character U+0000, which no database text can hold, are
  /// `RegistryError.invalid`.
  static func decoded(
    _ encoded: some StringProtocol, plusIsBlank: Bool = false
  ) throws(RegistryError) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.utf8.count)
    var rest = encoded.utf8.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else {
          throw fault("a percent sign must be followed by two hexadecimal digits")
        }
        bytes.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsBlank: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    guard !bytes.contains(0) else { throw fault("the character U+0000 cannot be part of it") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault("it must be UTF-8")
    }
    return text
  }

  /// `text` as one segment of a path or one value of a query.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      if isPlain(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += (byte < 0x10 ? "%0" : "%") + digits
      }
    }
    return encoded
  }

  /// RFC 3986's unreserved characters, and the colon, which every code holds and both places allow.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:".utf8.contains(byte)
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func fault(_ reason: String) -> RegistryError {
    .invalid([
      Finding("unreadable_address", .reject, message: "The address is not readable: \(reason).")
    ])
  }
}
