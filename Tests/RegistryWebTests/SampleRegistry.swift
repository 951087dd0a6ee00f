import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase

/// A registry of a few rows: two institutions, three programs, one approval, one schedule, and one
/// institution that is invented.
enum SampleRegistry {
  /// A name that would do harm if a page took it literally.
  static let hostile = "Bachelor of <script>alert(1)</script> \"Quotes\" & 'More'"

  /// Fills an empty schema, the finder's cards included, as an import does.
  static func fill(_ test: TestDatabase) async throws {
    try await test.database.write { connection in
      try connection.execute(script)
      try RefreshFinder().runIfFew(on: connection)
    }
  }

  /// Records that the institution with this code has closed.
  static func close(_ code: String, _ test: TestDatabase) async throws {
    try await test.database.write { connection in
      try connection.execute(
        """
        insert into institution_status
          (institution_id, source_id, evidence_id, status, recorded_from)
        select id, 1, 1, 'closed', 1 from institution where code = '\(code)'
        """)
      try RefreshFinder().runIfFew(on: connection)
    }
  }

  private static let script = """
    insert into revision (recorded_at, actor, act) values ('2026-11-20', 'test', 'import');
    insert into source (code, kind, title, publisher, url, license) values
      ('directory', 'regulator', 'The Directory', 'Ministry', 'https://example.org/d', 'CC0 1.0'),
      ('rumors', 'fictitious', 'The Rumors', null, 'javascript:alert(1)', null);
    insert into evidence (source_id, document, document_date, retrieved_on, recorded_from) values
      (1, 'directory.csv', '2026-01-31', '2026-11-19', 1), (2, 'rumors.csv', null, null, 1);
    insert into institution (code, recorded_from) values ('x:mit', 1), ('x:a/b c', 1), ('x:no', 1);
    insert into institution_identifier
      (institution_id, source_id, evidence_id, code, recorded_from) values
      (1, 1, 1, 'x:mit', 1), (1, 1, 1, 'y:0042', 1), (2, 1, 1, 'x:a/b c', 1), (3, 2, 2, 'x:no', 1);
    insert into institution_name
      (institution_id, source_id, evidence_id, kind, name, folded, recorded_from) values
      (1, 1, 1, 'official', 'Institute of Machines', 'institute of machines', 1),
      (1, 1, 1, 'acronym', 'IOM', 'iom', 1),
      (2, 1, 1, 'official', 'Slash & Blank College', 'slash and blank college', 1),
      (3, 2, 2, 'official', 'Nowhere Institute', 'nowhere institute', 1);
    insert into institution_record
      (institution_id, source_id, evidence_id, kind, control, country, region, city, recorded_from)
      values (1, 1, 1, 'university', 'public', 'US', 'MA', 'Cambridge', 1),
      (2, 1, 1, 'college', null, 'IN', 'Gujarat', 'Surat', 1),
      (3, 2, 2, 'university', null, 'US', 'MA', 'Utopia', 1);
    insert into program_title (title, folded) values
      ('Computer Science', 'computer science'),
      ('\(hostile.replacing("'", with: "''"))', 'bachelor of script quotes and more'),
      ('Wishful Thinking', 'wishful thinking');
    insert into program (code, institution_id, recorded_from) values
      ('x:cs', 1, 1), ('x:odd/1 2?', 2, 1), ('x:wish', 3, 1);
    insert into program_record (
      program_id, source_id, evidence_id, title_id, level, modes, duration_low, duration_high,
      duration_unit, duration_text, duration_basis, recorded_from) values
      (1, 1, 1, 1, 'bachelor', '{conventional}', 4, 4, 'year', '4 years', 'stated', 1),
      (2, 1, 1, 2, 'master', '{online}', null, null, null, null, null, 1),
      (3, 2, 2, 3, null, null, null, null, null, null, null, 1);
    insert into offering (program_id, mode, session, recorded_from) values
      (2, 'online', '2025-26', 1);
    insert into offering_record (offering_id, source_id, evidence_id, intake, recorded_from) values
      (1, 1, 1, 60, 1);
    insert into approval (
      program_id, source_id, authority, activity, mode, session, recorded_from) values
      (2, 1, 'AICTE', 'aicte_approval', 'online', '2025-26', 1);
    insert into approval_decision (
      approval_id, source_id, evidence_id, decision, valid, valid_to_basis, recorded_from) values
      (1, 1, 1, 'granted', '[2025-07-01,2027-07-01)', 'stated', 1);
    insert into fee_schedule (institution_id, source_id, residency, currency, recorded_from) values
      (1, 1, 'in_state', 'USD', 1);
    insert into fee_line (
      schedule_id, source_id, evidence_id, component, basis, currency, amount_low, amount_high,
      recorded_from) values (1, 1, 1, 'tuition', 'per_year', 'USD', 4372000, 4372000, 1);
    """
}
