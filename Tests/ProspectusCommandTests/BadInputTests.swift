import Foundation
import Postgres
import TestDatabase
import Testing

/// Each kind of bad input: one clear message that names the place, the documented exit code, and
/// nothing stored.
@Suite struct BadInputTests {
  private let heading = "unitid,inst_name,state,control,cip_code,cip_desc,credential_level\n"

  private func row(_ number: Int, name: String = "College") -> String {
    "\(100_000 + number),\(name),NY,Public,1107,Computer Science.,3\n"
  }

  private func importing(
    _ text: String, profile: String = "scorecard-programs", more: [String] = []
  ) async throws -> Program.Outcome {
    try await withTestDatabase { test in
      let outcome = try await Program.withFile(text) { file in
        try await Program.run(
          ["import", "apply", file, "--profile", profile] + more, database: test.connectionString)
      }
      let stored = try await test.readOnly.read { connection in
        try connection.one(StoredRows()).value
      }
      #expect(stored == 0)
      return outcome
    }
  }

  @Test func `a quote that is never closed is named by the line where it opens`() async throws {
    let good = (1...69_998).map { row($0) }.joined()
    let outcome = try await importing(
      heading + good + "999999,\"Open College,NY,Public,1107,Computer Science.,3\n" + row(70_001))
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("Line 70000"))
    #expect(outcome.errors.contains("Nothing was stored."))
    #expect(outcome.output.isEmpty)
  }

  @Test func `a missing column is named`() async throws {
    let outcome = try await importing(
      "unitid,inst_nam,state,control,cip_code,cip_desc,credential_level\n" + row(1))
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("inst_name"))
    #expect(outcome.errors.contains("did you mean inst_nam?"))
  }

  @Test func `one key with two names is rejected with both places`() async throws {
    let text = heading + row(1, name: "First") + row(2) + row(1, name: "Second")
    let outcome = try await importing(text, more: ["--json"])
    #expect(outcome.code == 65)
    let report = try outcome.json
    #expect(report["applied"] as? Bool == false)
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    #expect(finding["row"] as? Int == 4)
    #expect(finding["value"] as? String == "Second")
    #expect((finding["message"] as? String)?.contains("First in row 2") == true)
  }

  @Test func `a misspelt key of a profile is named with its line`() async throws {
    let profile = """
      profile: bad
      title: Bad
      source: {code: bad, kind: regulator, title: Bad}
      tables:
        - table: institutions
          colums: {institution: {column: unitid, scheme: ipeds}}
      """
    try await withTestDatabase { test in
      let outcome = try await Program.withFile(profile, named: "bad.yaml") { profile in
        try await Program.withFile(heading + row(1)) { file in
          try await Program.run(
            ["import", "apply", file, "--profile", profile], database: test.connectionString)
        }
      }
      #expect(outcome.code == 78)
      #expect(outcome.errors.contains("line 6"))
      #expect(outcome.errors.contains("colums"))
      #expect(outcome.errors.contains("did you mean columns?"))
    }
  }

  @Test func `a database that is not there is a sentence and 69`() async throws {
    let outcome = try await Program.run(
      ["search", "programs", "x"], database: "host=/nowhere/at/all dbname=none")
    #expect(outcome.code == 69)
    #expect(outcome.errors.contains("/nowhere/at/all"))
  }

  @Test func `a schema from a newer version is refused`() async throws {
    try await withTestDatabase { test in
      try await test.database.withConnection { connection in
        try connection.execute(
          """
          insert into schema_migration (position, name, checksum)
          values (99, '0099_future', repeat('0', 64))
          """)
      }
      for command in [["search", "programs", "x"], ["serve", "--bind", "127.0.0.1:0"]] {
        let outcome = try await Program.run(command, database: test.connectionString)
        #expect(outcome.code == 78)
        #expect(outcome.errors.contains("0099_future"))
      }
    }
  }

  @Test func `files, codes and options that are not there have their codes`() async throws {
    try await withTestDatabase { test in
      let cases: [([String], Int32)] = [
        (["import", "apply", "/no/such/file.csv", "--profile", "scorecard-programs"], 66),
        (["show", "ipeds:1"], 66), (["compare", "a:1", "b:2"], 66), (["compare", "a:1"], 64),
        (["show", "a:1", "--known-at", "2999-01-01"], 64),
        (["search", "programs", "--level", "nonsense"], 64), (["nonsense"], 64),
        (["show", "ipeds:1", "--as-of", "yesterday"], 64),
      ]
      for (arguments, code) in cases {
        let outcome = try await Program.run(arguments, database: test.connectionString)
        #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
        #expect(!outcome.errors.isEmpty, "\(arguments)")
      }
    }
  }
}

private struct StoredRows: Query {
  typealias Output = Scalar<Int>
  let name = "stored rows"
  let sql = """
    select (select count(*) from institution) + (select count(*) from program)
      + (select count(*) from import_batch) + (select count(*) from revision)
      + (select count(*) from evidence)
    """
  var values: [(any SQLValue)?] { [] }
}
