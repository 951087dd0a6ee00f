import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// What must be looked at again, and that somebody has.
@Suite struct EvidenceTests {
  /// One institution by a document that should be looked at again by June 2026.
  private func withDueEvidence(_ body: (TestDatabase, Int) async throws -> Void) async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs([["1", "First College", "Pune", "MBA", "master"]])
        .apply(to: test)
      // Profiles give this date; the small file has none, so its document is copied with one.
      try await test.database.withConnection { connection in
        try connection.execute(
          """
          insert into evidence (source_id, document, retrieved_on, reverify_by, recorded_from)
          values (1, 'Old list', '2025-06-01', '2026-06-01', 1);
          insert into institution_status (
            institution_id, source_id, evidence_id, status, recorded_from)
          select 1, 1, e.id, 'active', 1 from evidence e where e.document = 'Old list'
          """)
      }
      let number = try await test.count("select id from evidence where document = 'Old list'")
      try await body(test, number)
    }
  }

  private func due(by day: String, in test: TestDatabase) async throws -> [DueEvidence] {
    let query = FindDueEvidence(by: try Days.day(day))
    return try await test.readOnly.read { try $0.all(query).map(\.document) }
  }

  private func verify(
    _ number: Int, on day: String, again: String?, in test: TestDatabase
  ) async throws {
    let command = VerifyEvidence(
      evidence: number, by: "A. Rao", on: try Days.day(day),
      again: try again.map { try Days.day($0) }, actor: "test", now: Date())
    try await test.database.withConnection { try command.run(on: $0) }
  }

  @Test func `due documents are listed with what stands on them`() async throws {
    try await withDueEvidence { test, number in
      #expect(try await due(by: "2026-05-31", in: test).isEmpty)
      let listed = try await due(by: "2026-06-01", in: test)
      #expect(listed.map(\.id) == [number])
      #expect(listed.first?.facts == 1)
      #expect(listed.first?.subjects == ["test:1"])
      #expect(listed.first?.isOverdue(asOf: try Days.day("2026-06-02")) == true)
    }
  }

  @Test func `the latest verification says when to look next`() async throws {
    try await withDueEvidence { test, number in
      try await verify(number, on: "2026-05-01", again: "2027-05-01", in: test)
      #expect(try await due(by: "2026-12-31", in: test).isEmpty)
      let later = try await due(by: "2027-05-01", in: test)
      #expect(later.first?.verifiedBy == "A. Rao")
      let shown = try await test.dossier("test:1", asOf: "2026-06-01").evidence
      #expect(shown.first { $0.id == number }?.reverifyBy?.description == "2027-05-01")
      try await verify(number, on: "2026-05-02", again: nil, in: test)
      #expect(try await due(by: "2030-01-01", in: test).isEmpty)
    }
  }

  @Test func `a verification is refused in words where it cannot be`() async throws {
    try await withDueEvidence { test, number in
      await #expect {
        try await verify(number, on: "2026-05-01", again: "2026-05-01", in: test)
      } throws: { "\($0)".contains("after the day of looking") }
      await #expect {
        try await verify(999, on: "2026-05-01", again: nil, in: test)
      } throws: { "\($0)".contains("no evidence has the number 999") }
      try await verify(number, on: "2026-05-01", again: nil, in: test)
      await #expect(throws: DatabaseError.self) {
        try await test.database.withConnection {
          try $0.execute("update evidence_verification set verified_by = 'B'")
        }
      }
    }
  }
}
