public import Registry

/// Imports on record, for a terminal.
public enum ImportBatchText {
  /// A screen shows the first of many; the JSON has all of them.
  private static let most = 20

  /// A table with a line for each import.
  public static func list(_ batches: [ImportBatch], style: TerminalTable.Style) -> String {
    guard !batches.isEmpty else { return "No import is on record.\n" }
    let heading = [
      "Batch", "State", "When", "Who", "Rows", "Created", "Updated", "Findings", "File",
    ]
    let rows = batches.map { batch in
      [
        String(batch.id), batch.state, minute(batch.applied), batch.applied.actor,
        String(batch.rows), number(sum("create", batch.counts)),
        number(sum("update", batch.counts)), number(batch.findings), batch.file,
      ]
    }
    let table = TerminalTable(Self.rows([heading] + rows), style: style)
    return table.fits ? table.text : batches.map { lines(of: $0, width: style.width) }.joined()
  }

  /// An import in lines of its own, where a terminal is too narrow for the table.
  private static func lines(of batch: ImportBatch, width: Int) -> String {
    let counts = [
      Counted(batch.rows, "row").words, "\(sum("create", batch.counts)) created",
      "\(sum("update", batch.counts)) updated", Counted(batch.findings, "finding").words,
    ].joined(separator: ", ")
    let head =
      "\(batch.id) \(batch.file), \(batch.state), \(minute(batch.applied)) by "
      + batch.applied.actor
    return TextWidth.lines(head, to: width) + TextWidth.lines(counts, to: width, margin: 4)
  }

  /// One import with its counts and findings, and what an undo left.
  public static func text(
    of batch: ImportBatch, findings: [Finding], remainders: [UndoReport.Remainder],
    style: TerminalTable.Style
  ) -> String {
    facts(batch) + counts(batch, style: style) + list(findings, style)
      + UndoReportText.list(remainders, style)
  }

  private static func facts(_ batch: ImportBatch) -> String {
    let undone = batch.undone.map {
      "undone on \($0.moment) by \($0.actor) (revision \($0.revision))\n"
    }
    return """
      batch \(batch.id): \(batch.file), \(Counted(batch.rows, "row").words)
      applied on \(batch.applied.moment) by \(batch.applied.actor) \
      (revision \(batch.applied.revision))
      \(undone ?? "")profile \(batch.profile) (SHA-256 \(batch.profileDigest))
      file SHA-256 \(batch.digest)

      """
  }

  private static func counts(_ batch: ImportBatch, style: TerminalTable.Style) -> String {
    let names = ["create", "update", "unchanged", "skip", "reject", "needs_decision"]
    let tables = CanonicalTable.allCases.map(\.rawValue).filter { batch.counts[$0] != nil }
    guard !tables.isEmpty else { return "" }
    let rows = tables.map { table in
      [table] + names.map { number(batch.counts[table]?[$0] ?? 0) }
    }
    let heading = ["", "create", "update", "unchanged", "skip", "reject", "to decide"]
    return "\n" + Self.table([heading] + rows, style: style)
  }

  private static func list(_ findings: [Finding], _ style: TerminalTable.Style) -> String {
    guard !findings.isEmpty else { return "" }
    let shown = findings.sorted { $0.level > $1.level }.prefix(most)
    let rest = findings.count - shown.count
    return "\n"
      + shown.map { TextWidth.lines("\($0.level.rawValue): \($0.sentence)", to: style.width) }
      .joined()
      + (rest > 0 ? "… and \(Counted(rest, "more finding").words); --json lists all\n" : "")
  }

  private static func table(_ rows: [[String]], style: TerminalTable.Style) -> String {
    TerminalTable(Self.rows(rows), style: style).text
  }

  private static func rows(_ rows: [[String]]) -> [TerminalTable.Row] {
    rows.enumerated().map { TerminalTable.Row($1.map { [$0] }, isHeading: $0 == 0) }
  }

  private static func sum(_ name: String, _ counts: [String: [String: Int]]) -> Int {
    counts.values.reduce(0) { $0 + ($1[name] ?? 0) }
  }

  /// The moment of an act to the minute, in universal time.
  private static func minute(_ act: ImportBatch.Act) -> String {
    String(act.moment.replacing("T", with: " ").prefix(16))
  }

  private static func number(_ count: Int) -> String { count == 0 ? "–" : String(count) }
}
