import Registry

/// A grid of verdicts for a terminal: a row for each session, a column for each mode.
struct VerdictGridText {
  private let grid: VerdictGrid
  private let style: TerminalTable.Style

  init(_ grid: VerdictGrid, style: TerminalTable.Style) { (self.grid, self.style) = (grid, style) }

  /// The table, with the first reason under each state.
  var text: String {
    let heading = TerminalTable.Row(
      [["Session"]] + grid.modes.map { [$0.spoken] }, isHeading: true)
    let rows = grid.rows.map { row in
      TerminalTable.Row(
        [[row.session ?? "any"]]
          + row.reports.map { [$0.state.spoken] + $0.reasons.prefix(1).map(\.text) })
    }
    return grid.modes.isEmpty
      ? "No mode is on record for it, so there is nothing to lay out.\n"
      : TerminalTable([heading] + rows, style: style).text
  }
}
