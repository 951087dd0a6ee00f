import Foundation

/// The folder of source files that stands beside the repository, where there is one; they are not
/// part of it.
enum SharedData {
  /// The folder that `PROSPECTUS_SHARED` names, or the one beside the repository.
  static var folder: URL {
    let named = ProcessInfo.processInfo.environment["PROSPECTUS_SHARED"]
    return named.map { URL(filePath: $0) }
      ?? Program.root.deletingLastPathComponent().appending(path: "shared")
  }

  /// Whether it is there.
  static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "data").path())
  }

  /// The path of a file of its data.
  static func path(_ name: String) -> String {
    folder.appending(path: "data").appending(path: name).path()
  }
}
