public import Postgres
public import Registry
import RegistrySQL

/// One caution with everything its source ever said about it and everything that was decided.
public struct FindCaution: RegistryQuery {
  /// The caution's file.
  public struct Output: RowDecodable {
    /// What the registry holds.
    public let file: CautionFile

    /// Reads the row's json column.
    public init(row: Row) throws { file = try row.json("caution") }
  }

  static let statement = Statement.findCaution
  let id: Int

  /// The caution with this number.
  public init(id: Int) { self.id = id }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [id] }

  /// The file; `RegistryError.notFound` when there is no such caution.
  public func file(on connection: Connection) throws -> CautionFile {
    guard let found = try connection.first(self) else {
      throw RegistryError.notFound("there is no caution \(id); prospectus caution list has them")
    }
    return found.file
  }
}
