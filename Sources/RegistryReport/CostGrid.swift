import Registry

/// A total's derivation as rows by terms, in blocks that are no wider than the terminal.
struct CostGrid {
  /// A row: its name, its amount in each column, and whether a rule stands above it.
  struct Row {
    let name: String
    let amounts: [String]
    let isSum: Bool
  }

  /// What stands over the names.
  let corner: String
  let headings: [String]
  let rows: [Row]
  let width: Int
  private static let gap = 2

  /// The grid as lines, each ending in a line feed.
  var text: String {
    blocks.map { block in
      let rules = block.map { String(repeating: "─", count: columnWidths[$0]) }
      let rule = line(String(repeating: "─", count: nameWidth), rules, block)
      let head = line(corner, block.map { headings[$0] }, block) + rule
      return head + rows.map { row in (row.isSum ? rule : "") + text(of: row, block) }.joined()
    }.joined(separator: "\n")
  }

  /// A row; a name that is too long goes on in lines below, without amounts.
  private func text(of row: Row, _ block: [Int]) -> String {
    let names = TextWidth.wrap(row.name, to: nameWidth, indent: 2)
    let first = line(names[0], block.map { row.amounts[$0] }, block)
    return first + names.dropFirst().map { $0 + "\n" }.joined()
  }

  private var nameWidth: Int {
    let longest = ([corner] + rows.map(\.name)).map { TextWidth.of($0) }.max() ?? 0
    return min(longest, max(16, width * 2 / 5))
  }

  private var columnWidths: [Int] {
    headings.indices.map { column in
      let amounts = rows.map { TextWidth.of($0.amounts[column]) }
      return max(TextWidth.of(headings[column]), amounts.max() ?? 0)
    }
  }

  /// The columns, as many in each block as fit beside the names; always at least one.
  private var blocks: [[Int]] {
    let room = width - nameWidth
    var (blocks, used) = ([[Int]](), room)
    for (column, size) in columnWidths.enumerated() {
      if used + Self.gap + size > room {
        blocks.append([])
        used = 0
      }
      blocks[blocks.count - 1].append(column)
      used += Self.gap + size
    }
    return blocks
  }

  private func line(_ name: String, _ cells: [String], _ block: [Int]) -> String {
    let padded = name + String(repeating: " ", count: max(0, nameWidth - TextWidth.of(name)))
    let amounts = zip(cells, block).map { cell, column in
      String(repeating: " ", count: Self.gap + columnWidths[column] - TextWidth.of(cell)) + cell
    }
    return (padded + amounts.joined()).trimmedEnd + "\n"
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
