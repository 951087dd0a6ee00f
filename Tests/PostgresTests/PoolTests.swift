import Foundation
import Postgres
import Synchronization
import TestDatabase
import Testing

@Suite struct PoolTests {
  @Test func `a wait for a connection ends at its limit`() async throws {
    try await withPool(waitLimit: .milliseconds(200)) { pool async throws in
      let release = DispatchSemaphore(value: 0)
      let started = DispatchSemaphore(value: 0)
      async let holder: Void = pool.withConnection { _ in
        started.signal()
        release.wait()
      }
      try await pass(started)
      let begin = ContinuousClock.now
      await #expect(throws: DatabaseError.poolWaitOver(limit: .milliseconds(200))) {
        try await pool.read { try $0.one(SelectOne()).value }
      }
      let waited = begin.duration(to: .now)
      #expect(waited >= .milliseconds(200))
      #expect(waited < .seconds(2))
      release.signal()
      try await holder
      #expect(try await pool.read { try $0.one(SelectOne()).value } == 1)
    }
  }

  @Test func `no more closures run at once than the pool has connections`() async throws {
    try await withPool(size: 2) { pool async throws in
      let tally = Tally()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 1...50 {
          group.addTask {
            try await pool.read { connection throws in
              tally.enter()
              defer { tally.leave() }
              _ = try connection.one(Sleep(seconds: 0.002))
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(tally.most == 2)
    }
  }

  @Test func `a connection the server has ended is replaced unnoticed`() async throws {
    try await withPool { pool async throws in
      let first = try await pool.read { $0.serverProcess }
      #expect(try await pool.read { $0.serverProcess } == first)
      try await withPool { other async throws in
        #expect(try await other.read { try $0.one(Terminate(process: first)).value })
      }
      let second = try await pool.read { connection throws in
        #expect(try connection.one(SelectOne()).value == 1)
        return connection.serverProcess
      }
      #expect(second != first)
    }
  }

  @Test func `a connection that ends during a statement is lost, and the next is new`()
    async throws
  {
    try await withPool { pool async throws in
      let error = await #expect(throws: DatabaseError.self) {
        try await pool.read { try $0.one(Terminate(process: $0.serverProcess)).value }
      }
      guard case .connectionLost(statement: "terminate", _) = error else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
      #expect(error?.isConnectionLoss == true)
      #expect(try await pool.read { try $0.one(SelectOne()).value } == 1)
    }
  }

  @Test(.timeLimit(.minutes(30)))
  func `a connection left inside a transaction is closed at once`() async throws {
    try await withPool { pool async throws in
      let first = try await pool.withConnection { connection throws in
        try connection.execute("begin")
        return connection.serverProcess
      }
      // Its locks would stay for as long as the pool kept it.
      try await withPool { other async throws in
        while try await other.read({ try $0.one(IsRunning(process: first)).value }) {}
      }
      #expect(try await pool.read { $0.serverProcess } != first)
    }
  }

  @Test func `a closed pool says so`() async throws {
    try await withPool { pool async throws in
      await pool.close()
      await #expect(throws: DatabaseError.closed) { try await pool.read { _ in } }
    }
  }

  @Test func `cancelling the task stops its statement`() async throws {
    try await withPool { pool async throws in
      let begin = ContinuousClock.now
      await withThrowingTaskGroup(of: Void.self) { group in
        let started = DispatchSemaphore(value: 0)
        group.addTask {
          try await pool.read { connection throws in
            started.signal()
            _ = try connection.one(Sleep(seconds: 60))
          }
        }
        await #expect(throws: CancellationError.self) {
          try await pass(started)
          group.cancelAll()
          try await group.next()
        }
      }
      #expect(begin.duration(to: .now) < .seconds(10))
      #expect(try await pool.read { try $0.one(SelectOne()).value } == 1)
    }
  }

  @Test func `cancelling a task that waits ends its wait`() async throws {
    try await withPool { pool async throws in
      let release = DispatchSemaphore(value: 0)
      let started = DispatchSemaphore(value: 0)
      async let holder: Void = pool.withConnection { _ in
        started.signal()
        release.wait()
      }
      try await pass(started)
      let waiter = Task { try await pool.read { _ in Issue.record("must not run") } }
      waiter.cancel()
      await #expect(throws: CancellationError.self) { try await waiter.value }
      release.signal()
      try await holder
    }
  }

  /// A pool of one connection unless said otherwise, on a schema of its own.
  private func withPool(
    size: Int = 1, waitLimit: Duration = .seconds(30),
    _ body: (Database) async throws -> Void
  ) async throws {
    try await withTestDatabase(migrator: nil) { test async throws in
      let pool = Database(
        connection: .libpq(test.connectionString), access: .readOnly, size: size,
        waitLimit: waitLimit, deadline: .seconds(30), logger: .silent)
      do {
        try await body(pool)
        await pool.close()
      } catch {
        await pool.close()
        throw error
      }
    }
  }

  /// Waits for a semaphore on a thread that may block.
  private func pass(_ semaphore: DispatchSemaphore) async throws {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        semaphore.wait()
        continuation.resume()
      }
    }
  }
}

/// How many are inside now, and how many were at most.
private final class Tally: Sendable {
  private let counts = Mutex((now: 0, most: 0))

  var most: Int { counts.withLock { $0.most } }

  func enter() {
    counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
  }

  func leave() {
    counts.withLock { $0.now -= 1 }
  }
}

/// Ends the server process `$1` and waits for its end.
private struct Terminate: Query {
  typealias Output = Scalar<Bool>
  let name = "terminate"
  let sql = "select pg_terminate_backend($1::int, 10000)"
  let process: Int32
  var values: [(any SQLValue)?] { [process] }
}

/// Whether the server has a process `$1`.
private struct IsRunning: Query {
  typealias Output = Scalar<Bool>
  let name = "is running"
  let sql = "select exists (select from pg_stat_activity where pid = $1::int)"
  let process: Int32
  var values: [(any SQLValue)?] { [process] }
}
