import Postgres
import TestDatabase
import Testing

@Suite struct ViewRebuildTests {
  private static let table = Migration(
    name: "0001_person", text: "create table person (name text not null, age int)")
  private static let isAdult = Migration(
    name: "a_is_adult",
    text: """
      create function is_adult(age int) returns boolean language sql immutable
        return age >= 18;
      create function is_adult(age text) returns boolean language sql immutable
        return age::int >= 18;
      """)
  private static let adult = Migration(
    name: "b_adult", text: "create view adult as select name from person where is_adult(age)")
  private static let tally = Migration(
    name: "c_tally",
    text: #"create materialized view "Tally of Adults" as select count(*) as value from adult"#)

  @Test func `a changed file is created anew together with what uses it`() async throws {
    let log = try await migrations(
      [Self.isAdult, Self.adult, Self.tally],
      [
        Self.isAdult.with("create function is_adult(years int) returns boolean return years >= 21"),
        Self.adult, Self.tally,
      ]
    ) { connection throws in
      #expect(try connection.one(TableExists(table: "\"Tally of Adults\"")).value)
    }
    #expect(log == ["created 3 views and functions"])
  }

  @Test func `a file that is gone takes its view along`() async throws {
    let log = try await migrations([Self.isAdult, Self.adult, Self.tally], [Self.isAdult]) {
      connection throws in
      #expect(try connection.one(TableExists(table: "adult")).value == false)
    }
    #expect(log == ["created 1 views and functions"])
  }

  @Test func `nothing is touched while no text changes`() async throws {
    #expect(try await migrations([Self.isAdult, Self.adult], [Self.isAdult, Self.adult]) == [])
  }

  @Test func `a view a migration had to drop comes back`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        let views = [Self.isAdult, Self.adult]
        _ = try apply(Migrator(migrations: [Self.table], views: views), connection)
        let change = Migration(
          name: "0002_age",
          text: "drop view adult; alter table person alter age type text using age::text")
        let log = try apply(Migrator(migrations: [Self.table, change], views: views), connection)
        #expect(log == ["applied 0002_age", "created 2 views and functions"])
        #expect(try connection.one(TableExists(table: "adult")).value)
      }
    }
  }

  @Test func `views that fail leave the old ones in place`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        let views = [Self.isAdult, Self.adult]
        _ = try apply(Migrator(migrations: [Self.table], views: views), connection)
        let broken = Migrator(
          migrations: [Self.table],
          views: [Self.isAdult, Self.adult.with("create view adult as select nothing")])
        let error = #expect(throws: DatabaseError.self) { try apply(broken, connection) }
        #expect(error?.serverError?.statement == "view b_adult")
        #expect(try connection.one(TableExists(table: "adult")).value)
        #expect(try broken.status(connection) == .behind(pending: ["views"]))
      }
    }
  }

  /// Migrates with one list of views and then another; what the second run logged.
  private func migrations(
    _ before: [Migration], _ after: [Migration],
    _ check: @escaping @Sendable (Connection) throws -> Void = { _ in }
  ) async throws -> [String] {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        _ = try apply(Migrator(migrations: [Self.table], views: before), connection)
        let log = try apply(Migrator(migrations: [Self.table], views: after), connection)
        try check(connection)
        return log
      }
    }
  }
}

/// Applies and answers with what was logged.
private func apply(_ migrator: Migrator, _ connection: Connection) throws -> [String] {
  var log: [String] = []
  try migrator.apply(connection) { log.append($0) }
  return log
}

extension Migration {
  /// The same file with another text.
  fileprivate func with(_ text: String) -> Migration {
    Migration(name: name, text: text)
  }
}
