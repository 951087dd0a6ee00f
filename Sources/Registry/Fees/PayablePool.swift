/// What is still to be paid in each line and column after some concessions: never below zero.
struct PayablePool: Sendable {
  /// A published amount of a line in a column.
  struct Cell: Sendable {
    let line: Int
    let column: Int
    let amount: Int
  }

  private let lines: [CountedLine]
  private let published: [[Int: LineAmounts.Value]]
  private var rest: [[Int: LineAmounts.Value]]

  init(_ lines: [CountedLine], _ amounts: [LineAmounts.Answer]) {
    self.lines = lines
    published = zip(lines, amounts).map { line, answer in
      guard line.role != .concession, case .due(let values) = answer else { return [:] }
      return values
    }
    rest = published
  }

  /// The published amounts of the named components, column by column, without the parts of a printed
  /// total.
  func published(of components: [String]) -> [Cell] {
    let named = lines.indices.filter { index in
      components.contains(lines[index].line.component)
        && ![.deposit, .part].contains(lines[index].role)
    }
    return named.flatMap { index in
      published[index].sorted { $0.key < $1.key }
        .map { Cell(line: index, column: $0.key, amount: $0.value.amount) }
    }
  }

  /// What is left of a line in each column.
  func left(of index: Int) -> [Int: LineAmounts.Value] { rest[index] }

  /// Takes up to `amount` from a cell, or from the printed total that covers it; answers what was
  /// taken in which column.
  mutating func take(_ amount: Int, from cell: Cell) -> [Int: Int] {
    guard lines[cell.line].role == .part else {
      return take(amount, from: [(cell.line, cell.column)])
    }
    let totals = lines.indices.filter {
      lines[$0].isPrintedTotal && lines[$0].currency == lines[cell.line].currency
    }
    return take(amount, from: totals.map { ($0, cell.column) } + totals.map { ($0, 0) })
  }

  /// Takes up to `amount` from what is due in a column, tuition first, then from what has no stated
  /// time; deposits are not lowered.
  mutating func take(_ amount: Int, in column: Int, of currency: Currency?) -> [Int: Int] {
    let charges = lines.indices.filter {
      lines[$0].role == .charge && lines[$0].currency == currency
    }
    let ordered =
      charges.filter { lines[$0].line.component == "tuition" }
      + charges.filter { lines[$0].line.component != "tuition" }
    return take(amount, from: ordered.map { ($0, column) } + ordered.map { ($0, 0) })
  }

  private mutating func take(_ amount: Int, from cells: [(line: Int, column: Int)]) -> [Int: Int] {
    var (left, taken) = (max(0, amount), [Int: Int]())
    for (line, column) in cells {
      guard left > 0, let value = rest[line][column], value.amount > 0 || value.isOpen else {
        continue
      }
      let part = min(left, value.amount)
      rest[line][column]?.amount -= part
      taken[column, default: 0] += part
      left -= part
    }
    return taken
  }
}
