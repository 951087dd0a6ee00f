public import Registry

/// A comparison for a terminal.
public struct ComparisonText {
  private let comparison: Comparison
  private let style: TerminalTable.Style
  /// A cell of a table is for reading; what it leaves out, it counts.
  private static let longestCell = 6

  /// The face of `comparison` in `style`.
  public init(_ comparison: Comparison, style: TerminalTable.Style) {
    (self.comparison, self.style) = (comparison, style)
  }

  /// The table, what was left out, and the sources.
  public var text: String {
    TerminalTable(rows, style: style).text + "\n" + notes
  }

  private var rows: [TerminalTable.Row] {
    let document = ReportDocument(comparison)
    if document.isLong, let overview = document.overview { return rows(of: overview) }
    return sideBySide
  }

  /// More things than fit side by side, one below the other.
  private func rows(of overview: ReportTable) -> [TerminalTable.Row] {
    let heading = TerminalTable.Row([[""]] + overview.heads.map(\.words), isHeading: true)
    return [heading]
      + overview.groups.flatMap(\.rows).map { row in
        TerminalTable.Row([row.head.words] + row.cells.map(\.words))
      }
  }

  private var sideBySide: [TerminalTable.Row] {
    let heading =
      [[""]]
      + comparison.columns.map { column in
        [ExampleMark.marked(column.name, isFictitious: column.isFictitious)]
      }
    let codes = [["Code"]] + comparison.columns.map { [$0.code] }
    let sections = comparison.sections.flatMap { section in
      let said = section.rows.filter { $0.isWorthPrinting(besides: comparison.columns.count) }
      return said.isEmpty
        ? [] : [TerminalTable.Row([[section.label]])] + said.map(row)
    }
    return [TerminalTable.Row(heading, isHeading: true), TerminalTable.Row(codes)] + sections
  }

  private func row(_ row: Comparison.Row) -> TerminalTable.Row {
    let cohort = row.cohort
    let cells = row.cells.enumerated().map { column, cell in
      Self.shortened(cell.lines) + cohort.filter { $0.best.contains(column) }.map(\.bestWords)
    }
    return TerminalTable.Row([[row.label] + cohort.compactMap(\.medianWords)] + cells)
  }

  private static func shortened(_ lines: [String]) -> [String] {
    guard lines.count > longestCell else { return lines }
    let kept = lines.prefix(longestCell - 1)
    return kept + ["… and \(lines.count - kept.count) more"]
  }

  /// How columns were found that were asked for by an old code or name; a column alone says it above.
  private var paths: String {
    guard comparison.columns.count > 1 else { return "" }
    let steps = comparison.columns.flatMap(\.path).map { "Found by way of \($0.words)." }
    return steps.flatMap { TextWidth.wrap($0, to: style.width, indent: 2) }
      .map { $0 + "\n" }.joined()
  }

  /// Which rows are not shown because every column says the same.
  private var same: String {
    guard !comparison.same.isEmpty else { return "" }
    let words = "The same in all: \(comparison.same.joined(separator: ", "))."
    return TextWidth.wrap(words, to: style.width, indent: 2).joined(separator: "\n") + "\n"
  }

  private var notes: String {
    let words = "As of \(comparison.asOf.spoken). Approvals and amounts are what these sources say:"
    let asOf = TextWidth.wrap(words, to: style.width).joined(separator: "\n") + "\n"
    let sources = comparison.evidence.map { evidence in
      let license = evidence.license.map { " (\($0))" } ?? ""
      return TextWidth.wrap("- " + evidence.citation + license, to: style.width)
        .joined(separator: "\n  ") + "\n"
    }
    let left = comparison.leftOut.map { "Left out: \($0)\n" }
    return asOf + Set(sources).sorted().joined() + paths + same + left.joined()
  }
}
