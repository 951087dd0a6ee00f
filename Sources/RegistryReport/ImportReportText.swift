public import Registry

/// What an import did, for a terminal.
public struct ImportReportText {
  private let report: ImportReport
  private let style: TerminalTable.Style
  /// A screen shows the first findings of a file; the JSON has all of them.
  private static let mostFindings = 20

  /// The face of `report` in `style`.
  public init(_ report: ImportReport, style: TerminalTable.Style) {
    (self.report, self.style) = (report, style)
  }

  /// Outcome, what the file was read as, counts, changes as far as they were asked for, and findings.
  public var text: String {
    outcome + readAs + counts + ImportChangesText(report: report, style: style).text + findings
  }

  private var outcome: String {
    let name = report.file
    if report.isRefused {
      return "\(name): nothing was stored; \(report.counts.reject) of "
        + "\(Counted(report.rows, "row").words) must be mended first (or left out with --skip-invalid)\n"
    }
    if !report.applied { return "\(name): this is what an import would do; nothing was stored\n" }
    if report.keepsOnlyFindings {
      let why =
        report.counts.unchanged > 0
        ? "every row that can be stored is unchanged" : "no row can be stored"
      return "\(name): \(why), so nothing was stored but the findings, as batch "
        + "\(report.batch.map { String($0) } ?? "?")\n"
    }
    if report.rows == 0 { return "\(name): the file has no rows; nothing was stored\n" }
    if report.counts.needsDecision > 0, report.counts.unchanged == 0, !isChanged {
      return
        "\(name): \(Counted(report.counts.needsDecision, "row").words) waiting for a decision; "
        + "none was stored\n"
    }
    if report.counts.create + report.counts.update == 0, !isChanged {
      let earlier = report.batch.map { "; batch \($0) applied the same file" } ?? ""
      let held = report.counts.needsDecision > 0 ? " that can be stored" : ""
      return "\(name): every row\(held) is unchanged, so nothing was stored\(earlier)\n"
    }
    return "\(name): applied as batch \(report.batch.map { String($0) } ?? "?")\n"
  }

  private var readAs: String {
    report.forms.map { TextWidth.lines("read as \($0.words)", to: style.width) }.joined()
  }

  private var isChanged: Bool { report.tables.values.contains { $0.create + $0.update > 0 } }

  private var counts: String {
    let heading = ["", "create", "update", "unchanged", "skip", "reject", "to decide"]
    let tables = CanonicalTable.allCases.compactMap { table in
      report.tables[table].map { Self.row("  " + table.rawValue, $0) }
    }
    let rows = [heading, Self.row("rows of the file", report.counts)] + tables
    return TerminalTable(
      rows.enumerated().map { TerminalTable.Row($1.map { [$0] }, isHeading: $0 == 0) },
      style: style
    ).text + keptOut(tables.count)
  }

  /// Why the columns of the tables do not add up, where that may be wondered about.
  private func keptOut(_ tables: Int) -> String {
    guard tables > 1, report.counts.reject + report.counts.needsDecision > 0 else { return "" }
    let text = "A row that is rejected or waits is counted once, in the table of the cell at fault."
    return TextWidth.wrap(text, to: style.width).map { $0 + "\n" }.joined()
  }

  private static func row(_ name: String, _ counts: ImportCounts) -> [String] {
    let numbers = [
      counts.create, counts.update, counts.unchanged, counts.skip, counts.reject,
      counts.needsDecision,
    ]
    return [name] + numbers.map { $0 == 0 ? "–" : String($0) }
  }

  private var findings: String {
    guard !report.findings.isEmpty else { return "" }
    let shown = report.findings.sorted { $0.level > $1.level }.prefix(Self.mostFindings)
    let lines = shown.map {
      TextWidth.lines("\($0.level.rawValue): \($0.sentence)", to: style.width)
    }
    let rest = report.findings.count - shown.count
    let more = rest > 0 ? "… and \(Counted(rest, "more finding").words); --json lists all\n" : ""
    return "\n" + lines.joined() + more
  }
}
