public import Registry

/// What an undo did, for a terminal.
public struct UndoReportText {
  private let report: UndoReport
  private let style: TerminalTable.Style
  private static let most = 20

  /// The face of `report` in `style`.
  public init(_ report: UndoReport, style: TerminalTable.Style) {
    (self.report, self.style) = (report, style)
  }

  /// Outcome, counts, and what was not reversed.
  public var text: String { outcome + counts + matches + Self.list(report.remainders, style) }

  private var outcome: String {
    let name = "batch \(report.batch) (\(report.file))"
    let rest = report.counts.kept + report.counts.failed
    if !report.undone {
      return
        "\(name): nothing was undone, because \(Counted(rest, "record").words) cannot be reversed"
        + "\(later); "
        + "--yes reverses the others\n"
    }
    return rest == 0
      ? "\(name): undone; the registry says what it said before\n"
      : "\(name): undone but for \(Counted(rest, "record").words)\n"
  }

  /// What the import had decided by itself about names.
  private var matches: String {
    guard report.undone, report.matches > 0 else { return "" }
    return "\(Counted(report.matches, "name").words) that it had matched by itself "
      + "\(report.matches == 1 ? "is" : "are") open again\n"
  }

  /// The imports to be undone before this one.
  private var later: String {
    let batches = report.laterBatches.map(String.init)
    if batches.isEmpty { return "" }
    return "; undo batch \(batches.joined(separator: ", then batch ")) first"
  }

  private var counts: String {
    let tables = CanonicalTable.allCases.map(\.rawValue).filter { report.tables[$0] != nil }
    guard !tables.isEmpty else { return "" }
    let rows = tables.map { table in
      let counts = report.tables[table] ?? UndoReport.Counts()
      return [table]
        + [counts.reversed, counts.kept, counts.failed].map { $0 == 0 ? "–" : String($0) }
    }
    let all = [["", "reversed", "kept", "failed"]] + rows
    return TerminalTable(
      all.enumerated().map { TerminalTable.Row($1.map { [$0] }, isHeading: $0 == 0) },
      style: style
    ).text
  }

  /// The first records that were not reversed, one line each.
  static func list(
    _ remainders: [UndoReport.Remainder], _ style: TerminalTable.Style
  ) -> String {
    guard !remainders.isEmpty else { return "" }
    let lines = remainders.prefix(most).map {
      TextWidth.lines("\($0.outcome): \($0.table), \($0.record): \($0.reason)", to: style.width)
    }
    let rest = remainders.count - lines.count
    return "\n" + lines.joined() + (rest > 0 ? "… and \(rest) more; --json lists all\n" : "")
  }
}
