import CPostgres

/// One result of a statement, freed with the last row that looks at it.
final class ServerResult {
  let statement: String
  let handle: OpaquePointer
  /// Names are made on first use, or taken from an earlier result of the same prepared statement.
  private(set) lazy var columns = Columns(names: columnNames)

  /// Takes over a result, to be freed with this object.
  init(handle: OpaquePointer, statement: String) {
    self.handle = handle
    self.statement = statement
  }

  deinit {
    PQclear(handle)
  }

  var status: ExecStatusType { PQresultStatus(handle) }
  var rowCount: Int32 { PQntuples(handle) }

  /// The rows a command changed, or zero where it does not change rows.
  var affectedRows: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

  /// The command as the server saw it, such as `ROLLBACK` in answer to a failed `COMMIT`.
  var tag: String { String(cString: PQcmdStatus(handle)) }

  /// What the server said, for a result that is an error.
  var error: ServerError { ServerError(result: handle, statement: statement) }

  /// Whether the server ends the session with this error.
  var isFatal: Bool { ServerError.isFatal(handle) }

  /// Spares the look-up of names that are already known.
  func adopt(_ columns: Columns) {
    self.columns = columns
  }

  /// A column's bytes, valid while this object lives, or nil for NULL.
  func bytes(row: Int32, column: Int32) -> UnsafeBufferPointer<UInt8>? {
    guard PQgetisnull(handle, row, column) == 0, let start = PQgetvalue(handle, row, column) else {
      return nil
    }
    let length = Int(PQgetlength(handle, row, column))
    return UnsafeRawBufferPointer(start: start, count: length).bindMemory(to: UInt8.self)
  }

  private var columnNames: [String] {
    (0..<PQnfields(handle)).map { PQfname(handle, $0).map { String(cString: $0) } ?? "" }
  }
}
