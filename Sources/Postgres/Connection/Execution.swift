import CPostgres

/// Preparing once and executing often.
extension Connection {
  /// Runs a prepared statement to its end.
  func execute(_ command: some Command) throws -> ServerResult {
    try withFreshPlan(of: command) { try executeOnce(command, by: $0) }
  }

  /// Runs `body`, and once more after preparing anew where a schema change made the plan stale.
  func withFreshPlan<Answer>(
    of command: some Command, _ body: (Deadline) throws -> Answer
  ) throws -> Answer {
    let deadline = Deadline(after: deadline)
    do {
      return try body(deadline)
    } catch DatabaseError.server(let error) where isStale(error) {
      try forget(command, by: deadline)
      guard wire.isIdle else { throw DatabaseError.server(error) }
      return try body(deadline)
    }
  }

  /// Sends a prepared statement; the caller reads the results.
  @discardableResult
  func start(
    _ command: some Command, by deadline: Deadline
  ) throws -> PreparedStatements.Entry {
    let texts = try ParameterTexts(command.values, statement: command.name)
    let entry = try prepare(command, by: deadline)
    try wire.send(command.name, by: deadline) { handle in
      texts.withPointers { count, values in
        PQsendQueryPrepared(handle, entry.serverName, count, values, nil, nil, 0)
      }
    }
    return entry
  }

  private func executeOnce(
    _ command: some Command, by deadline: Deadline
  ) throws -> ServerResult {
    let entry = try start(command, by: deadline)
    let result = try wire.finish(command.name, by: deadline)
    if let columns = entry.columns {
      result.adopt(columns)
    } else if result.status == PGRES_TUPLES_OK {
      entry.columns = result.columns
    }
    return result
  }

  private func prepare(
    _ command: some Command, by deadline: Deadline
  ) throws -> PreparedStatements.Entry {
    let (name, text) = (command.name, command.sql)
    if let entry = prepared.entry(name: name, text: text) { return entry }
    let entry = prepared.makeEntry(name: name, text: text)
    try wire.send(name, by: deadline) { PQsendPrepare($0, entry.serverName, text, 0, nil) }
    _ = try wire.finish(name, by: deadline)
    prepared.remember(entry, name: name)
    return entry
  }

  /// Whether the server no longer honors the prepared form of a statement that may be fine.
  ///
  /// 0A000 has many meanings; only the plan cache's function tells that the result type changed.
  private func isStale(_ error: ServerError) -> Bool {
    error.sqlstate == "26000"
      || error.sqlstate == "0A000" && error.routine == "RevalidateCachedQuery"
  }

  /// Drops a stale statement on both sides; inside a failed transaction only on ours.
  private func forget(_ command: some Command, by deadline: Deadline) throws {
    guard let entry = prepared.entry(name: command.name, text: command.sql) else { return }
    prepared.forget(entry, name: command.name)
    guard wire.isIdle else { return }
    // `deallocate` fails for a statement the server has lost, so it asks first.
    let sql = """
      do $$ begin
        if exists (select from pg_prepared_statements where name = '\(entry.serverName)') then
          deallocate "\(entry.serverName)";
        end if;
      end $$
      """
    try wire.send(command.name, by: deadline) { PQsendQuery($0, sql) }
    _ = try wire.finish(command.name, by: deadline)
  }
}
