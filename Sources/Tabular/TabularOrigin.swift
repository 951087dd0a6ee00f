/// Where a file's bytes come from; they can be opened as often as needed.
enum TabularOrigin {
  /// A file that can be read from its front again.
  case path(String)
  /// Bytes in memory, such as an upload, handed on in pieces of at most this size.
  case memory([UInt8], pieceSize: Int)

  /// The bytes as they are stored, from their front.
  func open() throws(TabularError) -> any ByteSource {
    switch self {
    case .path(let path):
      let source = try FileByteSource(path: path)
      // A pipe would be empty the second time.
      guard source.totalBytes != nil else {
        throw .unreadable(path: path, reason: "it is no regular file; save it as one first")
      }
      return source
    case .memory(let bytes, let pieceSize):
      return MemoryByteSource(bytes, pieceSize: pieceSize)
    }
  }

  /// The bytes from their front, unpacked if they are compressed.
  func open(isGzipped: Bool) throws(TabularError) -> any ByteSource {
    let source = try open()
    return isGzipped ? GzipByteSource(source) : source
  }
}
