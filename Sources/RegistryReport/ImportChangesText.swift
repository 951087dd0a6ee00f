import Registry

/// What an import changes and what that does to answers, for a terminal.
struct ImportChangesText {
  let report: ImportReport
  let style: TerminalTable.Style
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
      return "\n\(table.rawValue)\n" + shown.map(lines).joined() + more
    }.joined()
  }

  private func lines(of change: ImportChange) -> String {
    let head = "\(change.key) (row \(change.row))"
    guard change.action == .create else {
      let fields = change.fields.map { field in
        TextWidth.lines(
          "\(field.field): \(field.old ?? "–") → \(field.new ?? "–")", to: style.width, margin: 4)
      }
      return "  ~ " + TextWidth.lines(head, to: style.width, margin: 4).dropFirst(4)
        + fields.joined()
    }
    let fields = change.fields.filter { Self.tells($0, of: change) }.map { field in
      "\(Self.called[field.field] ?? field.field) \(field.new ?? "–")"
    }
    let text = "\(head): \(fields.joined(separator: ", "))"
    return "  + " + TextWidth.lines(text, to: style.width, margin: 4).dropFirst(4)
  }

  /// Whether a field of a new record says anything: not its key once more, nor a part of what another
  /// field tells.
  private static func tells(_ field: ImportChange.Field, of change: ImportChange) -> Bool {
    let isKey = field.field == "identifiers" && field.new == change.key
    return usual[field.field] != field.new && !field.field.hasSuffix("_precision") && !isKey
      && !["duration_low", "duration_high", "duration_unit"].contains(field.field)
  }

  /// What the columns of the import tables are called where they are kept otherwise.
  private static let called = ["duration_text": "duration"]

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
      TextWidth.lines(
        "\($0.program) \($0.title), \($0.question): \($0.old ?? "–") → \($0.new ?? "–")",
        to: style.width, margin: 2)
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
      ? ""
      : "\n"
        + report.excesses.map { TextWidth.lines("limit: \($0.sentence)", to: style.width) }.joined()
  }
}
