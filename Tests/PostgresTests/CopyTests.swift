import Postgres
import TestDatabase
import Testing

@Suite struct CopyTests {
  private struct Refusal: Error {}

  /// Every class of byte the text format treats apart, and some it does not.
  private static let texts: [String?] = [
    "plain", "", nil, "tab\there", "line\nbreak", "return\rhere", "back\\slash", "\\N", "\\.",
    "\\", "trailing\\", "दिल्ली विश्वविद्यालय", "emoji 🎓", "quote \" and '", "\u{1}\u{7F}",
    "\t\n\r\\\t\n\r\\",
  ]

  @Test func `every kind of text arrives as it was`() async throws {
    let received = try await withTable { test async throws in
      let count = try await test.database.withConnection { connection throws in
        try connection.copyIn("copy sample (number, word) from stdin") { writer in
          for (number, text) in Self.texts.enumerated() {
            try writer.field(Int64(number))
            try writer.field(text)
            try writer.endRow()
          }
        }
      }
      #expect(count == Self.texts.count)
      return try await test.database.read { try $0.all(Words()).map(\.word) }
    }
    #expect(received == Self.texts)
  }

  @Test func `a row may begin with an empty text or NULL`() async throws {
    let received = try await withTable { test async throws in
      try await test.database.withConnection { connection throws in
        try connection.copyIn("copy sample (word, number) from stdin") { writer in
          try writer.field("")
          try writer.field(1)
          try writer.endRow()
          try writer.field(value: nil)
          try writer.field(value: 2)
          try writer.endRow()
        }
      }
      return try await test.database.read { try $0.all(Words()).map(\.word) }
    }
    #expect(received == ["", nil])
  }

  @Test func `what is wrong with a copy that nobody waited for is said by the next statement`()
    async throws
  {
    let words = try await withTable { test async throws in
      var rows = CopyRows()
      rows.field("no number")
      rows.field("word")
      rows.endRow()
      let wrong = rows
      do {
        try await test.database.withConnection { connection throws in
          try connection.transaction {
            try connection.sendCopy("copy sample from stdin", name: "wrong", rows: wrong)
            try connection.execute("select 1")
          }
        }
        Issue.record("the copy went through")
      } catch DatabaseError.server(let error) {
        #expect(error.statement == "wrong")
      }
      // Nothing else said anything, so that it is the end of the transaction that waits.
      await #expect(throws: DatabaseError.self) {
        try await test.database.withConnection { connection throws in
          try connection.transaction {
            try connection.sendCopy("copy sample from stdin", name: "wrong", rows: wrong)
          }
        }
      }
      var right = CopyRows()
      right.field(7)
      right.field("word")
      right.endRow()
      let good = right
      try await test.database.withConnection { connection throws in
        try connection.transaction {
          try connection.sendCopy("copy sample from stdin", name: "right", rows: good)
          try connection.sendCopy("copy sample from stdin", name: "right", rows: good)
        }
      }
      return try await test.database.read { try $0.all(Words()).map(\.word) }
    }
    #expect(words == ["word", "word"])
  }

  @Test func `many rows go out in pieces`() async throws {
    let word = String(repeating: "x", count: 1000)
    let count = try await withTable { test async throws in
      try await test.database.withConnection { connection throws in
        try connection.copyIn("copy sample from stdin") { writer in
          for number in 0..<20_000 {
            try writer.field(number)
            try writer.field(word)
            try writer.endRow()
          }
        }
      }
    }
    #expect(count == 20_000)
  }

  @Test func `bytes of any format may be written as they are`() async throws {
    let received = try await withTable { test async throws in
      try await test.database.withConnection { connection throws in
        try connection.copyIn("copy sample from stdin (format csv)") { writer in
          try writer.write(Array("1,\"a,\"\"b\"\"\"\n2,\n".utf8))
        }
      }
      return try await test.database.read { try $0.all(Words()).map(\.word) }
    }
    #expect(received == ["a,\"b\"", nil])
  }

  @Test func `a copy whose body throws leaves nothing and spares the session`() async throws {
    try await withTable { test async throws in
      try await test.database.withConnection { connection throws in
        #expect(throws: Refusal.self) {
          try connection.copyIn("copy sample from stdin") { writer in
            for number in 0..<50_000 {
              try writer.field(number)
              try writer.field("x")
              try writer.endRow()
            }
            throw Refusal()
          }
        }
        #expect(try connection.all(Words()).isEmpty)
      }
    }
  }

  @Test func `a row the table refuses is the server's error`() async throws {
    try await withTable { test async throws in
      try await test.database.withConnection { connection throws in
        let error = #expect(throws: DatabaseError.self) {
          try connection.copyIn("copy sample from stdin", name: "load sample") { writer in
            try writer.field("not a number")
            try writer.field("x")
            try writer.endRow()
          }
        }
        #expect(error?.sqlstate == "22P02")
        #expect(error?.serverError?.statement == "load sample")
        #expect(try connection.all(Words()).isEmpty)
      }
    }
  }

  @Test(arguments: ["select 1", "copy nowhere from stdin"])
  func `what is not a copy into a table is an error`(_ sql: String) async throws {
    try await withTable { test async throws in
      try await test.database.withConnection { connection throws in
        #expect(throws: DatabaseError.self) {
          try connection.copyIn(sql) { _ in Issue.record("nothing to write to") }
        }
        #expect(try connection.one(SelectOne()).value == 1)
      }
    }
  }

  /// A schema with the empty table `sample`.
  private func withTable<Answer: Sendable>(
    _ body: (TestDatabase) async throws -> Answer
  ) async throws -> Answer {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection {
        try $0.execute("create table sample (number bigint not null, word text)")
      }
      return try await body(test)
    }
  }
}

/// Every word of the table `sample`, in the order of the numbers.
private struct Words: Query {
  struct Output: RowDecodable, Sendable {
    let word: String?
    init(row: Row) throws { word = try row["word"] }
  }
  let name = "words"
  let sql = "select word from sample order by number"
  var values: [(any SQLValue)?] { [] }
}
