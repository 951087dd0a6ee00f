/// A statement's values laid out as libpq wants them: an array of C strings, nil for NULL.
struct ParameterTexts {
  private var bytes: [CChar] = []
  /// Where each value begins in `bytes`; -1 is NULL.
  private var offsets: [Int] = []

  /// Throws for a text with U+0000, which would silently end the value there.
  init(_ values: [(any SQLValue)?], statement: String) throws {
    offsets.reserveCapacity(values.count)
    for value in values {
      guard let text = value?.sqlText else {
        offsets.append(-1)
        continue
      }
      let start = bytes.count
      offsets.append(start)
      bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
      guard !bytes[start...].contains(0) else {
        throw DatabaseError.zeroCharacter(statement: statement, parameter: offsets.count)
      }
      bytes.append(0)
    }
  }

  /// Lends the count and the pointers.
  func withPointers<Answer>(
    _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?) throws -> Answer
  ) rethrows -> Answer {
    try bytes.withUnsafeBufferPointer { bytes in
      let pointers = offsets.map { offset in
        offset < 0 ? nil : bytes.baseAddress.map { $0 + offset }
      }
      return try pointers.withUnsafeBufferPointer {
        try body(Int32($0.count), $0.baseAddress)
      }
    }
  }
}
