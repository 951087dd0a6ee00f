/// Bytes that are already in memory, such as an upload, handed on a piece at a time.
public final class MemoryByteSource: ByteSource {
  private let bytes: [UInt8]
  private let pieceSize: Int
  private var running = RunningDigest()

  /// The given bytes, in pieces of at most `pieceSize`.
  public init(_ bytes: some Sequence<UInt8>, pieceSize: Int = .max) {
    self.bytes = Array(bytes)
    self.pieceSize = max(1, pieceSize)
  }

  /// How many bytes have been read so far.
  public var bytesRead: Int { running.count }

  /// How many bytes there are in all.
  public var totalBytes: Int? { bytes.count }

  /// The SHA-256 of all bytes in lower-case hexadecimal; nil until the end has been read.
  public var digest: String? { running.hexadecimal }

  /// Fills the buffer from its front and answers how many bytes it now holds; 0 is the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(bytes.count - bytesRead, min(pieceSize, buffer.count))
    let piece = bytes[bytesRead..<(bytesRead + count)]
    buffer.copyBytes(from: piece)
    piece.withUnsafeBytes { running.take($0) }
    return count
  }
}
