public import Postgres
public import Registry
import RegistrySQL

/// The findings that are kept with an import, page by page.
public struct ListFindings: RegistryQuery {
  /// One finding.
  public struct Output: RowDecodable {
    /// Its place in the order of the import's findings.
    public let ordinal: Int
    /// The finding.
    public let finding: Finding

    /// Reads the row's columns.
    public init(row: Row) throws {
      let level: String = try row["level"]
      ordinal = try row["ordinal"]
      finding = Finding(
        try row["code"], FindingLevel(rawValue: level) ?? .note, table: try row["canonical_table"],
        sheet: try row["sheet"], row: try row["row_number"], column: try row["column_name"],
        value: try row["value"], message: try row["message"], suggestion: try row["suggestion"])
    }
  }

  static let statement = Statement.listFindings
  let batch: Int
  let after: Int
  let limit: Int

  /// At most `limit` findings of a batch after a place in their order.
  public init(batch: Int, after: Int = 0, limit: Int = 1000) {
    (self.batch, self.after, self.limit) = (batch, after, limit)
  }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [batch, after, limit] }

  /// Every finding of a batch in their order.
  public static func all(of batch: Int, on connection: Connection) throws -> [Finding] {
    var findings: [Finding] = []
    var after = 0
    while true {
      let page = try connection.all(ListFindings(batch: batch, after: after))
      guard let last = page.last else { return findings }
      findings += page.map(\.finding)
      after = last.ordinal
    }
  }
}
