import Postgres
import TestDatabase
import Testing

@Suite struct TransactionTests {
  private struct Refusal: Error {}

  @Test func `an error rolls everything back`() async throws {
    try await withPeople { test async throws in
      await #expect(throws: Refusal.self) {
        try await test.database.write { connection throws in
          try connection.run(AddPerson(person: "Asha"))
          throw Refusal()
        }
      }
      #expect(try await names(test) == [])
    }
  }

  @Test func `what ends well is there for others`() async throws {
    try await withPeople { test async throws in
      let count = try await test.database.write { try $0.run(AddPerson(person: "Asha")) }
      #expect(count == 1)
      #expect(try await names(test) == ["Asha"])
    }
  }

  @Test func `a swallowed failure cannot commit`() async throws {
    try await withPeople { test async throws in
      let error = await #expect(throws: DatabaseError.self) {
        try await test.database.write { connection throws in
          try connection.run(AddPerson(person: "Asha"))
          _ = try? connection.run(AddPerson(person: ""))
        }
      }
      guard case .misuse = error else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
      #expect(try await names(test) == [])
    }
  }

  @Test func `transactions do not nest`() async throws {
    try await withPeople { test async throws in
      let error = await #expect(throws: DatabaseError.self) {
        try await test.database.write { connection throws in
          try connection.transaction { _ = try connection.run(AddPerson(person: "Asha")) }
        }
      }
      #expect(error?.description == "a transaction is already open on this connection")
    }
  }

  @Test func `a read-only session refuses to write`() async throws {
    try await withPeople { test async throws in
      for attempt in 1...2 {
        let error = await #expect(throws: DatabaseError.self, "attempt \(attempt)") {
          if attempt == 1 {
            try await test.readOnly.read { try $0.run(AddPerson(person: "Asha")) }
          } else {
            try await test.readOnly.write { try $0.run(AddPerson(person: "Asha")) }
          }
        }
        #expect(error?.sqlstate == "25006")
      }
    }
  }

  @Test func `the statements of a snapshot agree`() async throws {
    try await withPeople { test async throws in
      try await test.database.withConnection { reader throws in
        try reader.transaction(.snapshot) {
          #expect(try reader.all(Names()).isEmpty)
          try reader.execute("reset all")
        }
      }
      let seen = try await test.readOnly.read { reader throws in
        try reader.transaction(.snapshot) { try reader.all(Names()).count }
      }
      #expect(seen == 0)
    }
  }

  /// A schema with the empty table `person`.
  private func withPeople(_ body: (TestDatabase) async throws -> Void) async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      try await test.database.withConnection { try $0.execute(personTable) }
      try await body(test)
    }
  }

  private func names(_ test: TestDatabase) async throws -> [String] {
    try await test.readOnly.read { try $0.all(Names()).map(\.value) }
  }
}
