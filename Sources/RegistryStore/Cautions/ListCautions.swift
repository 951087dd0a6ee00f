public import Postgres
public import Registry
import RegistrySQL

/// One page of the cautions on record: all, or those about what a code or name means.
public struct ListCautions: RegistryQuery {
  /// One caution.
  public struct Output: RowDecodable {
    /// The caution.
    public let caution: ListedCaution

    /// Reads the row's json column.
    public init(row: Row) throws { caution = try row.json("caution") }
  }

  static let statement = Statement.listCautions
  var subject: String?
  let state: CautionState?
  let after: Int
  let limit: Int

  /// Those about `subject`, a code or a name, that are in `state`; nil asks for all. The page begins
  /// after the caution with the number `after`.
  public init(
    about subject: String? = nil, state: CautionState? = nil, after: Int = 0, limit: Int = 100
  ) {
    (self.subject, self.state, self.after, self.limit) = (subject, state, after, limit)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [subject, state?.rawValue, after, limit] }

  /// The page; a subject that means nothing, or several things, is `RegistryError.notFound`.
  public func page(on connection: Connection) throws -> [ListedCaution] {
    var query = self
    query.subject = try subject.map { try Self.code(of: $0, on: connection) }
    return try connection.all(query).map(\.caution)
  }

  private static func code(of text: String, on connection: Connection) throws -> String {
    let candidates = try connection.all(FindCodes(text: text))
    guard let only = candidates.first else {
      throw RegistryError.notFound("nothing in the registry has the code or name \(text)")
    }
    guard candidates.count == 1 else {
      throw RegistryError.notFound(
        "\(text) means more than one record; use a code:", candidates: candidates.map(\.line))
    }
    return only.code
  }
}
