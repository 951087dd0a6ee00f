public import Postgres
public import Registry
import RegistrySQL

/// Documents that must be looked at again by a day, the longest overdue first.
public struct FindDueEvidence: RegistryQuery {
  /// One document.
  public struct Output: RowDecodable {
    /// The document.
    public let document: DueEvidence

    /// Reads one row.
    public init(row: Row) throws {
      let kind: String = try row["kind"]
      let day = try Self.date("reverify_by", of: row)
      guard let known = SourceKind(rawValue: kind), let day else {
        throw RegistryError.conflict("the database has a source of an unknown kind \(kind)")
      }
      document = DueEvidence(
        id: try row["id"], source: try row["source"], kind: known, title: try row["title"],
        url: try row["url"], document: try row["document"],
        documentDate: try Self.date("document_date", of: row),
        retrievedOn: try Self.date("retrieved_on", of: row), verifiedBy: try row["verified_by"],
        verifiedOn: try Self.date("verified_on", of: row), reverifyBy: day,
        facts: try row["facts"], subjects: try row["subjects"])
    }

    private static func date(_ column: String, of row: Row) throws -> CivilDate? {
      let text: String? = try row[column]
      return text.flatMap { CivilDate(iso: $0) }
    }
  }

  static let statement = Statement.findDueEvidence
  let day: CivilDate

  /// The documents due by `day`.
  public init(by day: CivilDate) { self.day = day }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [day.description] }
}
