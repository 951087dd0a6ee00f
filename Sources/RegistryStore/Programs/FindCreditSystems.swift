public import Postgres
public import Registry
import RegistrySQL

/// Every credit system that the registry knows.
public struct FindCreditSystems: RegistryQuery {
  /// One system.
  public struct Output: RowDecodable {
    /// The system.
    public let system: CreditSystem

    /// Reads one row.
    public init(row: Row) throws { system = try row.json("system") }
  }

  static let statement = Statement.findCreditSystems

  /// All of them, by label.
  public init() {}

  /// There are no parameters.
  public var values: [(any SQLValue)?] { [] }
}
