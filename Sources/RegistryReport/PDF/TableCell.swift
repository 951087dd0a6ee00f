import CPango

/// A cell of a table as it is set: lines one below the other, which a page may divide.
struct TableCell {
  /// One line, and the space above it.
  struct Strip {
    let block: TextBlock
    let line: Int
    let gap: Double

    /// The line and the space above it.
    var height: Double { gap + block.lines[line].height }
  }

  /// The lines.
  var strips: [Strip]

  /// A cell made of paragraphs.
  init(_ blocks: [TextBlock], gap: Double) {
    strips = blocks.enumerated().flatMap { index, block in
      block.lines.indices.map { line in
        Strip(block: block, line: line, gap: index > 0 && line == 0 ? gap : 0)
      }
    }
  }

  private init(strips: [Strip]) { self.strips = strips }

  /// The height of all lines.
  var height: Double { strips.reduce(0) { $0 + $1.height } }

  /// The lines that fit in a height, and the others.
  func split(at height: Double) -> (first: TableCell, rest: TableCell) {
    var (used, count) = (0.0, 0)
    for strip in strips {
      used += strip.height
      if used > height { break }
      count += 1
    }
    return (
      TableCell(strips: Array(strips.prefix(count))),
      TableCell(strips: Array(strips.dropFirst(count)))
    )
  }

  /// What draws the cell with its top left corner at a point.
  func items(x: Double, y: Double) -> [PageItem] {
    var top = y
    return strips.map { strip in
      defer { top += strip.height }
      return .text(strip.block, line: strip.line, x: x, y: top + strip.gap)
    }
  }
}
