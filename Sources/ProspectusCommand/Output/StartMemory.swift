import Foundation

/// The memory of a command that runs for long, once it has started.
enum StartMemory {
  /// Gives back the pages of program and libraries that were read so far, most of them only to start;
  /// what is needed again is mapped from the system's cache of files.
  static func giveBack() {
    for range in unwritten(maps) {
      madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
    }
  }

  /// What is mapped now. The size of this file is said to be 0, so that only a handle reads all of it.
  static var maps: String {
    let bytes = try? FileHandle(forReadingAtPath: "/proc/self/maps")?.readToEnd()
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// The addresses where files are mapped that nobody writes to, of a text as in `/proc/self/maps`:
  /// instructions, and the tables of symbols with which a file begins. Other parts that cannot be
  /// written now may hold addresses that the start wrote there.
  static func unwritten(_ maps: String) -> [Range<UInt>] {
    maps.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: " ", maxSplits: 5)
      guard columns.count == 6, columns[4] != "0" else { return nil }
      let isBeginning = UInt(columns[2], radix: 16) == 0
      guard columns[1] == "r-xp" || columns[1] == "r--p" && isBeginning else { return nil }
      let ends = columns[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }
  }
}
