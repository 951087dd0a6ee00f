import CPostgres
import Logging

/// One session with PostgreSQL, usable only inside the closure that got it.
///
/// Its methods block the thread of the pool they run on, never a thread of Swift's own.
public final class Connection {
  /// How long one statement may take; nil is for ever.
  public private(set) var deadline: Duration?
  let wire: Wire
  var prepared = PreparedStatements()

  /// Connects and tells the session its settings; blocks.
  init(_ settings: ConnectionSettings, session: SessionSettings, logger: Logger) throws {
    wire = try Wire(settings, logger: logger)
    deadline = session.deadline
    try execute(session.script, name: "session settings")
  }

  /// The server process that serves this session.
  public var serverProcess: Int32 { PQbackendPID(wire.handle) }

  /// Every row.
  public func all<Statement: Query>(_ query: Statement) throws -> [Statement.Output] {
    let result = try execute(query)
    return try (0..<result.rowCount).map {
      try Statement.Output(row: Row(result: result, number: $0))
    }
  }

  /// The first row, or nil where there is none.
  public func first<Statement: Query>(_ query: Statement) throws -> Statement.Output? {
    let result = try execute(query)
    guard result.rowCount > 0 else { return nil }
    return try Statement.Output(row: Row(result: result, number: 0))
  }

  /// The one row; throws ``DatabaseError/notOneRow(statement:found:)`` for none or several.
  public func one<Statement: Query>(_ query: Statement) throws -> Statement.Output {
    let result = try execute(query)
    guard result.rowCount == 1 else {
      throw DatabaseError.notOneRow(statement: query.name, found: Int(result.rowCount))
    }
    return try Statement.Output(row: Row(result: result, number: 0))
  }

  /// Runs a command and answers with the number of rows it changed.
  @discardableResult
  public func run(_ command: some Command) throws -> Int {
    try execute(command).affectedRows
  }

  /// Hands over every row as it arrives, in constant memory.
  ///
  /// An error thrown by `body` stops the statement and gives up the session, since the rest of
  /// the rows would have to be read first. The deadline covers the whole, `body` included.
  public func each<Statement: Query>(
    _ query: Statement, _ body: (Statement.Output) throws -> Void
  ) throws {
    try withFreshPlan(of: query) { deadline in
      try start(query, by: deadline)
      guard PQsetSingleRowMode(wire.handle) == 1 else { throw wire.loss(query.name) }
      var columns: Columns?
      while let result = try wire.next(query.name, by: deadline) {
        guard result.status == PGRES_SINGLE_TUPLE else {
          try settle(result, by: deadline)
          continue
        }
        columns.map(result.adopt)
        columns = result.columns
        do {
          try body(Statement.Output(row: Row(result: result, number: 0)))
        } catch {
          wire.abandon()
          throw error
        }
      }
    }
  }

  /// Runs a script of one or several statements without parameters; nothing is read back.
  public func execute(_ sql: String, name: String = "script") throws {
    let deadline = Deadline(after: deadline)
    try wire.send(name, by: deadline) { PQsendQuery($0, sql) }
    _ = try wire.finish(name, by: deadline)
  }

  /// Changes the limit of one statement on both sides.
  func limit(to deadline: Duration?) throws {
    guard deadline != self.deadline else { return }
    try execute("set statement_timeout = \(deadline?.milliseconds ?? 0)", name: "time limit")
    self.deadline = deadline
  }

  /// After the rows of `each`: throws if they ended with an error.
  private func settle(_ result: ServerResult, by deadline: Deadline) throws {
    guard result.status == PGRES_FATAL_ERROR else { return }
    let error = wire.error(of: result, by: deadline)
    while try wire.next(result.statement, by: deadline) != nil {}
    throw error
  }
}

@available(*, unavailable, message: "A connection belongs to the closure that got it.")
extension Connection: Sendable {}
