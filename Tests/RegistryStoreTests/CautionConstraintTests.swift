import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// What the database refuses about cautions, and how that is said.
@Suite struct CautionConstraintTests {
  private static let ground = """
    insert into revision (recorded_at, actor, act) values ('2025-01-01', 'test', 'test');
    insert into revision (recorded_at, actor, act) values ('2025-01-02', 'test', 'test');
    insert into source (code, kind, title) values ('s', 'regulator', 'S');
    insert into evidence (source_id, recorded_from) values (1, 1);
    insert into institution (code, recorded_from) values ('x:1', 1);
    insert into caution (institution_id, source_id, kind, recorded_from) values (1, 1, 'closing', 1);
    insert into caution_record (caution_id, source_id, evidence_id, title, fingerprint,
      recorded_from)
    values (1, 1, 1, 'A', caution_fingerprint(null, 'A', null, null, null, null), 1);
    insert into caution_decision (caution_id, state, fingerprint, recorded_from)
    values (1, 'published', caution_fingerprint(null, 'A', null, null, null, null), 1);
    """

  private func constraint(refusing sql: String) async throws -> String? {
    try await withTestDatabase { test in
      try await test.database.withConnection { connection in
        try connection.execute(Self.ground)
        do {
          try connection.execute(sql)
          return nil
        } catch let error as DatabaseError {
          return error.constraint ?? error.sqlstate
        }
      }
    }
  }

  @Test(arguments: [
    (
      """
      update caution_record set recorded_to = 2;
      insert into caution_record (caution_id, source_id, evidence_id, effective_from,
        effective_from_precision, effective_to, fingerprint, recorded_from)
      values (1, 1, 1, '2025-02-01', 'day', '2025-01-01',
        caution_fingerprint(null, null, null, null, '2025-02-01', '2025-01-01'), 2)
      """, "caution_record_ends_after_start"
    ),
    (
      """
      insert into caution_record (caution_id, source_id, evidence_id, title, fingerprint,
        recorded_from)
      values (1, 1, 1, 'B', caution_fingerprint(null, 'B', null, null, null, null), 2)
      """, "caution_record_one_at_a_time"
    ),
    (
      """
      update caution_record set recorded_to = 2;
      insert into caution_record (caution_id, source_id, evidence_id, title, fingerprint,
        recorded_from)
      values (1, 1, 1, 'B', caution_fingerprint(null, 'A', null, null, null, null), 2)
      """, "caution_record_fingerprint_true"
    ),
    ("update caution_record set title = 'B'", "caution_record_append_only"),
    ("delete from caution_decision", "caution_decision_append_only"),
    (
      """
      insert into caution_decision (caution_id, state, fingerprint, recorded_from)
      select caution_id, 'published', fingerprint, 2 from caution_record
      """, "caution_decision_one_at_a_time"
    ),
    (
      """
      update caution_decision set recorded_to = 2;
      insert into caution_decision (caution_id, state, justification, fingerprint, recorded_from)
      select caution_id, 'cleared', ' ', fingerprint, 2 from caution_record
      """, "caution_decision_justified"
    ),
    (
      "insert into caution (institution_id, source_id, kind, recorded_from) "
        + "values (1, 1, 'closing', 2)", "caution_key"
    ),
    (
      "insert into caution (source_id, kind, recorded_from) values (1, 'closing', 2)",
      "caution_one_subject"
    ),
    (
      "insert into caution (institution_id, source_id, kind, recorded_from) "
        + "values (1, 1, 'gossip', 2)", "caution_kind_known"
    ),
  ])
  func `the database refuses what cannot be true`(sql: String, name: String) async throws {
    #expect(try await constraint(refusing: sql) == name)
  }

  @Test func `a clearing without a reason is refused in words`() async throws {
    try await withTestDatabase { test in
      try await test.database.withConnection { try $0.execute(Self.ground) }
      let act = ApplyCautionAct(.clear, on: 1, because: " ", actor: "test", now: Date())
      await #expect {
        try await test.database.withConnection { _ = try act.run(on: $0) }
      } throws: { error in
        guard case RegistryError.invalid(let findings) = error else { return false }
        return findings[0].message
          == "disputing, clearing or superseding a caution needs a reason; nothing was stored"
      }
      #expect(try await test.count("select count(*) from revision") == 2)
    }
  }

  @Test func `what is cleared cannot be cleared again`() async throws {
    try await withTestDatabase { test in
      try await test.database.withConnection { try $0.execute(Self.ground) }
      let act = ApplyCautionAct(.clear, on: 1, because: "a letter", actor: "test", now: Date())
      _ = try await test.database.withConnection { try act.run(on: $0) }
      await #expect(
        throws: RegistryError.conflict(
          "caution 1 is cleared; only one that is proposed or published or disputed can be cleared")
      ) {
        try await test.database.withConnection { _ = try act.run(on: $0) }
      }
      let other = ApplyCautionAct(.clear, on: 99, because: "a letter", actor: "test", now: Date())
      await #expect(throws: RegistryError.self) {
        try await test.database.withConnection { _ = try other.run(on: $0) }
      }
      #expect(try await test.count("select count(*) from caution_decision") == 2)
    }
  }

  @Test func `a caution that ends before it starts is rejected by row`() async throws {
    try await withTestDatabase { test in
      let file = SmallFile(
        tables: """
            - table: cautions
              columns:
                subject: s
                kind: {constant: closing}
                effective_from: f
                effective_to: t
          """, headings: ["s", "f", "t"], rows: [["x:1", "2025-02-01", "2025-01-01"]])
      let report = try await file.apply(to: test)
      #expect(report.isRefused)
      #expect(report.findings.map(\.code) == ["interval_ends_before_start"])
      #expect(report.findings.map(\.column) == ["effective_to"])
    }
  }
}
