import Foundation

/// What the end of a ZIP archive says about its list of files, which the ZIP library would read
/// whole before it could be asked.
struct ZipDirectory {
  private let entries: Int
  private let bytes: Int

  private static let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// The end record has 22 bytes and a comment of up to 65,535.
  private static let recordBytes = 22
  private static let longestComment = 65_535

  /// Reads the end of the archive behind a descriptor; nil if it has no end record, which the ZIP
  /// library will then say.
  init?(_ descriptor: Int32, fileSize: Int) {
    let count = min(fileSize, Self.recordBytes + Self.longestComment)
    var tail = [UInt8](repeating: 0, count: count)
    guard pread(descriptor, &tail, count, fileSize - count) == count, count >= Self.recordBytes,
      let start = (0...(count - Self.recordBytes)).last(where: {
        tail[$0...].starts(with: Self.mark)
      })
    else { return nil }
    entries = Int(tail[start + 10]) | Int(tail[start + 11]) << 8
    bytes = (12..<16).reversed().reduce(0) { $0 << 8 | Int(tail[start + $1]) }
  }

  /// Throws if the list is too long; the numbers of larger archives stand elsewhere, and these are
  /// then the largest there are.
  func check() throws(TabularError) {
    if entries > TabularLimits.workbookEntries {
      throw .overLimit(.workbookEntries, place: "the file")
    }
    if bytes > TabularLimits.workbookDirectoryBytes {
      throw .overLimit(.workbookDirectoryBytes, place: "the file")
    }
  }
}
