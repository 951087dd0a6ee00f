import Registry

/// One amount of a report, for a sheet in which amounts can be sorted, filtered and added up.
struct ReportFigure: Sendable {
  /// The name of the thing.
  let name: String
  /// Its institution.
  let institution: String
  /// Its code.
  let code: String
  /// The row of the comparison: tuition, total cost.
  let row: String
  /// For whom or in which case, as the cell labels it.
  let label: String
  /// The amount.
  let amount: AmountRange
  /// How much of a total is known, or for what a fee is; empty where the source does not say.
  let basis: String
  /// The whole in words.
  let words: String

  /// All amounts of `comparison`, row by row.
  static func all(in comparison: Comparison) -> [ReportFigure] {
    comparison.sections.flatMap(\.rows).flatMap { row in
      zip(comparison.columns, row.cells).flatMap { column, cell in
        cell.amounts.map { ReportFigure($0, $1, of: row, column) }
      }
    }
  }

  private init(
    _ item: Cell.Item, _ amount: AmountRange, of row: Comparison.Row,
    _ column: Comparison.Column
  ) {
    name = ExampleMark.marked(PlainText.line(column.name), isFictitious: column.isFictitious)
    (institution, code) = (PlainText.line(column.institution), PlainText.line(column.code))
    (self.row, self.amount) = (row.label, amount)
    label = PlainText.line(item.label ?? "")
    words = PlainText.line(item.text)
    let known = item.parts.first { $0.key == "completeness" || $0.key == "basis" }?.value
    basis = known.map { Vocabulary.spoken($0).lowercased() } ?? ""
  }
}

extension Cell {
  /// What it says that is an amount.
  fileprivate var amounts: [(Item, AmountRange)] {
    let items: [Item] =
      switch content {
      case .value(let item): [item]
      case .values(let items), .conflict(let items): items
      case .absent: []
      }
    return items.compactMap { item in item.amount.map { (item, $0) } }
  }
}
