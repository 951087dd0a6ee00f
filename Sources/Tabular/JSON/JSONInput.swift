/// The bytes of a JSON text, one after the other, and where in the text they stand.
final class JSONInput {
  private let source: any ByteSource
  private let buffer: UnsafeMutableRawBufferPointer
  private var position = 0
  private var filled = 0
  private var isStarted = false
  private var lineStart = 0
  private var passed = 0
  /// The line of the next byte, from 1.
  private(set) var line = 1

  /// 64 KiB at a time.
  private static let pieceBytes = 64 << 10

  /// A reader at the start of UTF-8 text; a byte order mark is passed over.
  init(_ source: any ByteSource) {
    self.source = source
    buffer = .allocate(byteCount: Self.pieceBytes, alignment: 1)
  }

  deinit { buffer.deallocate() }

  var bytesRead: Int { source.bytesRead }
  var totalBytes: Int? { source.totalBytes }
  var digest: String? { source.digest }

  /// The next byte, left where it is; nil at the end.
  func peek() throws(TabularError) -> UInt8? {
    if position == filled {
      guard try refill() else { return nil }
    }
    return buffer[position]
  }

  /// Steps over the byte that `peek` showed.
  func advance() {
    if buffer[position] == .lineFeed {
      line += 1
      lineStart = passed + position + 1
    }
    position += 1
  }

  /// The next byte that is no blank, left where it is; nil at the end.
  func peekVisible() throws(TabularError) -> UInt8? {
    while let byte = try peek() {
      guard byte == 0x20 || byte.isLineEnd || byte == Delimiter.tab else { return byte }
      advance()
    }
    return nil
  }

  /// Moves the bytes before the next quote, backslash or control character, as far as this piece
  /// goes, to the end of `text`, or drops them if it is nil.
  func moveText(to text: inout [UInt8]?) {
    var end = position
    while end < filled {
      let byte = buffer[end]
      if byte == .quote || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      end += 1
    }
    text?.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[position..<end]))
    position = end
  }

  /// An error about the next byte.
  func error(_ fault: JSONFault) -> TabularError {
    .json(fault, line: line, byte: passed + position - lineStart + 1)
  }

  private func refill() throws(TabularError) -> Bool {
    passed += filled
    position = 0
    filled = 0
    guard isStarted else { return try start() }
    filled = try source.read(into: buffer)
    return filled > 0
  }

  private func start() throws(TabularError) -> Bool {
    isStarted = true
    while filled < 3 {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = try source.read(into: rest)
      if count == 0 { break }
      filled += count
    }
    if buffer[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
    return position < filled
  }
}
