import Foundation
import Registry

/// The rule packs that come with the program, or one in a file.
struct RulePackFiles {
  /// A pack with the name of its file, by which it can be asked for as well.
  struct Entry {
    let file: String
    let pack: RulePack
  }

  let entries: [Entry]

  /// All versions of the pack called `name`: a path, the pack's name, or its file's; every pack that
  /// comes with the program when there is no name. A faulty one is an error that names its file.
  init(named name: String? = nil) throws {
    guard let name else {
      entries = try Self.shared()
      return
    }
    if name.contains("/") || name.hasSuffix(".yaml") {
      entries = [try Self.file(name)]
      return
    }
    let all = try Self.shared()
    entries = all.filter { $0.pack.name == name || $0.file == name }
    if entries.isEmpty {
      throw RegistryError.notFound(
        "there is no rule pack \(name): neither a file ending in .yaml nor one of these:",
        candidates: Set(all.map(\.pack.name)).sorted())
    }
  }

  private static func shared() throws -> [Entry] {
    try SharedFiles.texts(in: "rules").map { name, text in
      Entry(file: name, pack: try RulePack(yaml: text, file: name + ".yaml"))
    }
  }

  private static func file(_ path: String) throws -> Entry {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RegistryError.notFound("there is no file \(path)")
    }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return Entry(file: path, pack: try RulePack(yaml: text, file: path))
  }

  /// The version of each pack that is in force on `day`; none at all is an error that lists when
  /// they are.
  func inForce(on day: CivilDate) throws -> [RulePack] {
    let packs = RulePack.inForce(entries.map(\.pack), on: day)
    if packs.isEmpty {
      let lines = entries.map { entry in
        "\(entry.pack.name)  version \(entry.pack.version), \(entry.pack.spokenInterval)"
      }
      throw RegistryError.notFound(
        "no rule pack is in force on \(day.spoken); there are:", candidates: lines)
    }
    return packs
  }
}
