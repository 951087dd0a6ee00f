/// The piece of a byte source that a CSV reader is looking at, and where in it.
struct CSVInput: ~Copyable {
  private let source: any ByteSource
  private var piece: [UInt8]
  private var position = 0
  private var filled = 0
  private var isStarted = false

  /// 256 KiB: large enough that system calls do not show in a profile, small enough for the cache.
  static let pieceSize = 256 << 10

  init(_ source: any ByteSource) {
    self.source = source
    piece = [UInt8](repeating: 0, count: Self.pieceSize)
  }

  /// The next byte, left where it is; nil at the end of the source.
  mutating func peek() throws(TabularError) -> UInt8? {
    if position == filled {
      guard try refill() else { return nil }
    }
    return piece[position]
  }

  /// Steps over the byte that `peek` showed.
  mutating func advance() { position += 1 }

  /// Moves the bytes before the next special one, as far as this piece goes, into a row's cell.
  ///
  /// Special are `stop`, line feed, carriage return and NUL. Answers all moved bytes or-ed together,
  /// which is below 0x80 exactly if they are all ASCII.
  mutating func moveText(before stop: UInt8, to row: inout TabularRow) -> UInt8 {
    let start = position
    let limit = filled
    let (end, union) = piece.withUnsafeBufferPointer { bytes in
      var end = start
      var union: UInt8 = 0
      while end < limit {
        let byte = bytes[end]
        if byte == stop || byte <= .carriageReturn && byte.isControl { break }
        union |= byte
        end += 1
      }
      row.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      return (end, union)
    }
    position = end
    return union
  }

  private mutating func refill() throws(TabularError) -> Bool {
    guard isStarted else { return try start() }
    position = 0
    filled = try readPiece(from: 0)
    return filled > 0
  }

  /// Reads the first piece and steps over a byte order mark, which may come in several reads.
  private mutating func start() throws(TabularError) -> Bool {
    isStarted = true
    while filled < 3 {
      let count = try readPiece(from: filled)
      if count == 0 { break }
      filled += count
    }
    let head = piece[..<filled]
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    if position < filled { return true }
    return try refill()
  }

  private mutating func readPiece(from offset: Int) throws(TabularError) -> Int {
    var failure: TabularError?
    let count = piece.withUnsafeMutableBytes { bytes in
      do throws(TabularError) {
        return try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[offset...]))
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return count
  }
}
