/// A file in Microsoft's container of before 2007, of which only the names inside are read.
struct CompoundFile {
  private let bytes: [UInt8]

  /// The container's first bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What the container holds.
  var kind: UnreadableKind {
    if has("EncryptedPackage") { return .encryptedWorkbook }
    if has("Workbook") || has("Book") { return .legacyWorkbook }
    return .compoundFile
  }

  /// Whether a name stands among the directory entries, which are 128 bytes each and begin with it.
  private func has(_ name: String) -> Bool {
    var wanted: [UInt8] = []
    for unit in Array(name.utf16) + [0] { wanted += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    return stride(from: 512, to: bytes.count, by: 128).contains { start in
      bytes[start...].starts(with: wanted)
    }
  }
}
