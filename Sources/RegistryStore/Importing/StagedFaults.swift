import Postgres
import Registry

/// Holds staged rows against each other and against the registry, and takes out what must not go in.
struct StagedFaults {
  let connection: Connection
  let content: StagedContent
  /// Rows that stay out because of another row of the same record, with that row.
  private(set) var related: [Int: Int] = [:]

  init(_ connection: Connection, _ content: StagedContent) {
    (self.connection, self.content) = (connection, content)
  }

  /// Every finding, table by table in the order in which they depend on each other; rows that a
  /// finding keeps out are gone from staging afterwards.
  mutating func removed() throws -> [Finding] {
    var findings: [Finding] = []
    for table in CanonicalTable.allCases where content.has(table) {
      let repeated =
        content.mayRepeat(table) ? try connection.all(FindRepeated(in: table)) : []
      let contradictions = repeated.map { finding($0, in: table) }
      for cell in repeated {
        for row in cell.rows where row != cell.row { related[row] = related[row] ?? cell.row }
      }
      try drop(repeated.flatMap(\.rows), level: contradictions.map(\.level).max(), from: table)
      findings += contradictions + (try misfits(in: table))
    }
    return findings
  }

  private func misfits(in table: CanonicalTable) throws -> [Finding] {
    let checks = FitCheck.checks(of: table).filter { $0.isNeeded(for: content) }
    return try checks.flatMap { check in
      let faults = try connection.all(FindStagedFaults(statement: check.statement))
      try drop(faults.map(\.row), level: check.level, from: table)
      return faults.map(check.finding)
    }
  }

  /// A rejected row leaves every table, so that what depends on it is not reported again. One that is
  /// held because of what something is leaves the tables that depend on it; one that is held for a
  /// figure leaves only the table of that figure.
  private func drop(_ rows: [Int], level: FindingLevel?, from table: CanonicalTable) throws {
    guard let level, level.keepsRowOut, !rows.isEmpty else { return }
    let later = CanonicalTable.allCases.drop { $0 != table }
    let tables =
      level == .reject ? CanonicalTable.allCases : isIdentity(table) ? Array(later) : [table]
    for table in tables {
      try connection.run(DropFaultyRows(table: table, rows: Set(rows).sorted()))
    }
  }

  private func isIdentity(_ table: CanonicalTable) -> Bool {
    table == .institutions || table == .programs
  }

  /// Two rows that disagree about who or what something is are wrong; two that disagree about a
  /// figure wait for someone who knows.
  private func finding(_ cell: RepeatedCell, in table: CanonicalTable) -> Finding {
    Finding(
      "contradicting_rows", isIdentity(table) ? .reject : .hold, table: table.rawValue,
      row: cell.row,
      column: cell.column, value: cell.value,
      message: "\(cell.key) has \(cell.column) \(cell.value) here and \(cell.firstValue) in "
        + RowKey.words(cell.firstRow, from: cell.row),
      suggestion: "leave one of the two rows")
  }
}
