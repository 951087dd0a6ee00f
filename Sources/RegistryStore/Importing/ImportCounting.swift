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
    counts.create = changed.creates
    counts.update = changed.updates
    counts.unchanged = changed.rows - changed.creates - changed.updates
    counts.skip = rows - changed.rows - counts.reject - counts.needsDecision
  }
}
