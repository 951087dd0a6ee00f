import CPango

/// Sets the cells of a report in type.
struct CellSetting {
  /// The size of the text in points.
  let size: Double
  /// The fonts.
  let fonts: OpaquePointer

  /// A cell of a table in a column of `width` points; a line is cut after `mostLines` lines of type.
  func cell(_ cell: ReportCell, width: Double, mostLines: Int? = nil) -> TableCell {
    let blocks = cell.lines.indices.map { index in
      let marks = index == cell.markedLine && !cell.marks.isEmpty
      let numbers = cell.marks.map { String($0) }.joined(separator: ", ")
      let runs = runs(cell.lines[index]) + (marks ? [TextRun(" [\(numbers)]", mark)] : [])
      return TextBlock(runs, width: width, mostLines: mostLines, in: fonts)
    }
    return TableCell(blocks, gap: size * 0.25)
  }

  /// What a table is set in, but for its headings.
  var usualLooks: [TextLook] {
    [.plain, .absent, .quiet, .strong].map(look) + [mark, soft]
  }

  private var mark: TextLook { TextLook(size: size * 0.82, color: .accent) }
  private var soft: TextLook { TextLook(size: size, color: .soft) }

  private func runs(_ line: ReportCell.Line) -> [TextRun] {
    let label = line.label.map { [TextRun($0 + ": ", soft)] } ?? []
    let look = look(of: line.tone)
    var figure = look
    figure.isBold = true
    if line.tone == .approved { figure.color = .accent }
    let words = [
      TextRun(line.before, look), TextRun(line.figure, figure), TextRun(line.after, look),
    ]
    let sign = line.tone == .best ? [TextRun("✓ ", look)] : []
    return label + sign + words.filter { !$0.text.isEmpty }
  }

  private func look(of tone: ReportCell.Tone) -> TextLook {
    switch tone {
    case .plain, .approved: TextLook(size: size)
    case .absent: TextLook(size: size, isItalic: true, color: .soft)
    case .conflict: TextLook(size: size, isBold: true, color: .accent)
    case .best, .median: TextLook(size: size * 0.92, color: .accent)
    case .quiet: TextLook(size: size * 0.92, color: .soft)
    case .strong: TextLook(size: size, isBold: true)
    }
  }
}
