import CPostgres

/// What the server makes of a statement without running it.
public struct StatementDescription: Sendable, Equatable {
  /// The types of the parameters, in order.
  public let parameters: [String]
  /// The names and types of the columns, in order; empty for a statement without rows.
  public let columns: [String]
}

extension Connection {
  /// Prepares `sql` and answers with its parameter and column types; nothing is run.
  public func describe(_ sql: String, name: String) throws -> StatementDescription {
    let deadline = Deadline(after: deadline)
    // The unnamed statement is replaced by the next one, so nothing is left behind.
    try wire.send(name, by: deadline) { PQsendPrepare($0, "", sql, 0, nil) }
    _ = try wire.finish(name, by: deadline)
    try wire.send(name, by: deadline) { PQsendDescribePrepared($0, "") }
    let result = try wire.finish(name, by: deadline)
    let types = try typeNames(result.parameterTypes + result.columnTypes.map(\.type))
    return StatementDescription(
      parameters: result.parameterTypes.map { types[$0] ?? "?" },
      columns: result.columnTypes.map { "\($0.name) \(types[$0.type] ?? "?")" })
  }

  private func typeNames(_ types: [Int]) throws -> [Int: String] {
    let distinct = Set(types).sorted()
    let names = try all(FindTypeNames(types: distinct)).map(\.value)
    return Dictionary(uniqueKeysWithValues: zip(distinct, names))
  }
}

extension ServerResult {
  /// The type numbers of a described statement's parameters.
  var parameterTypes: [Int] { (0..<PQnparams(handle)).map { Int(PQparamtype(handle, $0)) } }

  /// The names and type numbers of a described statement's columns.
  var columnTypes: [(name: String, type: Int)] {
    zip(columns.names, 0..<PQnfields(handle)).map { ($0, Int(PQftype(handle, $1))) }
  }
}

/// The names of types, in the order of their numbers.
private struct FindTypeNames: Query {
  typealias Output = Scalar<String>
  let name = "type names"
  let sql = "select format_type(t, null) from unnest($1::oid[]) with ordinality u (t, n) order by n"
  let types: [Int]
  var values: [(any SQLValue)?] { [types] }
}
