import CZlib

/// Bytes compressed by zlib.
enum Deflate {
  /// As the files inside a ZIP archive are: without header and checksum.
  static func raw(_ bytes: [UInt8]) -> [UInt8] { compress(bytes, window: -15) }

  /// As `gzip` writes them.
  static func gzip(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    compress(Array(bytes), window: 15 + 16)
  }

  private static func compress(_ bytes: [UInt8], window: Int32) -> [UInt8] {
    var input = bytes
    var stream = z_stream()
    deflateInit2_(
      &stream, Z_BEST_SPEED, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
    let count = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        stream.next_in = from.baseAddress
        stream.avail_in = UInt32(from.count)
        stream.next_out = to.baseAddress
        stream.avail_out = UInt32(to.count)
        deflate(&stream, Z_FINISH)
        return to.count - Int(stream.avail_out)
      }
    }
    return Array(output.prefix(count))
  }
}
