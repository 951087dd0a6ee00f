/// A table for a terminal: cells wrap, columns share the width, a rule stands under the heading.
public struct TerminalTable {
  /// One row of cells; a cell is a list of paragraphs.
  public struct Row {
    let cells: [[String]]
    let isHeading: Bool

    /// A row of cells.
    public init(_ cells: [[String]], isHeading: Bool = false) {
      (self.cells, self.isHeading) = (cells, isHeading)
    }
  }

  /// How the table looks.
  public struct Style: Sendable {
    /// How many columns the terminal has.
    public var width: Int
    /// Whether to use bold and dim.
    public var usesColor: Bool

    /// A style for a terminal of `width` columns.
    public init(width: Int, usesColor: Bool) { (self.width, self.usesColor) = (width, usesColor) }
  }

  private let rows: [Row]
  private let style: Style
  private let keepsWords: Bool
  private static let gap = "  "

  /// A table of `rows` in `style`. With `keepsWords` a column is as wide as its longest word wherever
  /// that is possible, so that codes and names of columns are not broken.
  public init(_ rows: [Row], style: Style, keepsWords: Bool = false) {
    (self.rows, self.style, self.keepsWords) = (rows, style, keepsWords)
  }

  /// Whether every cell has room on a line.
  var fits: Bool { needed.reduce(gaps, +) <= style.width }

  /// The table as lines, each ending in a line feed.
  public var text: String {
    let widths = self.widths
    return rows.map { row in
      if row.cells.count == 1 { return section(row.cells[0][0], widths) }
      return lines(of: row, widths)
    }.joined()
  }

  private var count: Int { rows.map(\.cells.count).filter { $0 > 1 }.max() ?? 1 }

  private var gaps: Int { Self.gap.count * (count - 1) }

  /// How wide the widest paragraph of each column is.
  private var needed: [Int] { widest { [$0] } }

  private func widest(_ pieces: (String) -> [String]) -> [Int] {
    let wide = rows.filter { $0.cells.count > 1 }
    return (0..<count).map { column in
      wide.compactMap { $0.cells.count > column ? $0.cells[column] : nil }
        .flatMap { $0 }.flatMap(pieces).map { TextWidth.of($0) }.max() ?? 1
    }
  }

  /// As wide as each needs when all of it fits; else the first column at most a fifth, and the others
  /// share the rest.
  private var widths: [Int] {
    let (needed, gaps) = (needed, gaps)
    if needed.reduce(gaps, +) <= style.width { return needed }
    if keepsWords { return wordWidths(needed) }
    let first = min(needed[0], Self.firstWidth(of: style.width))
    let rest = style.width - first - gaps
    let share = max(12, rest / max(1, count - 1))
    return [first] + needed.dropFirst().map { min($0, share) }
  }

  /// How wide the first column of a table is at most, where not all of it fits.
  static func firstWidth(of width: Int) -> Int { max(10, width / 5) }

  /// Each column as wide as its longest word, the rest given to those that want more; where not even
  /// the words have room, the longest of the last column stand out of it.
  private func wordWidths(_ needed: [Int]) -> [Int] {
    // Later lines of a cell stand in by two.
    let least = widest { text in text.split(separator: " ").map { $0 + "  " } }
    var widths = zip(least, needed).map { min($0, $1) }
    var rest = style.width - gaps - widths.reduce(0, +)
    if rest < 0, let last = widths.indices.last {
      widths[last] = max(min(widths[last], 12), widths[last] + rest)
      return widths
    }
    while rest > 0,
      let place = widths.indices.filter({ widths[$0] < needed[$0] }).min(by: {
        widths[$0] < widths[$1]
      })
    {
      widths[place] += 1
      rest -= 1
    }
    return widths
  }

  private func section(_ title: String, _ widths: [Int]) -> String {
    "\n" + (style.usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n"
  }

  private func lines(of row: Row, _ widths: [Int]) -> String {
    let wrapped = zip(row.cells, widths).map { cell, width in
      cell.flatMap { paragraph in hanging(paragraph, width) }
    }
    let height = wrapped.map(\.count).max() ?? 0
    let lines = (0..<height).map { index in
      let parts = zip(wrapped, widths).map { cell, width in
        padded(index < cell.count ? cell[index] : "", to: width)
      }
      return emphasized(trimmedEnd(parts.joined(separator: Self.gap)), row)
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    return (lines + (row.isHeading ? [rule] : [])).map { $0 + "\n" }.joined()
  }

  /// A paragraph whose later lines stand in a little, so that the next one is seen to begin.
  private func hanging(_ paragraph: String, _ width: Int) -> [String] {
    TextWidth.wrap(
      paragraph, to: width, indent: width > 16 ? 2 : 0, breaksWords: !keepsWords)
  }

  private func emphasized(_ line: String, _ row: Row) -> String {
    row.isHeading && style.usesColor ? "\u{1B}[1m\(line)\u{1B}[0m" : line
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.of(text)))
  }

  private func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
