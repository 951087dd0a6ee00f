import Registry

/// The tables of a comparison: side by side, in short, and one by one.
struct ComparisonLayout {
  private let comparison: Comparison
  private let numbers: SourceNumbers
  private let sections: [(label: String, rows: [Comparison.Row])]
  private let cohorts: [String: [CohortFigure]]

  /// The layout of `comparison`.
  init(_ comparison: Comparison) {
    self.comparison = comparison
    let count = comparison.columns.count
    sections = comparison.sections.map { section in
      (section.label, section.rows.filter { $0.isWorthPrinting(besides: count) })
    }.filter { !$0.rows.isEmpty }
    let rows = sections.flatMap(\.rows)
    cohorts = Dictionary(rows.map { ($0.key, $0.cohort) }) { first, _ in first }
    let cited = rows.flatMap(\.cells).flatMap(\.evidence)
    let paths = comparison.columns.flatMap(\.path).compactMap(\.evidence)
    numbers = SourceNumbers(citing: cited + paths, in: comparison.evidence)
  }

  /// The sources of all cells.
  var sources: [ReportSource] { numbers.sources }

  /// One column for each thing.
  var table: ReportTable {
    let groups = sections.map { section in
      ReportTable.Group(
        label: section.label,
        rows: section.rows.map { row in
          ReportTable.Row(
            key: row.key, head: head(of: row),
            cells: row.cells.indices.map { cell(of: row, at: $0) })
        })
    }
    return ReportTable(
      kind: .sideBySide, title: "Side by side", corner: "", heads: comparison.columns.map(heading),
      weights: [0.62] + comparison.columns.map { _ in 1 }, groups: groups)
  }

  /// One row for each thing, and what a reader decides by.
  var overview: ReportTable {
    let wanted = ["mode", "verdict", "duration", "tuition", "total_cost", "cautions"]
    let shares = [
      "mode": 0.55, "verdict": 1.25, "duration": 0.6, "tuition": 1.1, "total_cost": 1.4,
      "cautions": 0.8,
    ]
    let rows = wanted.compactMap { key in sections.flatMap(\.rows).first { $0.key == key } }
    let things = comparison.columns.enumerated().map { index, column in
      ReportTable.Row(
        key: column.code, head: heading(column),
        cells: rows.map { Self.shortened(cell(of: $0, at: index)) })
    }
    return ReportTable(
      kind: .overview, title: "At a glance", corner: "", heads: rows.map(head),
      weights: [1.5] + rows.map { shares[$0.key] ?? 1 }, groups: [ReportTable.Group(rows: things)])
  }

  /// One table for each thing, short enough for several on a page: without headings of groups, and
  /// without the medians, which are in the overview.
  var details: [ReportTable] {
    comparison.columns.enumerated().map { index, column in
      let rows = sections.flatMap(\.rows).map { row in
        ReportTable.Row(
          key: row.key, head: ReportCell(row.label, tone: .quiet),
          cells: [cell(of: row, at: index)])
      }
      let code = ReportTable.Row(
        key: "code", head: ReportCell("Code", tone: .quiet),
        cells: [ReportCell(PlainText.line(column.code), tone: .quiet)])
      return ReportTable(
        kind: .single, title: "\(index + 1). \(name(of: column))", corner: "", heads: [],
        weights: [0.22, 1],
        groups: [ReportTable.Group(rows: [code] + rows)])
    }
  }

  /// How many lines of a cell an overview has room for.
  private static let mostLines = 4

  private static func shortened(_ cell: ReportCell) -> ReportCell {
    guard cell.lines.count > mostLines else { return cell }
    var short = cell
    let kept = cell.lines.prefix(mostLines - 1)
    short.lines = kept + [.init("… and \(cell.lines.count - kept.count) more", tone: .quiet)]
    return short
  }

  private func cell(of row: Comparison.Row, at column: Int) -> ReportCell {
    let source = row.cells[column]
    let words = CellLines(source)
    var cell = ReportCell(words.lines, marks: numbers.marks(source.evidence))
    cell.amount = words.amount
    let best = (cohorts[row.key] ?? []).filter { $0.best.contains(column) }
    cell.lines += best.map { .init(PlainText.line($0.bestWords), tone: .best) }
    return cell
  }

  private func head(of row: Comparison.Row) -> ReportCell {
    let label = row.label + (row.unit.map { " (\($0))" } ?? "")
    let medians = (cohorts[row.key] ?? []).compactMap(\.medianWords)
    return ReportCell(
      [.init(label, tone: .strong)] + medians.map { .init(PlainText.line($0), tone: .median) })
  }

  private func heading(_ column: Comparison.Column) -> ReportCell {
    let of = column.name == column.institution ? [] : [PlainText.line(column.institution)]
    return ReportCell(
      [.init(name(of: column), tone: .strong)] + of.map { .init($0) }
        + [.init(PlainText.line(column.code), tone: .quiet)])
  }

  private func name(of column: Comparison.Column) -> String {
    ExampleMark.marked(PlainText.line(column.name), isFictitious: column.isFictitious)
  }
}
