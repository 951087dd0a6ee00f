public import Postgres
public import Registry
import RegistrySQL

/// One page of the names on record.
public struct ListMatchQuestions: RegistryQuery {
  /// One name.
  public struct Output: RowDecodable {
    /// The name with candidates and decisions.
    public let entry: MatchEntry

    /// Reads the row's json column.
    public init(row: Row) throws { entry = try row.json("entry") }
  }

  static let statement = Statement.listMatchQuestions
  let source: String?
  let isWaiting: Bool?
  let after: Int
  let limit: Int

  /// The names of `source` (nil: of any) that wait for a decision, or are decided, or all; the page
  /// begins after the number `after`.
  public init(source: String? = nil, isWaiting: Bool? = true, after: Int = 0, limit: Int = 100) {
    (self.source, self.isWaiting, self.after, self.limit) = (source, isWaiting, after, limit)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [source, isWaiting, after, limit] }
}

/// One name on record.
public struct FindMatchQuestion: RegistryQuery {
  /// The name.
  public typealias Output = ListMatchQuestions.Output
  static let statement = Statement.findMatchQuestion
  let id: Int

  /// The name with this number.
  public init(id: Int) { self.id = id }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [id] }

  /// The name; `RegistryError.notFound` when there is none with this number.
  public func entry(on connection: Connection) throws -> MatchEntry {
    guard let found = try connection.first(self) else {
      throw RegistryError.notFound("there is no name \(id); prospectus match list has them")
    }
    return found.entry
  }
}
