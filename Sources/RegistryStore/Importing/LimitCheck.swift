import Postgres
import Registry
import RegistrySQL

/// Holds what an import would do against the limits.
struct LimitCheck {
  let limits: ImportLimits
  let report: ImportReport
  /// How many records of each table would say something else than their source said before. What is
  /// new from a source about a known record is not among them.
  let replaced: [CanonicalTable: Int]

  /// Every limit that the import goes beyond. What there may be too much of is counted only when there
  /// is enough of it.
  func excesses(on connection: Connection) throws -> [LimitExcess] {
    try changes(on: connection) + rejections + withdrawals(on: connection)
  }

  private func changes(on connection: Connection) throws -> [LimitExcess] {
    try CanonicalTable.allCases.compactMap { table in
      // Of no records at all, any number is too much, if it counts.
      let changed = replaced[table] ?? 0
      guard limits.isExceeded(limits.change, by: changed, of: 0) else { return nil }
      let whole = try connection.one(CountExisting(table: table)).value
      return limits.isExceeded(limits.change, by: changed, of: whole)
        ? LimitExcess(.change, table: table.rawValue, part: changed, of: whole) : nil
    }
  }

  private var rejections: [LimitExcess] {
    let rejected = report.counts.reject
    return limits.isExceeded(limits.reject, by: rejected, of: report.rows)
      ? [LimitExcess(.reject, part: rejected, of: report.rows)] : []
  }

  private func withdrawals(on connection: Connection) throws -> [LimitExcess] {
    guard (report.tables[.approvals]?.update ?? 0) > 0, !limits.isOff else { return [] }
    let counted = try connection.one(CountWithdrawals())
    return limits.isExceeded(limits.withdraw, by: counted.withdrawn, of: counted.granted)
      ? [LimitExcess(.withdraw, part: counted.withdrawn, of: counted.granted)] : []
  }
}

/// How many records of a canonical table an import's sources have.
struct CountExisting: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.countExisting
  let table: CanonicalTable
  var values: [(any SQLValue)?] { [table.rawValue] }
}

/// How many approvals an import would take back, of how many its sources have granted.
struct CountWithdrawals: RegistryQuery {
  struct Output: RowDecodable {
    let withdrawn: Int
    let granted: Int

    init(row: Row) throws {
      withdrawn = try row["withdrawn"]
      granted = try row["granted"]
    }
  }
  static let statement = Statement.countWithdrawals
  var values: [(any SQLValue)?] { [] }
}
