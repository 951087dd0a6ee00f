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

  /// The page; a subject that means nothing, or several things as of the day, is
  /// `RegistryError.notFound`.
  public func page(on connection: Connection, asOf day: CivilDate) throws -> [ListedCaution] {
    var query = self
    query.subject = try subject.map { text in
      try FindCodes(text: text, asOf: day, knownAt: nil).only(on: connection).code
    }
    return try connection.all(query).map(\.caution)
  }
}
