import Foundation
import TestDatabase
import Testing

/// The invented examples through the true binary.
@Suite struct ExampleTests {
  private static let folder = Program.root.appending(path: "deploy/sample/example")
  private static let tables = [
    "institutions", "programs", "offerings", "approvals", "fees", "cautions",
  ]

  private func importExamples(into test: TestDatabase) throws -> [[String: Any]] {
    try Self.tables.map { table in
      let path = Self.folder.appending(path: table + ".csv").path()
      let outcome = try Program.run(
        [
          "import", "apply", path, "--source-kind", "fictitious", "--source-document",
          "Invented examples", "--json",
        ], database: test.connectionString)
      #expect(outcome.code == 0, "\(table): \(outcome.errors)")
      return try outcome.json
    }
  }

  @Test func `the invented examples are imported whole and without a finding`() async throws {
    try await withTestDatabase { test in
      for report in try importExamples(into: test) {
        #expect(report["create"] as? Int == report["rows"] as? Int)
        #expect((report["findings"] as? [Any])?.count == 0)
      }
      for report in try importExamples(into: test) {
        #expect(report["unchanged"] as? Int == report["rows"] as? Int)
      }
    }
  }

  @Test func `every row of the invented examples says that it is invented`() throws {
    for table in Self.tables {
      let file = Self.folder.appending(path: table + ".csv")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(lines.count > 1)
      #expect(lines.dropFirst().allSatisfy { $0.contains(",fictitious,Invented examples") })
    }
  }
}
