import CZip
import Foundation

/// The files inside a workbook, checked for what they claim before any is unpacked.
///
/// Nothing is ever written to disk, so that names and links inside the archive can do no harm.
final class ZipArchive {
  private let archive: OpaquePointer
  private let size: Int
  /// The place of each file by its name in lower case, as names in workbooks ignore case.
  private let places: [String: zip_uint64_t]

  /// Opens the archive behind a descriptor, which it closes in the end.
  init(descriptor: Int32) throws(TabularError) {
    var status = stat()
    size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    do throws(TabularError) {
      try ZipDirectory(descriptor, fileSize: size)?.check()
    } catch {
      close(descriptor)
      throw error
    }
    var code: Int32 = 0
    guard let archive = zip_fdopen(descriptor, 0, &code) else {
      close(descriptor)
      throw .workbook(.damagedArchive(Self.reason(code)), place: "the file")
    }
    self.archive = archive
    let found: [String: zip_uint64_t]
    do throws(TabularError) {
      found = try Self.places(in: archive)
      try Self.checkTotal(of: archive)
    } catch {
      // `places` is not set yet, so that no `deinit` closes the archive a second time.
      zip_discard(archive)
      throw error
    }
    places = found
  }

  deinit { zip_discard(archive) }

  /// Whether there is a file of this name, whatever its letter case.
  func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// The names of all files, in lower case.
  var names: some Collection<String> { places.keys }

  /// Opens a file for reading; nil if there is none of this name.
  func open(_ name: String) throws(TabularError) -> ZipEntry? {
    guard let place = places[name.lowercased()] else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, place, 0, &status) == 0 else { throw damaged(name) }
    guard status.encryption_method == ZIP_EM_NONE else {
      throw .workbook(.encryptedEntry, place: name)
    }
    let declared = Int(clamping: status.size)
    let compressed = min(Int(clamping: status.comp_size), size)
    try ZipEntry.check(declared, compressed: compressed, name: name)
    guard let file = zip_fopen_index(archive, place, 0) else { throw damaged(name) }
    return ZipEntry(
      file, of: self, name: name, declared: declared, compressed: compressed)
  }

  private func damaged(_ name: String) -> TabularError {
    let reason = String(cString: zip_error_strerror(zip_get_error(archive)))
    return .workbook(.damagedEntry(reason), place: name)
  }

  private static func places(
    in archive: OpaquePointer
  ) throws(TabularError) -> [String: zip_uint64_t] {
    let count = zip_get_num_entries(archive, 0)
    guard count <= TabularLimits.workbookEntries else {
      throw .overLimit(.workbookEntries, place: "the file")
    }
    var places: [String: zip_uint64_t] = [:]
    for place in 0..<zip_uint64_t(clamping: count) {
      guard let pointer = zip_get_name(archive, place, 0) else { continue }
      // Some programs on Windows write backslashes.
      let name = String(cString: pointer).replacing("\\", with: "/").lowercased()
      if places.updateValue(place, forKey: name) != nil {
        throw .workbook(.repeatedEntry, place: name)
      }
    }
    return places
  }

  private static func checkTotal(of archive: OpaquePointer) throws(TabularError) {
    var total = 0
    for place in 0..<zip_uint64_t(clamping: zip_get_num_entries(archive, 0)) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, place, 0, &status) == 0 else { continue }
      total += Int(clamping: min(status.size, zip_uint64_t(TabularLimits.unpackedBytes) + 1))
      if total > TabularLimits.unpackedBytes { throw .overLimit(.unpackedBytes, place: "the file") }
    }
  }

  private static func reason(_ code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }
}
