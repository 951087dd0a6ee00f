import CPostgres

/// Transactions and bulk loading.
extension Connection {
  /// Runs `body` between `begin` and `commit`; an error rolls back and is thrown on.
  ///
  /// Transactions do not nest. A connection lost during `commit` leaves the outcome unknown:
  /// the error then names the statement `commit`.
  public func transaction<Answer>(
    _ isolation: Isolation = .readCommitted, _ body: () throws -> Answer
  ) throws -> Answer {
    guard PQtransactionStatus(wire.handle) == PQTRANS_IDLE else {
      throw DatabaseError.misuse("a transaction is already open on this connection")
    }
    try execute("begin isolation level \(isolation.rawValue)", name: "begin")
    do {
      let answer = try body()
      try commit()
      return answer
    } catch {
      rollback()
      throw error
    }
  }

  /// Streams rows into a table by `copy … from stdin` and answers with their number.
  ///
  /// An error thrown by `body` ends the copy, which then leaves nothing behind.
  @discardableResult
  public func copyIn(
    _ sql: String, name: String = "copy", _ body: (CopyWriter) throws -> Void
  ) throws -> Int {
    let deadline = Deadline(after: deadline)
    try beginCopy(sql, name: name, by: deadline)
    let writer = CopyWriter(wire: wire, statement: name, deadline: deadline)
    do {
      try body(writer)
      try writer.flush()
    } catch {
      _ = try? endCopy(complaint: "the program stopped the copy", name: name, by: deadline)
      throw error
    }
    return try endCopy(complaint: nil, name: name, by: deadline)
  }

  /// Sends rows to `copy … from stdin` and does not wait for the answer: the server takes them in
  /// while the next ones are made. The next statement waits for it first, and throws its error.
  public func sendCopy(_ sql: String, name: String = "copy", rows: CopyRows) throws {
    let deadline = Deadline(after: deadline)
    try beginCopy(sql, name: name, by: deadline)
    let writer = CopyWriter(wire: wire, statement: name, deadline: deadline)
    try writer.write(rows.bytes)
    try writer.flush()
    guard !wire.isBroken, PQputCopyEnd(wire.handle, nil) == 1 else { throw wire.loss(name) }
    try wire.flush(name, by: deadline)
    wire.leaveAnswer(of: name, by: deadline)
  }

  private func beginCopy(_ sql: String, name: String, by deadline: Deadline) throws {
    try wire.send(name, by: deadline) { PQsendQuery($0, sql) }
    guard let result = try wire.next(name, by: deadline) else { throw wire.loss(name) }
    guard result.status == PGRES_COPY_IN else {
      let isError = result.status == PGRES_FATAL_ERROR
      let error = isError ? wire.error(of: result, by: deadline) : nil
      while try wire.next(name, by: deadline) != nil {}
      throw error ?? .misuse("statement \(name) is not a copy from stdin")
    }
  }

  private func endCopy(complaint: String?, name: String, by deadline: Deadline) throws -> Int {
    guard !wire.isBroken, PQputCopyEnd(wire.handle, complaint) == 1 else { throw wire.loss(name) }
    try wire.flush(name, by: deadline)
    return try wire.finish(name, by: deadline).affectedRows
  }

  /// PostgreSQL answers `commit` with a silent rollback after a failed statement.
  private func commit() throws {
    try wire.settle()
    guard PQtransactionStatus(wire.handle) == PQTRANS_INTRANS else {
      throw DatabaseError.misuse("a statement of this transaction failed, so it cannot commit")
    }
    try execute("commit", name: "commit")
  }

  /// Leaves the transaction; a session that cannot is closed when the pool gets it back.
  private func rollback() {
    try? wire.settle()
    guard !wire.isBroken, PQtransactionStatus(wire.handle) != PQTRANS_IDLE else { return }
    try? execute("rollback", name: "rollback")
  }
}
