import CZip

/// One file inside a workbook, unpacked as it is read and counted against the limits.
final class ZipEntry {
  /// The file's name inside the archive.
  let name: String
  /// How many bytes the archive says the file has, unpacked.
  let declared: Int
  /// How many bytes have been unpacked so far.
  private(set) var bytesRead = 0
  /// An open file is closed with its archive, so that the archive must stay.
  private let archive: ZipArchive
  private let file: OpaquePointer
  private let compressed: Int

  /// An open file, which this closes in the end.
  init(
    _ file: OpaquePointer, of archive: ZipArchive, name: String, declared: Int, compressed: Int
  ) {
    self.archive = archive
    self.file = file
    self.name = name
    self.declared = declared
    self.compressed = compressed
  }

  deinit { zip_fclose(file) }

  /// Throws if a file of this unpacked and compressed size is not to be read.
  static func check(
    _ unpacked: Int, compressed: Int, name: String
  ) throws(TabularError) {
    if unpacked > TabularLimits.entryBytes { throw .overLimit(.entryBytes, place: name) }
    if unpacked > TabularLimits.inflationAllowance,
      unpacked / TabularLimits.inflationRatio > compressed
    {
      throw .overLimit(.inflationRatio, place: name)
    }
  }

  /// Fills the buffer and answers how many bytes it now holds; 0 is the end.
  ///
  /// The bytes are counted, because the archive may lie about the file's size.
  func read(into buffer: UnsafeMutableRawPointer, count: Int) throws(TabularError) -> Int {
    let got = Int(zip_fread(file, buffer, zip_uint64_t(count)))
    if bytesRead + max(0, got) > declared { throw .workbook(.lyingSize, place: name) }
    guard got >= 0 else {
      let reason = String(cString: zip_error_strerror(zip_file_get_error(file)))
      throw .workbook(.damagedEntry(reason), place: name)
    }
    bytesRead += got
    try Self.check(bytesRead, compressed: compressed, name: name)
    return got
  }
}
