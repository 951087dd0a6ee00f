public import Postgres
import RegistrySQL

/// What a statement can see of the registry now. Where two say the same, every statement between them
/// has seen the same rows on the same day, and what was answered from them still holds.
public struct FindSnapshot: RegistryQuery {
  /// What can be seen.
  public struct Output: RowDecodable, Hashable, Sendable {
    private let seen: String

    /// Reads the row's only column.
    public init(row: Row) throws { seen = try row["seen"] }
  }

  static let statement = Statement.findSnapshot
  /// There are no parameters.
  public var values: [(any SQLValue)?] { [] }

  /// A look at what can be seen.
  public init() {}
}
