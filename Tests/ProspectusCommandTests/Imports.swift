import Foundation
import TestDatabase
import Testing

/// Imports through the true binary, for tests.
struct Imports {
  let test: TestDatabase

  /// Imports a file and answers with its report.
  func apply(_ arguments: [String], ends code: Int32 = 0) async throws -> [String: Any] {
    let outcome = try await run(["import", "apply"] + arguments + ["--json"])
    #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
    return code == 0 || !outcome.output.isEmpty ? try outcome.json : [:]
  }

  /// Undoes a batch and answers with the report.
  func undo(_ batch: Int) async throws -> [String: Any] {
    let outcome = try await run(["import", "undo", "\(batch)", "--json"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try outcome.json
  }

  /// Runs the program on the test's schema.
  func run(_ arguments: [String]) async throws -> Program.Outcome {
    try await Program.run(arguments, database: test.connectionString)
  }

  /// A sample file and its profile, as arguments.
  static func sample(_ file: String, _ profile: String?) -> [String] {
    let path = Program.root.appending(path: "deploy/sample").appending(path: file).path()
    return [path] + (profile.map { ["--profile", $0] } ?? [])
  }
}
