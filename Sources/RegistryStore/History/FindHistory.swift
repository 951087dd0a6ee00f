import Foundation
import Postgres
import Registry
import RegistrySQL

/// What the registry learnt about an institution or a program and when.
struct FindHistory: RegistryQuery {
  struct Output: RowDecodable {
    let entry: HistoryEntry

    init(row: Row) throws {
      entry = HistoryEntry(
        revision: try row["revision"], recordedAt: try row["recorded_at"], actor: try row["actor"],
        act: try row["act"], reason: try row["reason"], batch: try row["batch"],
        file: try row["file"], changes: try row.json("changes"),
        evidence: try row.json("evidence"))
    }
  }

  static let statement = Statement.findHistory
  let institution: String?
  let program: String?
  let withPrograms: Bool
  let since: CivilDate?
  let limit: Int

  /// The parameters in order.
  var values: [(any SQLValue)?] {
    [institution, program, withPrograms, since?.description, limit]
  }
}
