import CZlib

/// ZIP archives made by hand, so that they can also be wrong.
struct ZipBuilder {
  private struct Entry {
    var name: String
    var stored: [UInt8]
    var method: Int
    var checksum: Int
    var size: Int
    var flags: Int
  }

  private var entries: [Entry] = []

  /// Adds a file. `declared` is the size that the archive claims, `flags` are those of the format:
  /// 1 says that the file is encrypted.
  mutating func add(
    _ name: String, _ bytes: [UInt8], deflating: Bool = true, declared: Int? = nil, flags: Int = 0
  ) {
    entries.append(
      Entry(
        name: name, stored: deflating ? Deflate.raw(bytes) : bytes, method: deflating ? 8 : 0,
        checksum: Int(crc32(0, bytes, UInt32(bytes.count))), size: declared ?? bytes.count,
        flags: flags))
  }

  /// The archive.
  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = archive.count
      archive += little(0x0403_4B50, 4) + fields(entry) + Array(entry.name.utf8) + entry.stored
      directory += little(0x0201_4B50, 4) + little(20, 2) + fields(entry) + little(0, 10)
      directory += little(offset, 4) + Array(entry.name.utf8)
    }
    let end = little(0x0605_4B50, 4) + little(0, 4) + little(entries.count, 2)
    return archive + directory + end + little(entries.count, 2) + little(directory.count, 4)
      + little(archive.count, 4) + little(0, 2)
  }

  /// What local header and directory have in common.
  private func fields(_ entry: Entry) -> [UInt8] {
    little(20, 2) + little(entry.flags, 2) + little(entry.method, 2) + little(0, 4)
      + little(entry.checksum, 4) + little(entry.stored.count, 4) + little(entry.size, 4)
      + little(entry.name.utf8.count, 2) + little(0, 2)
  }

  private func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
  }
}
