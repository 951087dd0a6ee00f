import Foundation

/// Text of any encoding the C library knows, as UTF-8, translated as it is read.
///
/// Bytes that mean nothing are an error with their line; nothing is replaced. Progress and digest
/// are those of the original bytes.
final class DecodingByteSource: ByteSource {
  private let source: any ByteSource
  private let encoding: String
  private let converter: iconv_t
  private let input: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var line = 1
  private var followsCarriageReturn = false

  /// What `iconv` answers if it did not translate everything: (size_t) -1.
  private static let failed = -1
  /// 64 KiB of undecoded bytes at a time.
  private static let inputBytes = 64 << 10

  /// The source's bytes, which are text of the encoding, as UTF-8.
  init(_ source: any ByteSource, encoding: String) throws(TabularError) {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      throw .unknownEncoding(encoding)
    }
    self.source = source
    self.encoding = encoding
    self.converter = converter
    input = .allocate(byteCount: Self.inputBytes, alignment: 1)
  }

  deinit {
    iconv_close(converter)
    input.deallocate()
  }

  var bytesRead: Int { source.bytesRead }
  var totalBytes: Int? { source.totalBytes }
  var digest: String? { source.digest }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    while true {
      if start == end, !isAtEnd { try refill() }
      if start == end, isAtEnd { return finish(into: buffer) }
      let count = try convert(into: buffer)
      if count > 0 {
        countLines(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
      }
    }
  }

  /// Translates what there is; a character that the piece cuts waits for the next one.
  private func convert(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    var from = input.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
    var fromLeft = end - start
    var to = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
    var toLeft = buffer.count
    let result = iconv(converter, &from, &fromLeft, &to, &toLeft)
    let code = errno
    start = end - fromLeft
    let count = buffer.count - toLeft
    guard result == Self.failed, code != E2BIG else { return count }
    if code == EINVAL, !isAtEnd {
      try refill()
    } else if count == 0 {
      // What was translated before is handed on first, so that its line ends are counted.
      throw .undecodable(encoding: encoding, line: line)
    }
    return count
  }

  /// Moves what is left to the front and fills the rest.
  private func refill() throws(TabularError) {
    let left = end - start
    if left > 0, let base = input.baseAddress { memmove(base, base + start, left) }
    start = 0
    end = left
    let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: input[left...]))
    end += count
    if count == 0 { isAtEnd = true }
  }

  /// Returns a stateful encoding to its beginning, which may still write bytes.
  private func finish(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var to = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
    var toLeft = buffer.count
    _ = iconv(converter, nil, nil, &to, &toLeft)
    return buffer.count - toLeft
  }

  private func countLines(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes where byte.isLineEnd || followsCarriageReturn {
      if byte == .carriageReturn || byte == .lineFeed && !followsCarriageReturn { line += 1 }
      followsCarriageReturn = byte == .carriageReturn
    }
  }
}
