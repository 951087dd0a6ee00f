public import Postgres
public import Registry
import RegistrySQL

/// Fields of study with their place in a tree and how many programs each holds.
public struct FindFields: RegistryQuery {
  /// One field.
  public struct Output: RowDecodable {
    /// The field.
    public let field: FieldOfStudy

    /// Reads one row.
    public init(row: Row) throws {
      let path: [FieldLabel] = try row.isNull("path") ? [] : row.json("path")
      field = FieldOfStudy(
        code: try row["code"], label: try row["label"], level: try row["level"], path: path,
        programs: try row["programs"])
    }
  }

  static let statement = Statement.findFields
  let query: FieldQuery

  /// The fields that `query` lists.
  public init(_ query: FieldQuery) { self.query = query }

  /// The parameters in order.
  public var values: [(any SQLValue)?] {
    switch query {
    case .roots: [nil, nil]
    case .within(let code): [code, nil]
    case .named(let text): [nil, FoldedText(text).text]
    }
  }
}
