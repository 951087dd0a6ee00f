import Foundation

/// Files as regulators publish them, where they lie beside the repository or where
/// `PROSPECTUS_SHARED` says.
enum PublishedFiles {
  /// The folder that holds a folder for each publisher; nil if there is none.
  static let folder: URL? = {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["PROSPECTUS_SHARED"]
    let shared =
      named.map { URL(filePath: $0) }
      ?? root.deletingLastPathComponent().appending(path: "shared")
    let data = shared.appending(path: "data")
    return FileManager.default.fileExists(atPath: data.path) ? data : nil
  }()
}
