import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Saved reports, the newest first.
public struct ListReports: RegistryQuery {
  /// One report of the list.
  public struct Output: RowDecodable {
    /// The report without its content.
    public let entry: ReportEntry

    /// Reads the row's columns.
    public init(row: Row) throws {
      let asOf: String = try row["as_of"]
      let savedAt: Date = try row["saved_at"]
      entry = ReportEntry(
        id: try row["id"], name: try row["name"], title: try row["title"],
        asOf: CivilDate(iso: asOf) ?? .earliest, digest: try row["digest"],
        revision: try row["revision_id"], program: try row["program_version"],
        savedAt: savedAt.formatted(.iso8601), savedBy: try row["saved_by"])
    }
  }

  static let statement = Statement.listReports
  let before: Int?
  let limit: Int

  /// At most `limit` reports before the one with the number `before`; nil begins with the newest.
  public init(before: Int? = nil, limit: Int = 50) { (self.before, self.limit) = (before, limit) }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [before, limit] }
}
