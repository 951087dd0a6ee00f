public import Foundation

/// Where PostgreSQL's server programs may be found.
public struct ServerPrograms: Sendable {
  /// One installed version.
  struct Installation: Equatable {
    let folder: URL
    let major: Int

    var control: URL { folder.appending(path: "pg_ctl") }
    var creation: URL { folder.appending(path: "initdb") }
  }

  private static let debianFolder = URL(filePath: "/usr/lib/postgresql")
  private let folders: [URL]

  /// The folders of a `PATH`, then those of Debian's packages, the highest version first.
  public init(path: String?) {
    let named = (path ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let versions =
      (try? FileManager.default.contentsOfDirectory(atPath: Self.debianFolder.path)) ?? []
    let packaged = versions.compactMap { Int($0) }.sorted(by: >)
      .map { Self.debianFolder.appending(path: "\($0)/bin") }
    folders = named.map { URL(filePath: String($0)) } + packaged
  }

  /// These folders only.
  public init(folders: [URL]) {
    self.folders = folders
  }

  /// The installation to use: of the data's version if there are data, else the first found.
  func installation(
    for major: Int?, dataFolder: String, using command: ChildCommand
  ) throws -> Installation {
    let installed = folders.filter(Self.holdsPrograms).compactMap { folder in
      Self.major(of: folder, using: command).map { Installation(folder: folder, major: $0) }
    }
    guard let first = installed.first else {
      throw ClusterError.missingPrograms(searched: folders.map(\.path))
    }
    guard let major else { return first }
    guard let match = installed.first(where: { $0.major == major }) else {
      let majors = Set(installed.map(\.major)).sorted()
      throw ClusterError.otherVersion(folder: dataFolder, made: major, installed: majors)
    }
    return match
  }

  private static func holdsPrograms(_ folder: URL) -> Bool {
    ["pg_ctl", "initdb", "postgres"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: folder.appending(path: $0).path)
    }
  }

  /// 15 for `pg_ctl (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`.
  private static func major(of folder: URL, using command: ChildCommand) -> Int? {
    let outcome = try? command.run(folder.appending(path: "pg_ctl"), ["--version"])
    let words = outcome?.output.split(whereSeparator: \.isWhitespace) ?? []
    guard words.count > 2 else { return nil }
    return Int(words[2].prefix { $0.isNumber })
  }
}
