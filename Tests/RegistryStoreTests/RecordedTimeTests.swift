import Postgres
import RegistryStore
import TestDatabase
import Testing

/// When a revision counts as recorded.
@Suite struct RecordedTimeTests {
  private static let recorded = """
    insert into revision (recorded_at, actor, act) values ('2025-01-01', 'test', 'test')
    """

  private static let refusingEarlyRevisions = """
    do $$ begin
      if exists (select 1 from revision where recorded_at < '2025-01-01 00:00:00.2') then
        raise exception 'recorded too early';
      end if;
    end $$
    """

  @Test func `a revision is of the moment in which it ends, not of its beginning`() async throws {
    try await withTestDatabase { test in
      try await test.database.withConnection { connection in
        try connection.transaction {
          try connection.execute(Self.recorded)
          try connection.execute("select pg_sleep(0.2)")
        }
        try connection.execute(Self.refusingEarlyRevisions)
      }
    }
  }

  @Test(arguments: [
    "update revision set recorded_at = recorded_at + interval '1 s'",
    "update revision set actor = 'somebody else'", "delete from revision",
  ])
  func `a recorded revision stays as it is`(change: String) async throws {
    try await withTestDatabase { test in
      try await test.database.withConnection { connection in
        try connection.execute(Self.recorded)
        let refusal = #expect(throws: DatabaseError.self) { try connection.execute(change) }
        #expect(refusal?.constraint == "revision_append_only")
      }
    }
  }
}
