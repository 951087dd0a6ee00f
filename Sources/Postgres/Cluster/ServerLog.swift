public import Foundation

extension PrivateCluster {
  /// As much of a log's end as tells of a crash and the start after it, in bytes.
  private static let lastWords = 16_384

  /// Whether the server has lately logged that no space was left for it; false where there is no log.
  public func hasLoggedFullDisk(since moment: Date) -> Bool {
    guard let log = FileHandle(forReadingAtPath: folders.log) else { return false }
    defer { try? log.close() }
    guard let end = try? log.seekToEnd(),
      (try? log.seek(toOffset: end - min(end, UInt64(Self.lastWords)))) != nil,
      let data = try? log.readToEnd()
    else { return false }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).contains {
      Self.time(of: $0).map { $0 >= moment } ?? false && ClusterError.tellsOfFullDisk(String($0))
    }
  }

  /// The moment that a line of the log begins with, as in `2026-11-22 08:56:17.123 UTC [42] PANIC: …`.
  private static func time(of line: Substring) -> Date? {
    let words = line.split(separator: " ", maxSplits: 2)
    guard words.count == 3 else { return nil }
    return try? Date("\(words[0])T\(words[1].prefix(8))Z", strategy: .iso8601)
  }
}
