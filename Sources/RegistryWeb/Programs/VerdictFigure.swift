import Registry

/// Whether a program may be offered: the state that stands for all, a drawing of every session and
/// mode on record, and the same in words.
struct VerdictFigure {
  /// How many sessions are drawn; what is older is in the API.
  private static let mostRows = 12

  private let report: VerdictReport
  private let grid: VerdictGrid

  /// The figure of the program of `dossier` as of a day.
  init(_ dossier: Dossier, asOf: CivilDate) {
    report = VerdictReport(dossier, mode: nil, session: nil, asOf: asOf)
    grid = VerdictGrid(dossier, mode: nil, session: nil, asOf: asOf)
  }

  /// The section of the page.
  var html: HTML {
    let state = report.state
    let kind: HTML = state.isApproved ? "state approved" : "state"
    return """
      <section aria-labelledby="verdict">
      <h2 id="verdict">Whether it may be offered</h2>
      <p><strong class="\(kind)">\(state.spoken)</strong> \(name: reasons(report))</p>
      \(grid.modes.isEmpty ? "" : drawn)
      </section>
      """
  }

  private var drawn: HTML {
    """
    <div class="drawing">\(VerdictDrawing(modes: grid.modes, rows: rows).html)</div>
    <p class="note">\(Self.legend)</p>
    \(older)<details><summary>The same in words</summary>
    \(table)</details>
    """
  }

  private static let legend = """
    A tick: approved; with *, under conditions. Later: from a later day on. Finish: those admitted \
    may finish, nobody may join. A cross: not. !: sources contradict each other. ?: nothing recorded.
    """

  private var rows: [VerdictGrid.Row] { Array(grid.rows.prefix(Self.mostRows)) }

  private var older: HTML {
    let count = grid.rows.count - rows.count
    return count > 0 ? "<p class=\"note\">\(count) earlier sessions are not drawn.</p>\n" : ""
  }

  private var table: HTML {
    let heads = grid.modes.map { "<th scope=\"col\">\($0.spoken)</th>" as HTML }
    let lines = grid.rows.map { row -> HTML in
      let cells = row.reports.map { report -> HTML in
        "<td><b>\(report.state.spoken)</b><br>\(name: reasons(report))</td>"
      }
      return "<tr><th scope=\"row\">\(VerdictDrawing.session(row))</th>\(cells)</tr>\n"
    }
    return """
      <div class="scroll" role="region" aria-label="Verdicts in words" tabindex="0"><table>
      <thead><tr><th scope="col">Session</th>\(heads)</tr></thead>
      <tbody>\(lines)</tbody></table></div>
      """
  }

  private func reasons(_ report: VerdictReport) -> String {
    report.reasons.map(\.text).joined(separator: "; ")
  }
}
