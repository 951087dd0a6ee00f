/// Rows in the text format of `copy … from stdin`, gathered in memory.
public struct CopyRows: Sendable {
  /// The rows so far.
  public private(set) var bytes: [UInt8] = []
  private var isRowBegun = false

  /// No rows.
  public init() {}

  /// The row's next field; nil is NULL and differs from the empty text.
  public mutating func field(_ text: String?) {
    separate()
    guard var text else { return bytes.append(contentsOf: Self.null) }
    text.withUTF8 { escape($0) }
  }

  /// The row's next field, from UTF-8 bytes.
  public mutating func field(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    escape(text)
  }

  /// The row's next field, a whole number; nil is NULL.
  public mutating func field(_ number: (some BinaryInteger)?) {
    separate()
    guard let number else { return bytes.append(contentsOf: Self.null) }
    if let positive = UInt(exactly: number) { return append(decimal: positive) }
    var text = String(number)
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Digits, without making a text of them first.
  private mutating func append(decimal number: UInt) {
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Ends the row.
  public mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isRowBegun = false
  }

  /// Bytes of any format, as they are.
  public mutating func append(_ raw: some Collection<UInt8>) { bytes.append(contentsOf: raw) }

  /// Forgets the rows and keeps the memory.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  private static let null: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "N")]

  private mutating func separate() {
    if isRowBegun { bytes.append(UInt8(ascii: "\t")) }
    isRowBegun = true
  }

  /// Appends whole stretches between the four bytes that need a backslash.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.contains(where: { Self.escapeLetter($0) != nil }) else {
      return bytes.append(contentsOf: text)
    }
    var start = 0
    for index in text.indices {
      guard let letter = Self.escapeLetter(text[index]) else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(letter)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func escapeLetter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\t"): UInt8(ascii: "t")
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    case UInt8(ascii: "\\"): UInt8(ascii: "\\")
    default: nil
    }
  }
}
