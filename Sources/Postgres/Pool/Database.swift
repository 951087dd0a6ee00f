public import Logging
import NIOPosix
import Synchronization

/// A pool of connections, each used by one synchronous closure at a time.
///
/// At most `size` closures run at once, each on a thread of the pool's own, so that no blocking
/// call ever runs on a thread of Swift's. Connections are made when first needed.
public final class Database: Sendable {
  /// What the sessions of a pool may do.
  public enum Access: Sendable {
    /// The server refuses to write.
    case readOnly
    /// Reading and writing.
    case readWrite
  }

  private let settings: ConnectionSettings
  private let access: Access
  private let deadline: Duration?
  private let logger: Logger
  private let threads: NIOThreadPool
  private let waiting: WaitList
  private let idle = Mutex<[IdleConnection]>([])

  /// A pool of `size` threads and at most as many connections.
  ///
  /// A call waits at most `waitLimit` for its turn and each of its statements takes at most
  /// `deadline`.
  public init(
    connection settings: ConnectionSettings, access: Access, size: Int,
    waitLimit: Duration = .seconds(1), deadline: Duration? = .seconds(5), logger: Logger
  ) {
    self.settings = settings
    self.access = access
    self.deadline = deadline
    self.logger = logger
    waiting = WaitList(limit: waitLimit)
    threads = NIOThreadPool(numberOfThreads: max(1, size))
    threads.start()
  }

  deinit {
    threads.shutdownGracefully { _ in }
  }

  /// Reads without a transaction: each statement stands for itself.
  ///
  /// Statements that must agree with each other go into `connection.transaction(.snapshot)`.
  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Connection) throws -> Answer
  ) async throws -> Answer {
    try await lease(deadline: deadline, body)
  }

  /// Runs `body` in one transaction, which an error rolls back.
  @discardableResult
  public func write<Answer: Sendable>(
    _ isolation: Isolation = .readCommitted,
    _ body: @escaping @Sendable (Connection) throws -> Answer
  ) async throws -> Answer {
    try await lease(deadline: deadline) { connection in
      try connection.transaction(isolation) { try body(connection) }
    }
  }

  /// Lends a connection for long work such as imports, with a deadline of its own or none.
  @discardableResult
  public func withConnection<Answer: Sendable>(
    deadline: Duration? = nil, _ body: @escaping @Sendable (Connection) throws -> Answer
  ) async throws -> Answer {
    try await lease(deadline: deadline, body)
  }

  /// Waits for the closures that run, refuses those that wait and closes every connection.
  public func close() async {
    // Fails only for a pool that cannot be shut down, which this one is not.
    try? await threads.shutdownGracefully()
    idle.withLock { $0.removeAll() }
  }

  /// Queues `body` for a thread; the caller's cancellation reaches it wherever it is.
  private func lease<Answer: Sendable>(
    deadline: Duration?, _ body: @escaping @Sendable (Connection) throws -> Answer
  ) async throws -> Answer {
    let ticket = Ticket()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        ticket.wait { continuation.resume(throwing: $0) }
        let number = waiting.add(ticket)
        threads.submit { state in
          self.waiting.remove(number)
          guard state == .active else { return ticket.refuse(DatabaseError.closed) }
          guard ticket.claim() else { return }
          continuation.resume(with: Result { try self.use(ticket, deadline, body) })
        }
      }
    } onCancel: {
      ticket.cancel()
    }
  }

  /// On a thread of the pool: takes a connection, runs `body`, and puts the connection back.
  private func use<Answer>(
    _ ticket: Ticket, _ deadline: Duration?, _ body: (Connection) throws -> Answer
  ) throws -> Answer {
    let connection = try takeConnection(deadline: deadline)
    defer { putBack(connection) }
    try ticket.attach(connection.wire.bell)
    defer {
      if ticket.detach() { connection.wire.bell.silence() }
    }
    return try body(connection)
  }

  private func takeConnection(deadline: Duration?) throws -> Connection {
    while let connection = idle.withLock({ $0.popLast() })?.connection {
      if connection.wire.isAlive(), (try? connection.limit(to: deadline)) != nil {
        return connection
      }
      logger.info("an idle database connection was lost and is replaced")
    }
    let session = SessionSettings(access: access, deadline: deadline)
    return try Connection(settings, session: session, logger: logger)
  }

  /// Keeps a connection for the next call, unless it is broken or inside a transaction.
  private func putBack(_ connection: Connection) {
    guard connection.wire.isIdle else {
      return logger.info("a database connection came back broken or busy and is closed")
    }
    idle.withLock { $0.append(IdleConnection(connection: connection)) }
  }
}

/// Carries a connection that nobody uses from one thread to another.
private struct IdleConnection: @unchecked Sendable {
  let connection: Connection
}
