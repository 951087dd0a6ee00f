/// One SQL statement with the values of its parameters.
///
/// A statement is prepared once per connection, so `sql` is fixed and everything that varies is
/// in `values`.
public protocol Command: Sendable {
  /// The statement's name in errors and logs, such as `search_programs`.
  var name: String { get }

  /// The statement, with parameters `$1`, `$2` and so on.
  var sql: String { get }

  /// The parameters in order; nil is NULL.
  var values: [(any SQLValue)?] { get }
}
