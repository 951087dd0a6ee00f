import Registry

/// What an import changes and what that does to answers, for a terminal.
struct ImportChangesText {
  let report: ImportReport
  /// A screen shows so many changed answers; the JSON has all of them.
  private static let most = 20

  /// The changed records old → new, then verdicts and totals before → after.
  var text: String { changes + effects + limits }

  private var changes: String {
    CanonicalTable.allCases.map { table in
      let shown = report.changes.filter { $0.table == table.rawValue }
      guard !shown.isEmpty else { return "" }
      let counted = report.tables[table] ?? ImportCounts()
      let rest = counted.create + counted.update - shown.count
      let more = rest > 0 ? "  … and \(rest) more; --all shows them\n" : ""
      return "\n\(table.rawValue)\n" + shown.map(Self.lines).joined() + more
    }.joined()
  }

  private static func lines(of change: ImportChange) -> String {
    let telling = change.fields.filter { field in
      change.action != .create || usual[field.field] != field.new
    }
    let fields = telling.map { field in
      change.action == .create
        ? "\(field.field) \(field.new ?? "–")"
        : "    \(field.field): \(field.old ?? "–") → \(field.new ?? "–")\n"
    }
    let head = "\(change.action == .create ? "+" : "~") \(change.key) (row \(change.row))"
    return change.action == .create
      ? "  \(head): \(fields.joined(separator: ", "))\n" : "  \(head)\n\(fields.joined())"
  }

  /// What is so unless a file says otherwise; a new record is told by what its file said.
  private static let usual = [
    "occurs": "all", "nth": "0", "obligation": "mandatory", "tax": "exempt",
    "valid_to_basis": "none", "duration_basis": "stated",
  ]

  private var effects: String {
    let effects = report.effects
    guard effects.touched > 0 else { return "" }
    let verdicts = effects.verdictCounts.map {
      "  \($0.count) × \($0.old.isEmpty ? "–" : $0.old) → \($0.new.isEmpty ? "–" : $0.new)\n"
    }
    let shown = effects.changed.prefix(Self.most).map {
      "  \($0.program) \($0.title), \($0.question): \($0.old ?? "–") → \($0.new ?? "–")\n"
    }
    let rest = effects.changed.count - shown.count
    return "\n" + heading + (verdicts.isEmpty ? "" : "verdicts\n" + verdicts.joined())
      + (shown.isEmpty ? "" : "answers\n" + shown.joined())
      + (rest > 0 ? "  … and \(rest) more; --json lists all\n" : "")
  }

  private var heading: String {
    let effects = report.effects
    let changed = Set(effects.changed.map(\.program)).count
    let rest = effects.touched - effects.judged
    let more = rest > 0 ? "; \(rest) more not judged, --all judges them" : ""
    let gets = changed == 0 ? "none gets" : changed == 1 ? "1 gets" : "\(changed) get"
    return "\(Counted(effects.judged, "program").words) touched; \(gets) another verdict or total"
      + "\(more)\n"
  }

  private var limits: String {
    report.excesses.isEmpty
      ? "" : "\n" + report.excesses.map { "limit: \($0.sentence)\n" }.joined()
  }
}
