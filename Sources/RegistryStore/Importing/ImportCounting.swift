import Registry

extension ImportReport {
  /// How many rows or drafts change anything.
  var changedCount: Int {
    counts.create + counts.update
      + tables.values.reduce(0) { $0 + $1.create + $1.update }
  }

  /// The rows that a finding keeps out.
  var rowsKeptOut: [Int] {
    Set(findings.filter { $0.level.keepsRowOut }.compactMap(\.row)).sorted()
  }

  /// The rows without a finding of their own that wait because of a row that is held.
  var rowsWaiting: [Int] { rowsRelated { $0 == .hold } }

  /// The rows that are kept out because of another one of a level that passes the test, and have no
  /// finding that keeps them out themselves.
  private func rowsRelated(_ isLevel: (FindingLevel) -> Bool) -> [Int] {
    let own = Set(rowsKeptOut)
    let others = Dictionary(
      findings.filter { $0.code == Self.contradiction }.map { ($0.row ?? 0, $0.level) },
      uniquingKeysWith: max)
    return related.filter { row, other in
      !own.contains(row) && others[other].map(isLevel) == true
    }.keys.sorted()
  }

  /// The code of what relates rows to each other.
  private static let contradiction = "contradicting_rows"

  /// Fills the counts of rows and of what was kept out of each table; `changed` is what the database
  /// counted, or nil when nothing was compared.
  mutating func countRows(changed: ChangedRows?) {
    let rejected = Set(findings.filter { $0.level == .reject }.compactMap(\.row))
    let held = Set(findings.filter { $0.level == .hold }.compactMap(\.row))
    counts.reject = rejected.count
    counts.needsDecision = held.subtracting(rejected).count
    for finding in findings where finding.level.keepsRowOut {
      guard let table = finding.table.flatMap(CanonicalTable.init(rawValue:)) else { continue }
      if finding.level == .reject {
        tables[table, default: ImportCounts()].reject += 1
      } else {
        tables[table, default: ImportCounts()].needsDecision += 1
      }
    }
    guard let changed else { return }
    // Nobody can say which of two rows that contradict each other is wrong: both are out.
    counts.reject += rowsRelated { $0 == .reject }.count
    counts.needsDecision += rowsWaiting.count - changed.waiting
    counts.create = changed.creates
    counts.update = changed.updates
    counts.unchanged = changed.rows - changed.creates - changed.updates
    counts.skip = rows - changed.rows - counts.reject - counts.needsDecision
  }
}
