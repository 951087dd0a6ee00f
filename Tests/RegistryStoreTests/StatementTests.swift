import Foundation
import Postgres
import RegistrySQL
import TestDatabase
import Testing

/// Holds every statement against the migrated schema.
@Suite struct StatementTests {
  private static let listing = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "statements.txt")

  /// One paragraph for each statement: its name, its parameter types, its columns.
  private func described() async throws -> String {
    try await withTestDatabase { test in
      try await test.database.write { connection in
        try connection.execute(Statement.stageImport.text)
        return try Statement.queries.map { statement in
          let description = try connection.describe(statement.text, name: statement.name)
          let parameters = description.parameters.joined(separator: ", ")
          let columns = description.columns.map { "  \($0)\n" }.joined()
          return "\(statement.name)(\(parameters))\n\(columns)"
        }.joined()
      }
    }
  }

  @Test func `every statement prepares, and its types are those in the listing`() async throws {
    let now = try await described()
    if ProcessInfo.processInfo.environment["PROSPECTUS_WRITE_LISTING"] != nil {
      try Data(now.utf8).write(to: Self.listing)
    }
    let listed = try String(contentsOf: Self.listing, encoding: .utf8)
    #expect(
      now == listed,
      "run the tests once with PROSPECTUS_WRITE_LISTING=1 and review the difference")
  }

  @Test func `every statement file says first what it answers`() {
    for statement in Statement.queries + Statement.views {
      #expect(statement.text.hasPrefix("-- "), "\(statement.name)")
    }
  }

  @Test func `statements list their columns`() throws {
    for statement in Statement.queries + Statement.views {
      let code = statement.text.split(separator: "\n").filter { !$0.hasPrefix("--") }
      let hasStar = code.contains { $0.contains("select *") || $0.contains(".*") }
      #expect(!hasStar, "\(statement.name)")
    }
  }
}
