import Foundation

/// The memory of a command that runs for long, once it has started.
enum StartMemory {
  /// Gives back the pages of program and libraries that were read so far, most of them only to start;
  /// what is needed again is mapped from the system's cache of files.
  static func giveBack() {
    for range in unwritten(mappings) {
      madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
    }
  }

  /// What is mapped now, as the kernel tells it. The size of this file is said to be 0, so that only a
  /// handle reads all of it.
  static var mappings: String {
    let bytes = try? FileHandle(forReadingAtPath: "/proc/self/smaps")?.readToEnd()
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// The addresses where files are mapped that nobody may write to and no page of which differs from the
  /// file's, in memory or in swap, of a text as in `/proc/self/smaps`. Where a page differs, the start
  /// wrote addresses there, or a debugger a breakpoint, and it could not be read again.
  static func unwritten(_ mappings: String) -> [Range<UInt>] {
    var (found, current) = ([Range<UInt>](), Range<UInt>?.none)
    for line in mappings.split(separator: "\n") {
      let columns = line.split(separator: " ", maxSplits: 5)
      if columns.count > 4, !columns[0].hasSuffix(":") {
        current =
          columns[1].dropFirst().hasPrefix("-") && columns[4] != "0" ? range(columns[0]) : nil
      } else if columns.first == "Anonymous:", columns.dropFirst().first != "0" {
        current = nil
      } else if columns.first == "Swap:", columns.dropFirst().first == "0" {
        current.map { found.append($0) }
      }
    }
    return found
  }

  private static func range(_ text: Substring) -> Range<UInt>? {
    let ends = text.split(separator: "-").compactMap { UInt($0, radix: 16) }
    return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
  }
}
