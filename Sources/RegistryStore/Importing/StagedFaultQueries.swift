import Postgres
import Registry
import RegistrySQL

/// One cell that contradicts an earlier row of the same file about the same record; `rows` are all
/// rows about that record.
struct RepeatedCell: RowDecodable {
  let row: Int
  let column: String
  let value: String
  let key: String
  let firstRow: Int
  let firstValue: String
  let rows: [Int]

  init(row: Row) throws {
    self.row = try row["row_number"]
    column = try row["column_name"]
    value = try row["value"]
    key = try row["key"]
    firstRow = try row["first_row"]
    firstValue = try row["first_value"]
    rows = try row["rows"]
  }
}

/// Finds the repeated rows of one canonical table that contradict each other.
struct FindRepeated: Query {
  typealias Output = RepeatedCell
  let statement: Statement
  var name: String { statement.name }
  var sql: String { statement.text }
  var values: [(any SQLValue)?] { [] }

  init(in table: CanonicalTable) {
    statement =
      switch table {
      case .institutions: .findRepeatedInstitutions
      case .programs: .findRepeatedPrograms
      case .offerings: .findRepeatedOfferings
      case .approvals: .findRepeatedApprovals
      case .fees: .findRepeatedFees
      case .cautions: .findRepeatedCautions
      }
  }
}

/// A staged row that does not fit the registry, with the value at fault.
struct StagedFault: RowDecodable {
  let row: Int
  let value: String
  let other: String?

  init(row: Row) throws {
    self.row = try row["row_number"]
    value = try row["value"]
    other = try row["other"]
  }
}

/// Finds staged rows that do not fit the registry.
struct FindStagedFaults: Query {
  typealias Output = StagedFault
  let statement: Statement
  var name: String { statement.name }
  var sql: String { statement.text }
  var values: [(any SQLValue)?] { [] }
}

/// Takes rows out of staging.
struct DropFaultyRows: Command {
  let table: CanonicalTable
  let rows: [Int]
  var name: String { statement.name }
  var sql: String { statement.text }
  var values: [(any SQLValue)?] { [rows] }

  private var statement: Statement {
    switch table {
    case .institutions: .dropFaultyInstitutions
    case .programs: .dropFaultyPrograms
    case .offerings: .dropFaultyOfferings
    case .approvals: .dropFaultyApprovals
    case .fees: .dropFaultyFees
    case .cautions: .dropFaultyCautions
    }
  }
}
