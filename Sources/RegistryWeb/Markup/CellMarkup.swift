import Registry

/// One cell of a comparison as markup: what it says, labels apart from values, and the marks that
/// lead to its sources.
struct CellMarkup {
  /// Items that say the same thing, with all their labels.
  private struct Statement {
    let item: Cell.Item
    let labels: [String]
  }

  /// A longer list is folded, because one institution's accreditations would push the next row off
  /// the screen.
  static let longestList = 6

  private let cell: Cell
  private let notes: Footnotes

  /// The face of `cell`, whose evidence `notes` numbers.
  init(_ cell: Cell, _ notes: Footnotes) { (self.cell, self.notes) = (cell, notes) }

  /// What stands inside the table's cell; the marks follow the last word that is in sight.
  var html: HTML {
    switch cell.content {
    case .value(let item): "<p>\(said(Statement(item: item, labels: labels([item]))))\(marks)</p>"
    case .values(let items): list(grouped(items))
    case .conflict(let items):
      """
      <p class="conflict">Sources disagree</p>
      \(list(items.map { Statement(item: $0, labels: labels([$0])) }))
      """
    case .absent(let absence): "<p class=\"absent\">\(absence.words)\(marks)</p>"
    }
  }

  private var marks: HTML { notes.marks(cell.evidence) }

  private func list(_ statements: [Statement]) -> HTML {
    let shown = statements.count > Self.longestList ? Self.longestList - 1 : statements.count
    let rest = statements.dropFirst(shown)
    let first: HTML = "<ul>\(items(statements.prefix(shown), marks))</ul>"
    guard !rest.isEmpty else { return first }
    return """
      \(first)<details><summary>\(rest.count) more</summary><ul>\(items(rest, ""))</ul></details>
      """
  }

  private func items(_ statements: ArraySlice<Statement>, _ marks: HTML) -> [HTML] {
    statements.indices.map { index -> HTML in
      let end: HTML = index == statements.endIndex - 1 ? marks : ""
      return "<li>\(said(statements[index]))\(end)</li>"
    }
  }

  private func grouped(_ items: [Cell.Item]) -> [Statement] {
    var firsts: [Cell.Item] = []
    for item in items where !firsts.contains(where: { $0.text == item.text }) {
      firsts.append(item)
    }
    return firsts.map { first in
      Statement(item: first, labels: labels(items.filter { $0.text == first.text }))
    }
  }

  private func labels(_ items: [Cell.Item]) -> [String] { items.compactMap(\.label) }

  private func said(_ statement: Statement) -> HTML {
    let labels = statement.labels.map { "\(name: $0)" as HTML }.joined(by: " / ")
    let front: HTML = statement.labels.isEmpty ? "" : "<span class=\"label\">\(labels)</span> "
    return "\(front)\(ItemMarkup(statement.item).html)"
  }
}
