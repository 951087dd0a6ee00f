import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// The invented examples in a test's database, and what the rules say of them.
struct FinderSample {
  let test: TestDatabase

  /// The day by which the database goes.
  var today: CivilDate {
    CivilDate(iso: Date().formatted(.iso8601.year().month().day())) ?? .earliest
  }

  /// Imports the examples in the order in which they refer to each other.
  func apply() async throws {
    let folder = Program.root.appending(path: "deploy/sample/example")
    for table in ["institutions", "programs", "offerings", "approvals", "fees"] {
      let path = folder.appending(path: table + ".csv").path()
      let outcome = try await run([
        "import", "apply", path, "--source-kind", "fictitious", "--source-document",
        "Invented examples", "--quiet",
      ])
      #expect(outcome.code == 0, "\(table): \(outcome.errors)")
    }
  }

  /// Runs the program on the test's schema.
  func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await Program.run(arguments, database: test.connectionString)
  }

  /// A dossier on each program, asked for by its own code.
  func dossiers() async throws -> [Dossier] {
    let codes = try await texts("select code from program")
    let day = today
    return try await test.readOnly.read { connection in
      try FindDossiers(codes, asOf: day).all(on: connection)
    }
  }

  /// One column of text.
  func texts(_ sql: String) async throws -> [String] {
    try await test.readOnly.read { try $0.all(Texts(sql)).map(\.value) }
  }
}

/// One column of text.
struct Texts: Query {
  typealias Output = Scalar<String>
  let name = "texts"
  let sql: String
  var values: [(any SQLValue)?] { [] }

  init(_ sql: String) { self.sql = sql }
}
