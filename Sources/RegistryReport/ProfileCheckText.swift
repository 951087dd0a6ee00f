public import Registry

/// What a profile makes of the first rows of a file, for a terminal.
public struct ProfileCheckText {
  private let check: ProfileCheck
  private let style: TerminalTable.Style

  /// The face of `check` in `style`.
  public init(_ check: ProfileCheck, style: TerminalTable.Style) {
    (self.check, self.style) = (check, style)
  }

  /// What the file is, each row with its drafts and findings, and the counts.
  public var text: String {
    let found = check.found.map { "\(check.file): \($0)\n" }.joined()
    return found + check.rows.map(row).joined() + "\n" + counts + unread
  }

  private func row(_ row: ProfileCheck.Row) -> String {
    let place = row.sheet.map { "row \(row.row) of \($0)" } ?? "row \(row.row)"
    let findings = row.findings.map {
      TextWidth.lines("\($0.level.rawValue): \($0.sentence)", to: style.width, margin: 2)
    }.joined()
    switch row.outcome {
    case .skipped: return "\n\(place): passed over\n" + findings
    case .faulty: return "\n\(place): kept out\n" + findings
    case .drafted where row.drafts.isEmpty:
      return "\n\(place): says nothing new\n" + findings
    case .drafted: return "\n\(place)\n" + row.drafts.map(draft).joined() + findings
    }
  }

  private func draft(_ draft: Draft) -> String {
    let rows = draft.values.map { TerminalTable.Row([[$0.column], [$0.text]]) }
    let narrower = TerminalTable.Style(width: style.width - 4, usesColor: style.usesColor)
    let table = TerminalTable(rows, style: narrower, keepsWords: true).text
    return "  \(draft.table.rawValue)\n"
      + table.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  private var counts: String {
    let outcomes = check.outcomes
    let tables = check.drafts.map { "\($0.table.rawValue) \($0.count)" }.joined(separator: ", ")
    return "\(Counted(check.rows.count, "row").words): \(outcomes.drafted) read"
      + (tables.isEmpty ? "" : " (\(tables))")
      + ", \(outcomes.skipped) passed over, \(outcomes.faulty) kept out\n"
  }

  private var unread: String {
    check.unread.isEmpty
      ? ""
      : TextWidth.lines(
        "Columns that are not read: \(check.unread.joined(separator: ", "))", to: style.width)
  }
}
