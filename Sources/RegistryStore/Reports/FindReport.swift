import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// One saved report.
public struct FindReport: RegistryQuery {
  /// The report.
  public struct Output: RowDecodable {
    /// The report with what is kept beside it.
    public let saved: SavedReport

    /// Reads the row's columns.
    public init(row: Row) throws {
      let content: String = try row["content"]
      let savedAt: Date = try row["saved_at"]
      saved = SavedReport(
        id: try row["id"], name: try row["name"], digest: try row["digest"],
        renderings: try row.json("renderings"), savedAt: savedAt.formatted(.iso8601),
        savedBy: try row["saved_by"], report: try ComparisonReport(json: Data(content.utf8)))
    }
  }

  static let statement = Statement.findReport
  let id: Int?
  let reportName: String?

  /// The report with a number.
  public init(id: Int) { (self.id, reportName) = (id, nil) }

  /// The report with a name.
  public init(named name: String) { (id, reportName) = (nil, name) }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [id, reportName] }

  /// The report; `RegistryError.notFound` when there is none.
  public func report(on connection: Connection) throws -> SavedReport {
    guard let found = try connection.first(self) else {
      let what = id.map { "with the number \($0)" } ?? "called \(reportName ?? "")"
      throw RegistryError.notFound("there is no report \(what); prospectus report list has them")
    }
    return found.saved
  }
}
