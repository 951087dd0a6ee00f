import Postgres
import TestDatabase
import Testing

@Suite struct ConnectionTests {
  @Test func `a server that is not there is a connection failure in clear words`() async throws {
    let database = Database(
      connection: .libpq("host=/nonexistent port=1 dbname=x"), access: .readOnly, size: 1,
      logger: .silent)
    let error = await #expect(throws: DatabaseError.self) {
      try await database.read { try $0.one(SelectOne()).value }
    }
    await database.close()
    #expect(error?.isConnectionLoss == true)
    #expect(error?.description.contains("/nonexistent/.s.PGSQL.1") == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test func `an error names statement, code, constraint and table, but no value`() async throws {
    let error = try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { try $0.execute(personTable) }
      try await test.database.write { try $0.run(AddPerson(person: "Secret Name")) }
      return await #expect(throws: DatabaseError.self) {
        try await test.database.write { try $0.run(AddPerson(person: "Secret Name")) }
      }
    }
    #expect(error?.sqlstate == "23505")
    #expect(error?.constraint == "person_name_key")
    #expect(error?.serverError?.table == "person")
    #expect(error?.serverError?.detail?.contains("Secret Name") == true)
    #expect(error?.description.contains("statement add person: 23505") == true)
    #expect(error?.description.contains("Secret Name") == false)
  }

  @Test func `a statement is prepared once per connection`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        for end in 1...20 { #expect(try connection.all(Series(end: end)).count == end) }
        // The series and the count itself.
        #expect(try connection.one(CountPrepared()).value == 2)
      }
    }
  }

  @Test func `two texts under one name do not clash`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        #expect(try connection.one(Namesake<One>()).value == 1)
        #expect(try connection.one(Namesake<Two>()).value == 2)
        #expect(try connection.one(Namesake<One>()).value == 1)
      }
    }
  }

  @Test func `first and one differ where there is no row or several`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        #expect(try connection.first(Series(end: 0))?.value == nil)
        #expect(try connection.first(Series(end: 3))?.value == 1)
        #expect(throws: DatabaseError.notOneRow(statement: "series", found: 0)) {
          try connection.one(Series(end: 0))
        }
        #expect(throws: DatabaseError.notOneRow(statement: "series", found: 3)) {
          try connection.one(Series(end: 3))
        }
      }
    }
  }

  @Test func `a text with the character U+0000 is refused, not cut`() async throws {
    await #expect(throws: DatabaseError.zeroCharacter(statement: "add person", parameter: 1)) {
      try await withTestDatabase(migrator: nil) { test async throws in
        try await test.database.write { try $0.run(AddPerson(person: "a\0b")) }
      }
    }
  }

  @Test func `a plan that a schema change made stale is prepared anew`() async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        try connection.execute("create table wide (a int); insert into wide values (1)")
        #expect(try connection.one(Wide()).columns == 1)
        try connection.execute("alter table wide add b int default 2")
        #expect(try connection.one(Wide()).columns == 2)
        try connection.execute("alter table wide drop b")
        try connection.each(Wide()) { #expect($0.columns == 1) }
        try connection.execute("alter table wide add b int default 2")
        try connection.execute("deallocate all")
        #expect(try connection.one(Wide()).columns == 2)
      }
    }
  }

  @Test func `a stale plan inside a transaction is an error, and prepared anew after it`()
    async throws
  {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { connection throws in
        try connection.execute("create table wide (a int); insert into wide values (1)")
        #expect(try connection.one(Wide()).columns == 1)
        let error = #expect(throws: DatabaseError.self) {
          try connection.transaction {
            try connection.execute("alter table wide add b int default 2")
            _ = try connection.one(Wide())
          }
        }
        #expect(error?.sqlstate == "0A000")
        try connection.execute("alter table wide add b int default 2")
        #expect(try connection.one(Wide()).columns == 2)
      }
    }
  }

  @Test func `notices go to the log`() async throws {
    let recorder = LogRecorder()
    try await withTestDatabase(migrator: nil) { test async throws in
      let database = Database(
        connection: .libpq(test.connectionString), access: .readWrite, size: 1,
        logger: recorder.logger)
      try await database.withConnection {
        try $0.execute("do $$ begin raise warning 'mind %', 'the gap'; end $$")
        try $0.execute("do $$ begin raise notice 'by the way'; end $$")
      }
      await database.close()
    }
    #expect(recorder.messages == ["warning: mind the gap", "notice: by the way"])
  }
}

private protocol Text {
  static var text: String { get }
}

private enum One: Text {
  static let text = "select 1"
}

private enum Two: Text {
  static let text = "select 2"
}

private struct Namesake<Body: Text>: Query {
  typealias Output = Scalar<Int>
  var name: String { "namesake" }
  var sql: String { Body.text }
  var values: [(any SQLValue)?] { [] }
}

/// Whatever columns the table `wide` has just now.
private struct Wide: Query {
  struct Output: RowDecodable {
    let columns: Int
    init(row: Row) throws {
      columns = (try? row.isNull("b")) == nil ? 1 : 2
    }
  }
  let name = "wide"
  let sql = "select * from wide"
  var values: [(any SQLValue)?] { [] }
}
