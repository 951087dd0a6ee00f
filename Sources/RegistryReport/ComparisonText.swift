public import Registry

/// A comparison for a terminal.
public struct ComparisonText {
  private let comparison: Comparison
  private let document: ReportDocument
  private let style: TerminalTable.Style
  /// A cell of a table is for reading; what it leaves out, it counts.
  private static let longestCell = 6
  /// Columns narrower than this break too many words. In characters.
  private static let narrowest = 17

  /// The face of `comparison` in `style`.
  public init(_ comparison: Comparison, style: TerminalTable.Style) {
    (self.comparison, self.style) = (comparison, style)
    document = ReportDocument(comparison)
  }

  /// The tables, what was left out, and the sources.
  public var text: String {
    // What is shown by itself says what it is above.
    guard comparison.columns.count > 1 else { return sideBySide(comparison.columns.indices) + end }
    let tables =
      (document.isFictitious ? TextWidth.lines(ReportDocument.warning, to: style.width) : "")
      + overview + (document.isLong ? details : panels)
    return tables + codes(brokenIn: tables) + end
  }

  /// Codes are there to be copied: those that no column could hold, whole.
  private func codes(brokenIn text: String) -> String {
    let codes = comparison.columns.map(\.code)
    guard codes.contains(where: { !text.contains($0) }) else { return "" }
    return "\nCodes, in this order:\n" + codes.map { "  \($0)\n" }.joined()
  }

  private var end: String { "\n" + ComparisonNotes(comparison, style: style).text }

  /// All in short, where a terminal is wide enough for it.
  private var overview: String {
    guard let overview = document.overview, fits(overview.heads.count) else { return "" }
    let heading = TerminalTable.Row([[""]] + overview.heads.map(\.words), isHeading: true)
    let rows = overview.groups.flatMap(\.rows).map { row in
      TerminalTable.Row([row.head.words] + row.cells.map(\.words))
    }
    return headed(overview.title, TerminalTable([heading] + rows, style: style).text)
  }

  /// One after the other.
  private var details: String {
    document.details.map { table in
      let rows = table.groups.flatMap(\.rows).map { row in
        TerminalTable.Row([row.head.words] + row.cells.map(\.words))
      }
      return headed(table.title, TerminalTable(rows, style: style).text)
    }.joined()
  }

  /// As many side by side as a terminal is wide, then the next ones below, equally many each.
  private var panels: String {
    let count = comparison.columns.count
    let most = (1...count).last { fits($0) } ?? 1
    let parts = (count + most - 1) / most
    guard parts > 1 else {
      let table = sideBySide(comparison.columns.indices)
      return document.overview == nil ? table : headed(document.table.title, table)
    }
    return (0..<parts).map { part in
      let columns = count * part / parts..<count * (part + 1) / parts
      let numbers =
        columns.count == 1
        ? "\(columns.upperBound)" : "\(columns.lowerBound + 1) to \(columns.upperBound)"
      return headed("\(document.table.title), \(numbers)", sideBySide(columns))
    }.joined()
  }

  /// Whether so many columns behind the first one have room to be read.
  private func fits(_ count: Int) -> Bool {
    TerminalTable.firstWidth(of: style.width) + count * (Self.narrowest + 2) <= style.width
      || count == 1
  }

  private func headed(_ title: String, _ text: String) -> String {
    let title = TextWidth.wrap(title, to: style.width).joined(separator: "\n")
    return "\n" + (style.usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n\n" + text
  }

  private func sideBySide(_ columns: Range<Int>) -> String {
    let shown = comparison.columns[columns]
    let heading = [[""]] + shown.map(Self.heading)
    let codes = [["Code"]] + shown.map { [$0.code] }
    let sections = comparison.sections.flatMap { section in
      let said = section.rows.filter { $0.isWorthPrinting(besides: comparison.columns.count) }
      return said.isEmpty
        ? [] : [TerminalTable.Row([[section.label]])] + said.map { row($0, columns) }
    }
    let rows = [TerminalTable.Row(heading, isHeading: true), TerminalTable.Row(codes)] + sections
    return TerminalTable(rows, style: style).text
  }

  private static func heading(_ column: Comparison.Column) -> [String] {
    [ExampleMark.marked(column.name, isFictitious: column.isFictitious)]
  }

  private func row(_ row: Comparison.Row, _ columns: Range<Int>) -> TerminalTable.Row {
    let cohort = row.cohort
    let cells = columns.map { column in
      Self.shortened(row.cells[column].lines)
        + cohort.filter { $0.best.contains(column) }.map(\.bestWords)
    }
    return TerminalTable.Row([[row.label] + cohort.compactMap(\.medianWords)] + cells)
  }

  private static func shortened(_ lines: [String]) -> [String] {
    guard lines.count > longestCell else { return lines }
    let kept = lines.prefix(longestCell - 1)
    return kept + ["… and \(lines.count - kept.count) more"]
  }
}
