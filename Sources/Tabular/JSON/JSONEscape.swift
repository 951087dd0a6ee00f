/// The escapes in JSON strings.
enum JSONEscape {
  /// Reads an escape from its backslash and adds what it stands for to `text`, unless that is nil.
  static func read(
    _ input: JSONInput, into text: inout [UInt8]?
  ) throws(TabularError) {
    input.advance()
    guard let letter = try input.peek() else { throw input.error(.unfinished) }
    if letter == UInt8(ascii: "u") {
      input.advance()
      let scalar = try character(input)
      text?.append(contentsOf: String(scalar).utf8)
    } else {
      guard let byte = plain(letter) else { throw input.error(.brokenEscape) }
      input.advance()
      text?.append(byte)
    }
  }

  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The character of `\u0041`, or of the two escapes of a surrogate pair.
  private static func character(_ input: JSONInput) throws(TabularError) -> Unicode.Scalar {
    let unit = try unit(input)
    if unit == 0 { throw input.error(.controlCharacter) }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit) else { throw input.error(.brokenEscape) }
    for letter in "\\u".utf8 {
      guard try input.peek() == letter else { throw input.error(.brokenEscape) }
      input.advance()
    }
    let low = try Self.unit(input)
    guard UTF16.isTrailSurrogate(low) else { throw input.error(.brokenEscape) }
    return UTF16.decode(UTF16.EncodedScalar([unit, low]))
  }

  private static func unit(_ input: JSONInput) throws(TabularError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = try input.peek() else { throw input.error(.unfinished) }
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
        throw input.error(.brokenEscape)
      }
      unit = unit << 4 | UInt16(digit)
      input.advance()
    }
    return unit
  }
}
