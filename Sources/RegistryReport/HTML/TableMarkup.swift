/// A report's table as markup: headings with their scope, groups as bodies, lines as paragraphs.
struct TableMarkup {
  private let table: ReportTable

  /// The markup of `table`.
  init(_ table: ReportTable) { self.table = table }

  /// The table in a region that scrolls by itself, by touch or by the keyboard.
  var html: String {
    let label = Markup.escaped(table.title)
    return """
      <div class="scroll" role="region" aria-label="\(label)" tabindex="0">
      <table class="\(table.kind)">
      \(head)\(table.groups.map(body).joined())</table>
      </div>

      """
  }

  private var head: String {
    guard !table.heads.isEmpty else { return "" }
    let heads = table.heads.map { "<th scope=\"col\">\(content(of: $0))</th>" }.joined()
    return "<thead><tr><td></td>\(heads)</tr></thead>\n"
  }

  private func body(_ group: ReportTable.Group) -> String {
    let width = max(1, table.heads.count) + 1
    let label = group.label.map { label in
      "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(width)\">\(Markup.escaped(label))"
        + "</th></tr>\n"
    }
    return "<tbody>\n\(label ?? "")\(group.rows.map(row).joined())</tbody>\n"
  }

  private func row(_ row: ReportTable.Row) -> String {
    let cells = row.cells.map { "<td>\(content(of: $0))</td>" }.joined()
    return "<tr><th scope=\"row\">\(content(of: row.head))</th>\(cells)</tr>\n"
  }

  /// The lines of a cell; the marks follow the last line that a source says.
  private func content(of cell: ReportCell) -> String {
    return cell.lines.indices.map { index in
      line(cell.lines[index], marks: index == cell.markedLine ? marks(cell.marks) : "")
    }.joined()
  }

  private func line(_ line: ReportCell.Line, marks: String) -> String {
    let label = line.label.map { "<span class=\"label\">\(Markup.name($0))</span> " } ?? ""
    let figure = line.figure.isEmpty ? "" : "<b class=\"figure\">\(Markup.escaped(line.figure))</b>"
    let words = Markup.name(line.before) + figure + Markup.name(line.after)
    let tone = line.tone == .plain ? "" : " class=\"\(line.tone)\""
    return "<p\(tone)>\(label)\(words)\(marks)</p>"
  }

  private func marks(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "" }
    let links = numbers.map { "<a href=\"#source-\($0)\" aria-label=\"Source \($0)\">\($0)</a>" }
    // The brackets keep a copied amount from growing a digit.
    return "<sup class=\"marks\"> [\(links.joined(separator: ", "))]</sup>"
  }
}
