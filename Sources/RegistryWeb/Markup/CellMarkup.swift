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

  /// What stands inside the table's cell.
  var html: HTML { "\(content)\(notes.marks(cell.evidence))" }

  private var content: HTML {
    switch cell.content {
    case .value(let item): "<p>\(said(Statement(item: item, labels: labels([item]))))</p>"
    case .values(let items): list(grouped(items))
    case .conflict(let items):
      """
      <p class="conflict">Sources disagree</p>
      \(list(items.map { Statement(item: $0, labels: labels([$0])) }))
      """
    case .absent(let absence): "<p class=\"absent\">\(absence.words)</p>"
    }
  }

  private func list(_ statements: [Statement]) -> HTML {
    let items = statements.map { statement -> HTML in "<li>\(said(statement))</li>" }
    guard items.count > Self.longestList else { return "<ul>\(items)</ul>" }
    let shown = items.prefix(Self.longestList - 1)
    return """
      <ul>\(Array(shown))</ul>
      <details><summary>\(items.count - shown.count) more</summary>\
      <ul>\(Array(items.dropFirst(shown.count)))</ul></details>
      """
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
