import Foundation
import Testing

/// Holds the import lines of every target against the table in `docs/architecture.md`.
@Suite struct ImportTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The modules each target may import, as the table says.
  private func allowed() throws -> [String: Set<String>] {
    let text = try String(
      contentsOf: Self.root.appending(path: "docs/architecture.md"), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let pairs = rows.map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let imports = cells.count > 1 ? cells[1].split(separator: ",") : []
      let names = imports.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `–-")) }
      return (
        cells[0].replacing("`", with: ""), Set(names.filter { !$0.isEmpty })
      )
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The modules that the Swift files below `folder` import, with one file that does.
  private func imports(below folder: URL) throws -> [String: String] {
    var found: [String: String] = [:]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").filter { !["public", "internal"].contains($0) }
        guard words.first == "import", let name = words.last else { continue }
        found[String(name.split(separator: ".")[0])] = file.lastPathComponent
      }
    }
    return found
  }

  @Test(arguments: [
    "Postgres", "Tabular", "Registry", "RegistryStore", "RegistryReport", "RegistryWeb",
    "ProspectusCommand", "embed-sql",
  ])
  func `a target imports only what the architecture lets it`(target: String) throws {
    let table = try #require(try allowed()[target], "docs/architecture.md has no row for \(target)")
    let found = try imports(below: Self.root.appending(path: "Sources").appending(path: target))
    #expect(!found.isEmpty)
    for (module, file) in found.sorted(by: { $0.key < $1.key }) {
      #expect(table.contains(module), "\(target) may not import \(module): \(file)")
    }
  }

  @Test func `every target has a row in the architecture`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path())
    let table = try allowed()
    for folder in folders { #expect(table[folder] != nil, "\(folder)") }
  }

  @Test func `the pure module does no input or output`() throws {
    let found = try imports(below: Self.root.appending(path: "Sources/Registry"))
    #expect(Set(found.keys).isSubset(of: ["Foundation", "Yams"]))
  }
}
