public import Postgres
public import Registry
import RegistrySQL

/// What the undo of an import did not reverse.
public struct ListUndoRemainders: RegistryQuery {
  /// One record.
  public struct Output: RowDecodable {
    /// The record.
    public let remainder: UndoReport.Remainder

    /// Reads the row's columns.
    public init(row: Row) throws {
      let failure: String? = try row["reason"]
      let actor: String? = try row["actor"]
      let act: String? = try row["act"]
      let batch: Int? = try row["batch"]
      let file: String? = try row["file_name"]
      let what = batch.map { "batch \($0), \(file ?? "")" } ?? act ?? ""
      remainder = UndoReport.Remainder(
        table: try row["canonical_table"], fact: try row["fact"], record: try row["record"],
        editedBy: try row["edited_by"],
        reason: failure ?? "edited since, or built on, by \(actor ?? "") (\(what))", batch: batch)
    }
  }

  static let statement = Statement.listUndoRemainders
  let batch: Int

  /// The remainders of one batch.
  public init(batch: Int) { self.batch = batch }

  /// The parameters in order.
  public var values: [(any SQLValue)?] { [batch] }
}
