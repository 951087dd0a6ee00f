import Postgres
import RegistrySQL

/// A command whose text is a file of `sql/`.
protocol RegistryCommand: Command {
  /// The file.
  static var statement: Statement { get }
}

extension RegistryCommand {
  /// The name of the file.
  public var name: String { Self.statement.name }
  /// The text of the file.
  public var sql: String { Self.statement.text }
}

/// A query whose text is a file of `sql/`.
protocol RegistryQuery: RegistryCommand, Query {}
