// What a reader asks of a cell's bytes before it calls them text.
extension ArraySlice<UInt8> {
  /// Where the first byte sequence begins that is not UTF-8, from the slice's start; nil if none.
  var firstInvalidUTF8: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// How many line ends the bytes hold, a CRLF counting once.
  var lineEnds: Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in self {
      if byte == .carriageReturn || byte == .lineFeed && previous != .carriageReturn { count += 1 }
      previous = byte
    }
    return count
  }
}
