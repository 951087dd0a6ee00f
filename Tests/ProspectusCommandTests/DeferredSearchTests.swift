import Foundation
import TestDatabase
import Testing

/// A large import whose search cards are left for later.
@Suite struct DeferredSearchTests {
  /// More programs than an import makes cards of before it commits.
  private static let count = 5_200

  /// An import of these lines.
  private func importing(_ table: String, _ lines: [String]) throws -> [String] {
    let file = try Program.temporaryFolder().appending(path: table + ".csv")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    return [
      file.path(), "--table", table, "--source-kind", "institution", "--source-document", "List",
      "--defer-search", "--quiet",
    ]
  }

  private func search(_ imports: Imports) async throws -> (total: Int, outdated: Int) {
    let found = try await imports.run(["search", "programs", "course number", "--json"]).json
    return (found["total"] as? Int ?? -1, found["outdated"] as? Int ?? -1)
  }

  @Test func `a deferred search says what is waiting until it is brought up to date`()
    async throws
  {
    try await withTestDatabase { test in
      let imports = Imports(test: test)
      _ = try await imports.apply(
        importing("institutions", ["institution,name", "test:1,Test College"]))
      let rows = (1...Self.count).map { "test:1-\($0),test:1,Course Number \($0),degree" }
      let report = try await imports.apply(
        importing("programs", ["program,institution,name,kind"] + rows))
      #expect(report["create"] as? Int == Self.count)
      let before = try await search(imports)
      #expect(before.total == 0)
      #expect(before.outdated > 1000)
      let update = try await imports.run(["search", "update"])
      #expect(update.code == 0)
      // The institution shows how many programs it has.
      #expect(update.output.hasPrefix("\(Self.count + 1) institutions and programs"))
      let after = try await search(imports)
      #expect(after.outdated == 0)
      #expect(after.total > 500)
    }
  }
}
