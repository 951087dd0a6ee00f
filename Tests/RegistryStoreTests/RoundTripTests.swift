import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

@Suite struct RoundTripTests {
  private struct Prepared: Query {
    struct Output: RowDecodable {
      let name: String
      init(row: Row) throws { name = try row["statement"] }
    }
    let name = "prepared statements"
    let sql = "select statement from pg_prepared_statements"
    var values: [(any SQLValue)?] { [] }
  }

  /// Every statement is prepared when it is first sent, so a session's list of them is what was sent.
  @Test func `all that a verdict and a cost need of a program comes in one statement`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs([["1", "First College", "Pune", "MBA", "master"]])
        .apply(to: test)
      let day = try #require(CivilDate(iso: "2026-01-01"))
      let sent = try await test.readOnly.read { connection in
        _ = try FindDossiers(["program:1-mba"], asOf: day, currency: "USD").all(on: connection)
        return try connection.all(Prepared()).map(\.name).filter { !$0.contains("pg_prepared") }
      }
      #expect(sent.count == 1)
      #expect(sent.first?.contains("program_facts") == true)
    }
  }
}
