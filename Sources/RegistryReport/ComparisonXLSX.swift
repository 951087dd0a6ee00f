public import Registry

/// A comparison as a workbook: side by side, every amount as a number, and the sources.
public struct ComparisonXLSX {
  private let document: ReportDocument

  /// The face of `comparison`.
  public init(_ comparison: Comparison) { document = ReportDocument(comparison) }

  /// The document; throws `ReportFault` when it cannot be written.
  public func bytes() throws -> [UInt8] {
    let book = try Workbook(
      title: "\(document.title) – \(document.question)", asOf: document.asOf)
    try writeComparison(to: book.sheet("Comparison"))
    try writeFigures(to: book.sheet("Figures"))
    try writeSources(to: book.sheet("Sources"))
    return try book.finish()
  }

  /// The table under its title; the headings and the first column stay in sight.
  private func writeComparison(to sheet: Sheet) throws {
    let table = document.table
    let widths = [22] + table.heads.map { _ in 38.0 }
    try sheet.write(document.title, 0, 0, .title)
    try sheet.setHeight(24, 0)
    let warning = document.isFictitious ? [ReportDocument.warning] : []
    try sheet.write(([document.question] + warning).joined(separator: ". "), 1, 0, .quiet)
    let head = 3
    try sheet.write("", head, 0, .head)
    for (column, cell) in table.heads.enumerated() {
      try sheet.write(Self.text(cell), head, column + 1, .head)
    }
    try sheet.fit(head, [""] + table.heads.map(Self.text), widths)
    var row = head + 1
    for group in table.groups {
      if let label = group.label {
        for column in 0...table.heads.count {
          try sheet.write(column == 0 ? label : "", row, column, .group)
        }
        row += 1
      }
      for source in group.rows {
        try write(source, row, to: sheet)
        try sheet.fit(row, ([source.head] + source.cells).map(Self.text), widths)
        row += 1
      }
    }
    let last = row - 1
    for note in document.notes + [ReportDocument.promise] {
      row += 1
      try sheet.write(note, row, 0, .quiet)
    }
    try sheet.setWidths(widths)
    try sheet.freeze(above: head + 1, leftOf: 1, columns: table.heads.count + 1, lastRow: last)
  }

  /// A cell that is one amount and nothing else is a number.
  private func write(_ source: ReportTable.Row, _ row: Int, to sheet: Sheet) throws {
    try sheet.write(Self.text(source.head), row, 0, .rowHead)
    for (column, cell) in source.cells.enumerated() {
      if let amount = cell.amount, cell.lines.count == 1 {
        try sheet.write(amount.low, amount.currency, row, column + 1)
      } else {
        try sheet.write(Self.text(cell), row, column + 1)
      }
    }
  }

  /// A cell's lines, with the numbers of its sources behind them.
  private static func text(_ cell: ReportCell) -> String {
    let marks = cell.marks.map { String($0) }.joined(separator: ", ")
    return cell.words.joined(separator: "\n") + (marks.isEmpty ? "" : " [\(marks)]")
  }

  /// One line for each amount, to be sorted, filtered and added up.
  private func writeFigures(to sheet: Sheet) throws {
    let heads = [
      "Name", "Institution", "Code", "Row", "For", "At least", "At most", "Currency", "Basis",
      "In words",
    ]
    let widths: [Double] = [34, 34, 26, 14, 22, 14, 14, 9, 16, 60]
    try writeHead(heads, to: sheet)
    for (row, figure) in zip(1..., document.figures) {
      let words = [figure.name, figure.institution, figure.code, figure.row, figure.label]
      for (column, text) in words.enumerated() { try sheet.write(text, row, column) }
      let (amount, currency) = (figure.amount, figure.amount.currency)
      try sheet.write(amount.low, currency, row, 5)
      if let high = amount.high {
        try sheet.write(high, currency, row, 6)
      } else {
        try sheet.write("open", row, 6)
      }
      let rest = [currency.code, figure.basis, figure.words]
      for (column, text) in rest.enumerated() { try sheet.write(text, row, 7 + column) }
      try sheet.fit(row, words + ["", ""] + rest, widths)
    }
    try sheet.setWidths(widths)
    try sheet.freeze(
      above: 1, leftOf: 1, columns: heads.count, lastRow: document.figures.count)
  }

  private func writeSources(to sheet: Sheet) throws {
    let heads = ["Number", "Title", "Kind", "Details", "Attribution", "Address"]
    let widths: [Double] = [9, 44, 14, 60, 44, 60]
    try writeHead(heads, to: sheet)
    for (row, source) in zip(1..., document.sources) {
      try sheet.write(row, row, 0)
      let words = [
        source.title, source.kind, source.details.joined(separator: ", "),
        source.attribution ?? "", source.address ?? "",
      ]
      for (column, text) in words.enumerated() { try sheet.write(text, row, column + 1) }
      try sheet.fit(row, [""] + words, widths)
    }
    try sheet.setWidths(widths)
    try sheet.freeze(above: 1, leftOf: 0, columns: heads.count, lastRow: document.sources.count)
  }

  private func writeHead(_ heads: [String], to sheet: Sheet) throws {
    for (column, text) in heads.enumerated() { try sheet.write(text, 0, column, .head) }
  }
}
