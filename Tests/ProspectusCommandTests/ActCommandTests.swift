import Foundation
import TestDatabase
import Testing

/// Acts, paths and histories through the true binary.
@Suite struct ActCommandTests {
  private static let files = [
    """
    institution,name,country
    example:a,Sarvam College (example),IN
    example:b,Great University (example),IN
    """,
    """
    program,institution,name
    example:a-mba,example:a,MBA
    example:b-mba,example:b,MBA
    """,
    """
    subject,component,basis,currency,amount
    example:a-mba,tuition,per_year,INR,45000
    """,
    """
    subject,component,basis,currency,amount
    example:a-mba,tuition,per_year,INR,48000
    """,
  ]

  /// A database with two institutions and one corrected fee; `run` is the program upon it.
  private func withExamples(
    _ body: (_ run: ([String]) async throws -> Program.Outcome) async throws -> Void
  ) async throws {
    try await withTestDatabase { test in
      for file in Self.files {
        let outcome = try await Program.withFile(file) { path in
          try await Program.run(
            [
              "import", "apply", path, "--source-kind", "fictitious", "--source-document",
              "Invented", "--quiet",
            ], database: test.connectionString)
        }
        #expect(outcome.code == 0, "\(outcome.errors)")
      }
      try await body { try await Program.run($0, database: test.connectionString) }
    }
  }

  private let merger = [
    "merge", "example:a", "--into", "example:b", "--on", "2025-07-01", "--program",
    "example:a-mba=example:b-mba", "--source-kind", "gazette", "--source-document", "Order 7",
    "--actor", "clerk", "--because", "as ordered",
  ]

  @Test func `a merged institution is shown by its old code with path and evidence`() async throws {
    try await withExamples { run in
      let merged = try await run(merger + ["--json"])
      #expect(merged.code == 0, "\(merged.errors)")
      #expect(try merged.json["act"] as? String == "merge")
      let shown = try await run(["show", "example:a", "--as-of", "2026-01-01", "--json"])
      #expect(try shown.json["code"] as? String == "example:b")
      let path = try #require(try shown.json["path"] as? [[String: Any]])
      #expect(path.map { $0["kind"] as? String } == ["merged_into"])
      #expect(path.first?["on"] as? String == "2025-07-01")
      let evidence = path.first?["evidence"] as? [[String: Any]]
      #expect(evidence?.map { $0["title"] as? String } == ["Order 7"])
      let text = try await run(["show", "Sarvam College (example)", "--as-of", "2026-01-01"])
      #expect(text.output.contains("absorbed by Great University (example) on 1 Jul 2025"))
      let before = try await run(["show", "example:a", "--as-of", "2025-06-30", "--json"])
      #expect(try before.json["code"] as? String == "example:a")
      #expect((try before.json["path"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func `what contradicts the registry ends with 73 and a sentence`() async throws {
    try await withExamples { run in
      _ = try await run(merger)
      let on = ["--on", "2026-01-01"]
      let circle = try await run(["merge", "example:b", "--into", "example:a"] + on)
      #expect(circle.code == 73)
      #expect(circle.errors.contains("in a circle"))
      let itself = try await run(["merge", "example:b", "--into", "example:b"] + on)
      #expect(itself.code == 73)
      #expect(itself.errors.contains("merged into itself"))
      let codes = [
        try await run(["close", "example:z"] + on).code,
        try await run(["close", "example:b", "--on", "soon"]).code,
        try await run(["withdraw", "example:b"]).code,
        try await run(
          ["merge", "example:b", "--into", "example:a", "--program", "x"] + on
        ).code,
      ]
      #expect(codes == [66, 64, 64, 64])
    }
  }

  @Test func `a history names act, actor, reason, file and change`() async throws {
    try await withExamples { run in
      _ = try await run(merger)
      let history = try await run(["history", "example:a-mba", "--json"])
      let entries = try #require(try history.json["entries"] as? [[String: Any]])
      #expect(entries.map { $0["act"] as? String } == ["merge", "import", "import", "import"])
      #expect(entries.first?["actor"] as? String == "clerk")
      #expect(entries.first?["reason"] as? String == "as ordered")
      #expect(entries[1]["file"] as? String == "file.csv")
      let changes = entries[1]["changes"] as? [[String: Any]]
      #expect(
        changes?.first?["what"] as? [String] == ["tuition, per year: ₹45,000 → ₹48,000"])
      let text = try await run(["history", "example:a", "--programs", "--limit", "2"])
      #expect(text.output.contains("merge by clerk: as ordered"))
      #expect(text.output.contains("example:a-mba: tuition, per year: ₹45,000 → ₹48,000"))
    }
  }

  @Test func `evidence is due, verified and due no more`() async throws {
    try await withExamples { run in
      let none = try await run(["evidence", "due", "--as-of", "2026-11-22", "--json"])
      #expect((try none.json["items"] as? [Any])?.isEmpty == true)
      let again = ["--on", "2026-11-01", "--again-by", "2026-12-01"]
      let verified = try await run(["evidence", "verify", "1", "--by", "A. Rao"] + again)
      #expect(verified.code == 0, "\(verified.errors)")
      let due = try await run([
        "evidence", "due", "--within", "30d", "--as-of", "2026-11-22", "--json",
      ])
      let items = try #require(try due.json["items"] as? [[String: Any]])
      #expect(items.map { $0["id"] as? Int } == [1])
      #expect(items.first?["verified_by"] as? String == "A. Rao")
      #expect((items.first?["facts"] as? Int ?? 0) > 0)
      let unknown = try await run(["evidence", "verify", "99", "--by", "A. Rao"] + again)
      #expect(unknown.code == 66)
      let never = try await run(["evidence", "due", "--within", "soon"])
      #expect(never.code == 64)
      let policy = try await run(["evidence", "policy"])
      #expect(policy.output.contains("Approval"))
    }
  }
}
