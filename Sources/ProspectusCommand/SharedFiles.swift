import Foundation
import Registry

/// The files that come with the program: profiles, rule packs and the sample.
struct SharedFiles {
  private let folder: URL

  /// Finds `deploy` in the program's repository, or `share/prospectus` where it is installed.
  init() throws {
    let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let real =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      .map { URL(filePath: $0) } ?? program
    let ancestors = sequence(first: real.deletingLastPathComponent()) { folder in
      folder.path() == "/" ? nil : folder.deletingLastPathComponent()
    }
    let places = ancestors.flatMap {
      [$0.appending(path: "deploy"), $0.appending(path: "share/prospectus")]
    }
    guard let folder = places.first(where: Self.holdsProfiles) else {
      throw RegistryError.notFound(
        "the profiles and the sample that come with prospectus are not beside the program")
    }
    self.folder = folder
  }

  private static func holdsProfiles(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "profiles").path())
  }

  /// A file of the sample.
  func sample(_ name: String) -> URL { folder.appending(path: "sample").appending(path: name) }

  /// The YAML files of a folder that comes with the program, as name without suffix and text.
  static func texts(in name: String) throws -> [(name: String, text: String)] {
    let folder = try SharedFiles().folder.appending(path: name)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let own = names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(".yaml".count)) }
    return try own.sorted().map { name in
      let file = folder.appending(path: name + ".yaml")
      return (name, try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// The text of a profile: a file at `name`, or the one of that name that comes with the program.
  static func profileText(_ name: String) throws -> String {
    if FileManager.default.fileExists(atPath: name) {
      return try String(contentsOfFile: name, encoding: .utf8)
    }
    let profiles = try SharedFiles().folder.appending(path: "profiles")
    let file = profiles.appending(path: name + ".yaml")
    guard FileManager.default.fileExists(atPath: file.path()) else {
      let known = try FileManager.default.contentsOfDirectory(atPath: profiles.path())
        .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
      throw RegistryError.notFound(
        "there is no profile \(name): neither a file nor one of these:", candidates: known)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }
}
