import Postgres
import TestDatabase
import Testing

@Suite struct StreamTests {
  private struct Enough: Error {}

  @Test func `each hands over every row in order`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      let sum = try await test.database.read { connection throws in
        var last = 0
        try connection.each(Series(end: 100_000)) { row in
          #expect(row.value == last + 1)
          last = row.value
        }
        // The connection is free again for the next statement.
        #expect(try connection.one(SelectOne()).value == 1)
        return last
      }
      #expect(sum == 100_000)
    }
  }

  @Test func `each with no rows calls nothing`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.read { connection throws in
        try connection.each(Series(end: 0)) { _ in Issue.record("there is no row") }
      }
    }
  }

  @Test func `an error in the middle of the rows is thrown after those before it`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.read { connection throws in
        var seen = 0
        let error = #expect(throws: DatabaseError.self) {
          try connection.each(Division()) { _ in seen += 1 }
        }
        #expect(error?.sqlstate == "22012")
        #expect(seen == 2)
        #expect(try connection.one(SelectOne()).value == 1)
      }
    }
  }

  @Test func `an error of the caller gives up the session, and the pool makes another`()
    async throws
  {
    try await withTestDatabase(migrator: nil) { test async throws in
      await #expect(throws: Enough.self) {
        try await test.database.read { connection throws in
          try connection.each(Series(end: 1_000_000)) { _ in throw Enough() }
        }
      }
      #expect(try await test.database.read { try $0.one(SelectOne()).value } == 1)
    }
  }
}

/// Two rows, then a division by zero; lazily, so that the rows come first.
private struct Division: Query {
  typealias Output = Scalar<Int>
  let name = "division"
  let sql = "select 6 / (3 - number) from generate_series(1, 3) as number"
  var values: [(any SQLValue)?] { [] }
}
