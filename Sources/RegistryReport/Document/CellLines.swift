import Registry

/// The lines of a comparison's cell: a label in front of what it belongs to, the verdict or the figure
/// apart from the words around it.
struct CellLines {
  private let cell: Cell

  /// The lines of `cell`.
  init(_ cell: Cell) { self.cell = cell }

  /// One line for each thing it says.
  var lines: [ReportCell.Line] {
    switch cell.content {
    case .value(let item): [line(item, labels: [item.label])]
    case .values(let items): grouped(items)
    case .conflict(let items):
      [ReportCell.Line("Sources disagree", tone: .conflict)]
        + items.map { line($0, labels: [$0.label]) }
    case .absent(let absence): [ReportCell.Line(absence.words, tone: .absent)]
    }
  }

  /// The amount, where the cell says nothing else.
  var amount: AmountRange? {
    guard case .value(let item) = cell.content, item.label == nil, let amount = item.amount,
      amount.high == amount.low, item.text == MoneyText.grouped(amount)
    else { return nil }
    return amount
  }

  /// One line for items that say the same thing, with all their labels in front.
  private func grouped(_ items: [Cell.Item]) -> [ReportCell.Line] {
    var texts: [String] = []
    for item in items where !texts.contains(item.text) { texts.append(item.text) }
    return texts.flatMap { text in
      let same = items.filter { $0.text == text }
      return same.prefix(1).map { line($0, labels: same.map(\.label)) }
    }
  }

  private func line(_ item: Cell.Item, labels: [String?]) -> ReportCell.Line {
    let known = labels.compactMap { $0 }.map(PlainText.line)
    let label = known.isEmpty ? nil : known.joined(separator: " / ")
    var line = ReportCell.Line(PlainText.line(item.text), label: label)
    let state = part("verdict", of: item).flatMap(VerdictState.init(rawValue:))
    if let state {
      Self.split(&line, at: state.spoken)
      if state.isApproved { line.tone = .approved }
    } else if let amount = item.amount {
      Self.split(&line, at: MoneyText.grouped(amount))
      if line.figure.isEmpty {
        Self.split(&line, at: MoneyText.grouped(amount.low, amount.currency))
      }
    }
    return line
  }

  private func part(_ key: String, of item: Cell.Item) -> String? {
    item.parts.first { $0.key == key }?.value
  }

  private static func split(_ line: inout ReportCell.Line, at figure: String) {
    guard let place = line.after.firstRange(of: figure) else { return }
    (line.before, line.figure, line.after) = (
      String(line.after[..<place.lowerBound]), figure, String(line.after[place.upperBound...])
    )
  }
}
