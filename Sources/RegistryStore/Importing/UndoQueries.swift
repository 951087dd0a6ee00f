import Postgres
import Registry
import RegistrySQL

/// The tables of facts that imports write.
struct ListFactTables: RegistryQuery {
  struct Output: RowDecodable {
    let name: String
    let table: String

    init(row: Row) throws {
      name = try row["name"]
      table = try row["canonical_table"]
    }
  }
  static let statement = Statement.listFactTables
  var values: [(any SQLValue)?] { [] }
}

/// Marks what later imports and people have built on what an import brought, and answers with how many
/// institutions and programs that is.
struct MarkLeanedOn: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.markLeanedOn
  let imported: Int
  var values: [(any SQLValue)?] { [imported] }
}

/// Takes back what an import said in one table of facts.
struct UndoTable: RegistryQuery {
  struct Output: RowDecodable {
    let outcome: String
    let record: String?
    let editedBy: Int?
    let fault: String?
    let records: Int

    init(row: Row) throws {
      outcome = try row["outcome"]
      record = try row["record"]
      editedBy = try row["edited_by"]
      fault = try row["fault"]
      records = try row["records"]
    }
  }
  static let statement = Statement.undoTable
  let fact: String
  let imported: Int
  let revision: Int
  var values: [(any SQLValue)?] { [fact, imported, revision] }
}

/// Ends the identities of which an undo has left nothing, and answers with how many.
struct EndIdentities: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.endIdentities
  let revision: Int
  var values: [(any SQLValue)?] { [revision] }
}

/// Marks a batch as undone.
struct MarkUndone: RegistryCommand {
  static let statement = Statement.markUndone
  let batch: Int
  let tables: [String: UndoReport.Counts]
  var values: [(any SQLValue)?] {
    let names = tables.keys.sorted()
    let counts = names.map { tables[$0] ?? UndoReport.Counts() }
    return [
      batch, names, counts.map(\.reversed), counts.map(\.kept), counts.map(\.failed),
    ]
  }
}

/// Keeps with a batch what its undo did not reverse.
struct UndoRemainders {
  /// One record that stays.
  struct Item {
    let table: String
    let fact: String
    let outcome: UndoTable.Output
  }

  let batch: Int
  let rest: [Item]

  /// Copies them in their order.
  func record(on connection: Connection) throws {
    guard !rest.isEmpty else { return }
    let statement = Statement.copyUndoRemainders
    try connection.copyIn(statement.text, name: statement.name) { writer in
      var rows = CopyRows()
      for (ordinal, item) in rest.enumerated() {
        rows.field(batch)
        rows.field(ordinal + 1)
        rows.field(item.outcome.editedBy)
        rows.field(item.table)
        rows.field(item.fact)
        rows.field(item.outcome.record ?? "")
        rows.field(item.outcome.outcome)
        rows.field(item.outcome.fault.map(ConstraintSentence.words))
        rows.endRow()
      }
      try writer.write(rows.bytes)
    }
  }
}
