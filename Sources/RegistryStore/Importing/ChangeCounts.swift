import Postgres
import Registry
import RegistrySQL

/// What the staged drafts of each canonical table would do.
struct CountChanges: RegistryQuery {
  struct Output: RowDecodable {
    let table: CanonicalTable
    let counts: ImportCounts
    /// How many drafts would change something that their source said before.
    let replaced: Int

    init(row: Row) throws {
      let name: String = try row["canonical_table"]
      let drafts: Int = try row["drafts"]
      guard let table = CanonicalTable(rawValue: name) else {
        throw RegistryError.conflict("the database counts an unknown table \(name)")
      }
      var counts = ImportCounts()
      counts.create = try row["creates"]
      counts.update = try row["updates"]
      counts.unchanged = drafts - counts.create - counts.update
      (self.table, self.counts) = (table, counts)
      replaced = try row["replaces"]
    }
  }
  static let statement = Statement.countChanges
  var values: [(any SQLValue)?] { [] }
}

/// How many rows of the file reached the registry's tables, and what they would do there.
struct ChangedRows: RowDecodable {
  let rows: Int
  let creates: Int
  let updates: Int
  /// Of the rows that wait because of another one, those that brought something nevertheless.
  let waiting: Int

  init(row: Row) throws {
    rows = try row["rows"]
    creates = try row["creates"]
    updates = try row["updates"]
    waiting = try row["waiting"]
  }
}

/// Counts the changed rows, leaving out those that a finding keeps out.
struct CountChangedRows: RegistryQuery {
  typealias Output = ChangedRows
  static let statement = Statement.countChangedRows
  let except: [Int]
  let waiting: [Int]
  var values: [(any SQLValue)?] { [except, waiting] }
}
