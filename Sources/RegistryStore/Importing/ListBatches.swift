import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Imports on record, the newest first.
public struct ListBatches: RegistryQuery {
  /// One import.
  public struct Output: RowDecodable {
    /// The import.
    public let batch: ImportBatch

    /// Reads the row's columns.
    public init(row: Row) throws {
      let undone: Int? = try row["undone_revision"]
      batch = ImportBatch(
        id: try row["id"], file: try row["file_name"], digest: try row["file_digest"],
        profile: try row["profile"], profileDigest: try row["profile_digest"],
        rows: try row["rows"], counts: try row.json("counts"), findings: try row["findings"],
        applied: ImportBatch.Act(
          revision: try row["revision"], at: try row["recorded_at"], actor: try row["actor"]),
        undone: try undone.map {
          ImportBatch.Act(revision: $0, at: try row["undone_at"], actor: try row["undone_by"])
        },
        undoCounts: try undone == nil ? [:] : row.json("undo_counts"))
    }
  }

  static let statement = Statement.listBatches
  let only: Int?
  let before: Int?
  let limit: Int

  /// At most `limit` imports before the one with the number `before`; nil begins with the newest.
  public init(before: Int? = nil, limit: Int = 50) {
    (only, self.before, self.limit) = (nil, before, limit)
  }

  /// The import with a number.
  public init(only: Int) { (self.only, before, limit) = (only, nil, 1) }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [only, before, limit] }

  /// The import with a number; `RegistryError.notFound` when there is none.
  public static func batch(_ number: Int, on connection: Connection) throws -> ImportBatch {
    guard let found = try connection.first(ListBatches(only: number)) else {
      throw RegistryError.notFound("there is no import \(number); prospectus import list has them")
    }
    return found.batch
  }
}
