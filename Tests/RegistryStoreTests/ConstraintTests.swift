import Postgres
import Registry
import TestDatabase
import Testing

/// What the database itself refuses, whatever a program does.
@Suite struct ConstraintTests {
  private static let ground = """
    insert into revision (recorded_at, actor, act) values ('2025-01-01', 'test', 'test');
    insert into source (code, kind, title) values ('s', 'regulator', 'S'), ('t', 'gazette', 'T');
    insert into evidence (source_id, recorded_from) values (1, 1), (2, 1);
    insert into institution (code, recorded_from) values ('x:1', 1), ('x:2', 1), ('x:3', 1);
    insert into program (code, institution_id, recorded_from) values ('p:1', 1, 1), ('p:2', 2, 1);
    insert into approval (program_id, source_id, authority, activity, recorded_from)
    values (1, 1, 'AICTE', 'aicte_approval', 1), (1, 2, 'AICTE', 'aicte_approval', 1);
    insert into fee_schedule (program_id, source_id, currency, recorded_from)
    values (1, 1, 'INR', 1);
    insert into fee_line (schedule_id, source_id, evidence_id, component, basis, currency,
      amount_low, amount_high, recorded_from)
    values (1, 1, 1, 'tuition', 'per_year', 'INR', 100, 100, 1);
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

  private static func relation(_ kind: String, _ one: Int, _ other: Int, source: Int = 1) -> String
  {
    """
    insert into institution_relation (institution_id, related_id, source_id, evidence_id, kind,
      recorded_from) values (\(one), \(other), \(source), \(source), '\(kind)', 1);
    """
  }

  private static func continues(_ program: Int, _ predecessor: Int) -> String {
    """
    insert into program_relation (program_id, related_id, source_id, evidence_id, kind,
      recorded_from) values (\(program), \(predecessor), 1, 1, 'continues', 1);
    """
  }

  private static let impossible: [(sql: String, name: String)] = [
    (
      sql: relation("merged_into", 1, 2) + relation("merged_into", 2, 1),
      name: "institution_relation_no_circle"
    ),
    (
      sql: relation("merged_into", 1, 2) + relation("duplicate_of", 1, 3, source: 2),
      name: "institution_relation_one_end"
    ),
    (sql: longCircle, name: "institution_relation_no_circle"),
    (sql: continues(1, 2) + continues(2, 1), name: "program_relation_no_circle"),
    (sql: continues(1, 1), name: "program_relation_not_itself"),
    (
      sql: continues(1, 2) + "delete from program_relation", name: "program_relation_append_only"
    ),
    (
      sql: "insert into evidence_verification values (1, 'A', '2026-01-02', '2026-01-01', 1)",
      name: "evidence_verification_again_later"
    ),
  ]

  private static let longCircle =
    relation("merged_into", 1, 2) + relation("duplicate_of", 2, 3) + relation("renamed_to", 3, 1)

  @Test(arguments: impossible)
  func `the database refuses successions that cannot be`(sql: String, name: String) async throws {
    #expect(try await constraint(refusing: sql) == name)
  }

  @Test func `two sources may say the same of a merger, and a chain has an end`() async throws {
    let both =
      Self.relation("merged_into", 1, 2) + Self.relation("merged_into", 1, 2, source: 2)
      + Self.relation("merged_into", 2, 3)
    #expect(try await constraint(refusing: both) == nil)
  }

  private func decision(_ valid: String, approval: Int = 1) -> String {
    """
    insert into approval_decision (approval_id, source_id, evidence_id, decision, valid,
      valid_to_basis, recorded_from)
    values (\(approval), \(approval), \(approval), 'granted', '\(valid)', 'stated', 1);
    """
  }

  @Test func `one source cannot decide twice about the same days`() async throws {
    let both = decision("[2025-01-01,2026-01-01)") + decision("[2025-12-31,2027-01-01)")
    #expect(try await constraint(refusing: both) == "approval_decision_no_overlap")
    let successive = decision("[2025-01-01,2026-01-01)") + decision("[2026-01-01,2027-01-01)")
    #expect(try await constraint(refusing: successive) == nil)
  }

  @Test func `two sources may differ about the same days`() async throws {
    let both =
      decision("[2025-01-01,2026-01-01)")
      + decision("[2025-06-01,2027-01-01)", approval: 2)
    #expect(try await constraint(refusing: both) == nil)
  }

  @Test(arguments: [
    ("update fee_line set amount_low = 5", "fee_line_append_only"),
    ("delete from fee_line", "fee_line_append_only"),
    ("update fee_line set recorded_to = 1", "fee_line_recorded_forward"),
    (
      """
      insert into fee_line (schedule_id, source_id, evidence_id, component, basis, currency,
        amount_low, amount_high, recorded_from)
      values (1, 1, 1, 'examination', 'per_term', 'USD', 1, 1, 1)
      """, "fee_line_currency_of_schedule"
    ),
    (
      """
      insert into fee_line (schedule_id, source_id, evidence_id, component, basis, currency,
        amount_low, amount_high, recorded_from)
      values (1, 1, 1, 'examination', 'per_term', 'INR', -1, -1, 1)
      """, "fee_line_negative_is_discount"
    ),
    (
      """
      insert into fee_line (schedule_id, source_id, evidence_id, component, basis, currency,
        recorded_from) values (1, 1, 1, 'examination', 'per_term', 'INR', 1)
      """, "fee_line_says_one_thing"
    ),
    (
      "insert into fee_schedule (program_id, source_id, currency, recorded_from) "
        + "values (1, 2, 'XYZ', 1)", "fee_schedule_currency_fkey"
    ),
    (
      "insert into revision (recorded_at, actor, act) values ('2024-01-01', 'a', 'b')",
      "revision_recorded_in_order"
    ),
    ("insert into institution (code, recorded_from) values ('nocolon', 1)", "scheme_code_form"),
    (
      "insert into institution_relation (institution_id, related_id, source_id, evidence_id, kind, "
        + "recorded_from) values (1, 1, 1, 1, 'child_of', 1)", "institution_relation_not_itself"
    ),
    (
      """
      insert into institution_identifier (institution_id, source_id, evidence_id, code,
        recorded_from) values (1, 1, 1, 'y:1', 1), (2, 2, 2, 'y:1', 1)
      """, "institution_identifier_one_bearer"
    ),
    (
      """
      insert into institution_name (institution_id, source_id, evidence_id, kind, name, folded,
        recorded_from) values (1, 1, 1, 'official', 'A', 'a', 1), (1, 1, 1, 'official', 'B', 'b', 1)
      """, "institution_name_one_official"
    ),
  ])
  func `the database refuses what cannot be true`(sql: String, name: String) async throws {
    #expect(try await constraint(refusing: sql) == name)
  }

  @Test func `the currencies of the program are those of the database`() async throws {
    try await withTestDatabase { test in
      let listed = try await test.readOnly.read { connection in
        try connection.one(ListCurrencies()).value
      }
      #expect(listed == Currency.all.map { "\($0.code) \($0.exponent)" }.joined(separator: ","))
    }
  }
}

private struct ListCurrencies: Query {
  typealias Output = Scalar<String>
  let name = "list currencies"
  let sql = "select string_agg(code || ' ' || exponent, ',' order by code) from currency"
  var values: [(any SQLValue)?] { [] }
}
