import Foundation

/// Bytes that must be read out of order, put into a file that has no name and so outlives nobody.
enum TemporarySpool {
  /// Writes all bytes of a source and answers the file's descriptor, which the caller closes.
  static func descriptor(of source: any ByteSource) throws(TabularError) -> Int32 {
    let descriptor = try unnamedFile()
    do throws(TabularError) {
      try write(source, to: descriptor)
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func unnamedFile() throws(TabularError) -> Int32 {
    let folder = FileManager.default.temporaryDirectory.path
    var template = Array("\(folder)/prospectus-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(folder) }
    unlink(template)
    return descriptor
  }

  private static func write(_ source: any ByteSource, to file: Int32) throws(TabularError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 1)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = try source.read(into: buffer)
      if count == 0 { return }
      total += count
      if total > TabularLimits.workbookBytes {
        throw .overLimit(.workbookBytes, place: "the file")
      }
      try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: file)
    }
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, to file: Int32
  ) throws(TabularError) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = Foundation.write(file, rest.baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(FileManager.default.temporaryDirectory.path) }
      written += count
    }
  }

  private static func failure(_ folder: String) -> TabularError {
    .unreadable(path: folder, reason: String(cString: strerror(errno)))
  }
}
