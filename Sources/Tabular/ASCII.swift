/// The bytes that mean something in a CSV file.
extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  /// The delimiter of RFC 4180.
  public static let comma: UInt8 = 0x2C

  /// Whether the byte is a line feed, a carriage return or NUL.
  var isControl: Bool { isLineEnd || self == 0 }

  /// Whether the byte is a line feed or a carriage return.
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
