import Foundation

/// A workbook file that is open: its archive, and the digest of its bytes.
struct WorkbookFile {
  let archive: ZipArchive
  let digest: String?

  /// Opens a workbook. One that is compressed once more, or in memory, is put into a file first.
  init(_ origin: TabularOrigin, isGzipped: Bool) throws(TabularError) {
    let source = try origin.open(isGzipped: isGzipped)
    if let file = source as? FileByteSource {
      if let size = file.totalBytes, size > TabularLimits.workbookBytes {
        throw .overLimit(.workbookBytes, place: "the file")
      }
      try Self.readThrough(file)
      archive = try ZipArchive(descriptor: try file.duplicate())
    } else {
      archive = try ZipArchive(descriptor: try TemporarySpool.descriptor(of: source))
    }
    digest = source.digest
  }

  private static func readThrough(_ source: FileByteSource) throws(TabularError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 1)
    defer { buffer.deallocate() }
    while try source.read(into: buffer) > 0 {}
  }
}
