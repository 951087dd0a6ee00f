import Foundation
import Postgres
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(30))) struct DeadlineTests {
  @Test func `a slow statement ends at its deadline and the session lives on`() async throws {
    try await withPool { pool async throws in
      let begin = ContinuousClock.now
      let first = try await pool.read { $0.serverProcess }
      await #expect(
        throws: DatabaseError.deadline(statement: "sleep", limit: .milliseconds(300))
      ) {
        try await pool.read { _ = try $0.one(Sleep(seconds: 60)) }
      }
      #expect(begin.duration(to: .now) < .seconds(5))
      #expect(try await pool.read { $0.serverProcess } == first)
    }
  }

  @Test func `a frozen server process ends at the deadline too`() async throws {
    try await withPool { pool async throws in
      let frozen = try await pool.read { $0.serverProcess }
      try #require(kill(frozen, SIGSTOP) == 0, "this account may not signal the server")
      defer { kill(frozen, SIGCONT) }
      let begin = ContinuousClock.now
      await #expect(
        throws: DatabaseError.deadline(statement: "select one", limit: .milliseconds(300))
      ) {
        try await pool.read { _ = try $0.one(SelectOne()) }
      }
      let waited = begin.duration(to: .now)
      #expect(waited >= .milliseconds(300))
      #expect(waited < .seconds(5))
      #expect(try await pool.read { $0.serverProcess } != frozen)
    }
  }

  @Test func `long work has a deadline of its own, and the next call the pool's again`()
    async throws
  {
    try await withPool { pool async throws in
      try await pool.withConnection { _ = try $0.one(Sleep(seconds: 0.8)) }
      await #expect(throws: DatabaseError.self) {
        try await pool.read { _ = try $0.one(Sleep(seconds: 60)) }
      }
    }
  }

  /// A pool of one connection whose statements take at most 0.3 seconds.
  private func withPool(_ body: (Database) async throws -> Void) async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      let pool = Database(
        connection: .libpq(test.connectionString), access: .readOnly, size: 1,
        waitLimit: .seconds(30), deadline: .milliseconds(300), logger: .silent)
      let result: Result<Void, any Error>
      do {
        result = .success(try await body(pool))
      } catch {
        result = .failure(error)
      }
      await pool.close()
      try result.get()
    }
  }
}
