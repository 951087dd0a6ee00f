import CZlib

/// The bytes of a gzip file as they were before it was compressed, unpacked as they are read.
///
/// Several compressed files one after the other are one, as `gzip` itself reads them. Progress and
/// digest are those of the compressed file.
final class GzipByteSource: ByteSource {
  private enum State { case beforeMember(isFirst: Bool), inMember, ended }

  private let source: any ByteSource
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private var state = State.beforeMember(isFirst: true)
  private var inflated = 0

  /// 64 KiB of compressed bytes at a time.
  private static let inputBytes = 64 << 10
  /// 15 is the largest window of deflate; 16 more ask zlib for gzip's header and checksum.
  private static let gzipWindow: Int32 = 15 + 16

  /// The unpacked bytes of a source of compressed ones.
  init(_ source: any ByteSource) {
    self.source = source
    input = .allocate(byteCount: Self.inputBytes, alignment: 1)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    inflateInit2_(stream, Self.gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  var bytesRead: Int { source.bytesRead }
  var totalBytes: Int? { source.totalBytes }
  var digest: String? { source.digest }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    while true {
      switch state {
      case .ended: return 0
      case .beforeMember(let isFirst): try beginMember(isFirst: isFirst)
      case .inMember:
        let count = try inflateMore(into: buffer)
        if count > 0 { return count }
      }
    }
  }

  /// Begins the next compressed file, or ends; zeros may pad the last one to the end of a tape.
  private func beginMember(isFirst: Bool) throws(TabularError) {
    guard try hasInput() else {
      if isFirst { throw .gzip(.truncated) }
      state = .ended
      return
    }
    switch (stream.pointee.next_in?.pointee, isFirst) {
    case (0, false):
      stream.pointee.next_in += 1
      stream.pointee.avail_in -= 1
    case (0x1F, _):
      inflateReset(stream)
      state = .inMember
    default: throw .gzip(.trailingBytes)
    }
  }

  private func inflateMore(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(TabularError) -> Int {
    guard try hasInput() else { throw .gzip(.truncated) }
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(clamping: buffer.count)
    let result = inflate(stream, Z_NO_FLUSH)
    let count = min(buffer.count, Int(UInt32.max)) - Int(stream.pointee.avail_out)
    switch result {
    case Z_STREAM_END: state = .beforeMember(isFirst: false)
    case Z_OK, Z_BUF_ERROR: break
    default: throw .gzip(.damaged)
    }
    inflated += count
    try checkGrowth()
    return count
  }

  private func checkGrowth() throws(TabularError) {
    let compressed = source.bytesRead - Int(stream.pointee.avail_in)
    guard inflated > TabularLimits.inflationAllowance,
      inflated / TabularLimits.inflationRatio > compressed
    else { return }
    throw .overLimit(.inflationRatio, place: "the compressed file")
  }

  /// Whether there are compressed bytes left, after reading more if all are used.
  private func hasInput() throws(TabularError) -> Bool {
    if stream.pointee.avail_in > 0 { return true }
    let count = try source.read(into: input)
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(count)
    return count > 0
  }
}
