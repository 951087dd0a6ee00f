import Foundation

/// Workbooks write characters that XML cannot have as `_x000D_`, and an underscore before such a
/// text as `_x005F_`.
enum EscapedText {
  private static let length = 7

  /// Replaces the escapes in the bytes from `start` to the end.
  static func resolve(in bytes: inout [UInt8], from start: Int) {
    guard var at = firstEscape(in: bytes, from: start) else { return }
    var resolved = Array(bytes[start..<at])
    while at < bytes.count {
      guard let unit = escapedUnit(in: bytes, at: at) else {
        resolved.append(bytes[at])
        at += 1
        continue
      }
      let (scalar, width) = character(unit, in: bytes, at: at)
      if let scalar {
        resolved.append(contentsOf: String(scalar).utf8)
      } else {
        resolved.append(contentsOf: bytes[at..<(at + width)])
      }
      at += width
    }
    bytes.replaceSubrange(start..., with: resolved)
  }

  private static func firstEscape(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= length, hasUnderscore(bytes, from: start) else { return nil }
    return (start...(bytes.count - length)).first { escapedUnit(in: bytes, at: $0) != nil }
  }

  /// Most texts have none, and the C library finds that out fastest.
  private static func hasUnderscore(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base + start, Int32(UInt8(ascii: "_")), buffer.count - start) != nil
    }
  }

  /// The number of the escape that begins here; nil if none does.
  private static func escapedUnit(in bytes: [UInt8], at place: Int) -> UInt16? {
    guard place + length <= bytes.count, bytes[place] == UInt8(ascii: "_"),
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    return UInt16(String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16)
  }

  /// The character that one escape or two stand for, and their length; none for NUL and for half
  /// of a surrogate pair, which stay as they are written.
  private static func character(
    _ unit: UInt16, in bytes: [UInt8], at place: Int
  ) -> (Unicode.Scalar?, Int) {
    if let scalar = Unicode.Scalar(unit) { return (scalar.value == 0 ? nil : scalar, length) }
    guard UTF16.isLeadSurrogate(unit), let low = escapedUnit(in: bytes, at: place + length),
      UTF16.isTrailSurrogate(low)
    else { return (nil, length) }
    return (UTF16.decode(UTF16.EncodedScalar([unit, low])), length * 2)
  }
}
