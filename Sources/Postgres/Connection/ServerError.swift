import CPostgres

/// What the server said when it refused a statement.
public struct ServerError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name of the statement refused.
  public let statement: String
  /// The five-letter code, such as `23505`.
  public let sqlstate: String
  /// The server's first line.
  public let message: String
  /// More about it; often quotes values of the row, so it stays out of the description.
  public let detail: String?
  /// What the server suggests.
  public let hint: String?
  /// The constraint violated.
  public let constraint: String?
  /// The table concerned.
  public let table: String?
  /// The column concerned.
  public let column: String?
  /// The server's function that noticed, which tells apart errors that share a code.
  let routine: String?

  /// One line fit for a log.
  public var description: String {
    let names = [("constraint", constraint), ("table", table), ("column", column)]
      .compactMap { label, name in name.map { "\(label) \($0)" } }
    let context = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    let advice = hint.map { "; \($0)" } ?? ""
    return "statement \(statement): \(sqlstate) \(message)\(context)\(advice)"
  }

  /// Reads the fields of a result that is an error.
  init(result: OpaquePointer, statement: String) {
    self.statement = statement
    sqlstate = Self.field(.sqlstate, of: result) ?? "XX000"
    message = Self.field(.message, of: result) ?? Self.wholeMessage(of: result)
    detail = Self.field(.detail, of: result)
    hint = Self.field(.hint, of: result)
    constraint = Self.field(.constraint, of: result)
    table = Self.field(.table, of: result)
    column = Self.field(.column, of: result)
    routine = Self.field(.routine, of: result)
  }

  /// Whether the session ends with this error or notice.
  static func isFatal(_ result: OpaquePointer) -> Bool {
    ["FATAL", "PANIC"].contains(field(.severity, of: result))
  }

  /// libpq's own errors have no fields, only a text of several lines.
  private static func wholeMessage(of result: OpaquePointer) -> String {
    guard let text = PQresultErrorMessage(result) else { return "no reason was given" }
    return String(cString: text).oneLine
  }

  /// The letters by which the protocol names the fields; libpq's macros for them are not imported.
  enum Field: UnicodeScalar {
    case severity = "V"
    case sqlstate = "C"
    case message = "M"
    case detail = "D"
    case hint = "H"
    case constraint = "n"
    case table = "t"
    case column = "c"
    case routine = "R"
  }

  /// One field of an error or notice.
  static func field(_ field: Field, of result: OpaquePointer) -> String? {
    PQresultErrorField(result, Int32(field.rawValue.value)).map { String(cString: $0) }
  }
}
