import Postgres
import TestDatabase
import Testing

@Suite struct MigratorTests {
  private static let first = Migration(
    name: "0001_person", text: "create table person (name text not null);")
  private static let second = Migration(
    name: "0002_age", text: "alter table person add age int;\ncreate index on person (age);")
  private static let view = Migration(
    name: "adult", text: "create view adult as select name from person where age >= 18;")

  @Test func `an empty schema is migrated in order, and then there is nothing to do`()
    async throws
  {
    try await withConnection { connection throws in
      let migrator = Migrator(migrations: [Self.first, Self.second], views: [Self.view])
      #expect(try migrator.status(connection) == .empty)
      #expect(
        try apply(migrator, connection) == [
          "applied 0001_person", "applied 0002_age", "created 1 views and functions",
        ])
      #expect(try migrator.status(connection) == .upToDate)
      #expect(try apply(migrator, connection) == [])
      #expect(try connection.all(Adults()).isEmpty)
    }
  }

  @Test func `a schema that is behind says what is pending and gets only that`() async throws {
    try await withConnection { connection throws in
      _ = try apply(Migrator(migrations: [Self.first], views: []), connection)
      let newer = Migrator(migrations: [Self.first, Self.second], views: [Self.view])
      #expect(try newer.status(connection) == .behind(pending: ["0002_age", "views"]))
      #expect(
        try apply(newer, connection) == ["applied 0002_age", "created 1 views and functions"])
    }
  }

  @Test func `a schema that is ahead is left alone`() async throws {
    try await withConnection { connection throws in
      _ = try apply(Migrator(migrations: [Self.first, Self.second], views: []), connection)
      let older = Migrator(migrations: [Self.first], views: [])
      #expect(try older.status(connection) == .ahead(unknown: ["0002_age"]))
      let refusal = #expect(throws: MigrationRefusal.self) { try apply(older, connection) }
      #expect(
        refusal?.description
          == "the schema is ahead of this program, which does not know 0002_age;"
          + " use the newer program")
    }
  }

  @Test func `an edited migration is named`() async throws {
    try await withConnection { connection throws in
      _ = try apply(Migrator(migrations: [Self.first], views: []), connection)
      let edited = Migration(name: Self.first.name, text: Self.first.text + " ")
      let migrator = Migrator(migrations: [edited, Self.second], views: [])
      #expect(try migrator.status(connection) == .edited(name: "0001_person"))
      #expect(throws: MigrationRefusal.self) { try apply(migrator, connection) }
    }
  }

  @Test func `a migration put before an applied one is named`() async throws {
    try await withConnection { connection throws in
      let late = Migration(name: "0003_late", text: "select 1")
      _ = try apply(Migrator(migrations: [late], views: []), connection)
      let migrator = Migrator(migrations: [Self.first, late], views: [])
      #expect(try migrator.status(connection) == .misplaced(name: "0001_person"))
    }
  }

  @Test func `a migration that fails leaves nothing, and those before it stay`() async throws {
    try await withConnection { connection throws in
      let broken = Migration(name: "0002_broken", text: "create table half (); select 1 / 0;")
      let migrator = Migrator(migrations: [Self.first, broken], views: [])
      let error = #expect(throws: DatabaseError.self) { try apply(migrator, connection) }
      #expect(error?.serverError?.statement == "migration 0002_broken")
      #expect(try migrator.status(connection) == .behind(pending: ["0002_broken"]))
      #expect(try connection.one(TableExists(table: "half")).value == false)
    }
  }

  @Test func `a file may ask to run outside a transaction`() async throws {
    try await withConnection { connection throws in
      let index = Migration(
        name: "0003_index",
        text: "-- no transaction\ncreate index concurrently if not exists age_idx on person (age);")
      let migrator = Migrator(migrations: [Self.first, Self.second, index], views: [])
      #expect(try apply(migrator, connection).count == 3)
      #expect(try connection.one(TableExists(table: "age_idx")).value)
    }
  }

  @Test func `two migrators at once both succeed, and each file is applied once`() async throws {
    let slow = Migration(name: "0002_slow", text: "select pg_sleep(0.2); create table slow ();")
    let migrator = Migrator(migrations: [Self.first, slow], views: [])
    try await withTestDatabase(migrator: nil) { test async throws in
      let logs = try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 1...3 {
          group.addTask { try await test.database.withConnection { try apply(migrator, $0) } }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(logs == ["applied 0001_person", "applied 0002_slow"])
    }
  }

  private func withConnection(_ body: @escaping @Sendable (Connection) throws -> Void)
    async throws
  {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection(body)
    }
  }
}

/// Applies and answers with what was logged.
private func apply(_ migrator: Migrator, _ connection: Connection) throws -> [String] {
  var log: [String] = []
  try migrator.apply(connection) { log.append($0) }
  return log
}

/// Every name in the view `adult`.
private struct Adults: Query {
  typealias Output = Scalar<String>
  let name = "adults"
  let sql = "select name from adult"
  var values: [(any SQLValue)?] { [] }
}
