/// What can go wrong between this program and PostgreSQL.
public enum DatabaseError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No connection could be made; libpq's reason.
  case connectionFailed(String)
  /// The connection broke during a statement, whose outcome is unknown.
  case connectionLost(statement: String, reason: String)
  /// The server refused a statement.
  case server(ServerError)
  /// A statement took longer than its limit and was cancelled.
  case deadline(statement: String, limit: Duration)
  /// All connections were in use for longer than the limit.
  case poolWaitOver(limit: Duration)
  /// The pool has been closed.
  case closed
  /// A statement that answers with one row had another number of them.
  case notOneRow(statement: String, found: Int)
  /// A text holds the character U+0000, which PostgreSQL cannot store; parameters count from 1.
  case zeroCharacter(statement: String, parameter: Int)
  /// The program asked for something that cannot be; the sentence says what.
  case misuse(String)

  /// The server's code, such as `23505`, where the server refused.
  public var sqlstate: String? { serverError?.sqlstate }

  /// The constraint violated, where the server named one.
  public var constraint: String? { serverError?.constraint }

  /// What the server said, where it refused.
  public var serverError: ServerError? {
    if case .server(let error) = self { error } else { nil }
  }

  /// Whether there is no connection, no longer one, or the server is stopping or starting.
  public var isConnectionLoss: Bool {
    switch self {
    case .connectionFailed, .connectionLost: true
    case .server(let error):
      error.sqlstate.hasPrefix("08") || ["57P01", "57P02", "57P03"].contains(error.sqlstate)
    default: false
    }
  }

  /// One line fit for a log.
  public var description: String {
    switch self {
    case .connectionFailed(let reason): "cannot connect to PostgreSQL: \(reason)"
    case .connectionLost(let statement, let reason):
      "statement \(statement): the connection broke: \(reason)"
    case .server(let error): error.description
    case .deadline(let statement, let limit):
      "statement \(statement): no answer within \(limit.sentence), cancelled"
    case .poolWaitOver(let limit): "no database connection became free within \(limit.sentence)"
    case .closed: "the database pool is closed"
    case .notOneRow(let statement, let found):
      "statement \(statement): expected one row, found \(found)"
    case .zeroCharacter(let statement, let parameter):
      "statement \(statement): parameter $\(parameter) holds the character U+0000"
    case .misuse(let sentence): sentence
    }
  }
}
