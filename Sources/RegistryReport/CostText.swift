public import Registry

/// A total cost for a terminal: the derivation, its sums, what is not known or not counted, sources.
public struct CostText {
  private let cost: TotalCost
  private let dossier: Dossier
  private let style: TerminalTable.Style
  private let sources: [Evidence]

  /// The face of `cost`, which is about `dossier`, in `style`.
  public init(_ cost: TotalCost, of dossier: Dossier, style: TerminalTable.Style) {
    (self.cost, self.dossier, self.style) = (cost, dossier, style)
    sources = cost.evidence.compactMap { id in dossier.evidence.first { $0.id == id } }
  }

  /// The whole text.
  public var text: String {
    let table = cost.rows.isEmpty ? "" : "\n" + grid.text
    let parts = [
      heading, table, "\n" + TerminalTable(sums, style: style).text,
      list(
        "Not known",
        cost.unknownLines.map {
          "\($0.spoken): \($0.why)\(option(for: $0.why))\(mark($0.evidence))"
        }),
      list(
        "Costs nothing",
        cost.freeLines.map { "\($0.spoken): \($0.absence.words)\(mark($0.evidence))" }),
      list("Parts of the printed total, not added", cost.parts.map(part)),
      list("Not counted", cost.leftOut.map(leftOut)),
      list("Choose among", cost.choices.map(\.spoken)),
      list("Other schedules that fit, not added", cost.alternatives.map(\.spoken)),
      list("Noticed", cost.findings.map(\.text)),
      list("Assumed", cost.assumptions.map(\.text) + cost.rates.map(rate)),
      notes,
    ]
    return parts.joined()
  }

  private var heading: String {
    let names = "\(dossier.name) – \(dossier.institution.name)"
    let isMarked = !dossier.isFictitious || names.hasSuffix("(example)")
    let name = wrapped(names + (isMarked ? "" : " (example)"))
    let title = style.usesColor ? "\u{1B}[1m\(name.dropLast())\u{1B}[0m\n" : name
    guard let schedule = cost.schedule else { return title }
    let inherited = cost.inherited.map { "; the rest from \($0.spoken)" } ?? ""
    let currency = cost.currency.map { ". Amounts in \($0.code)" } ?? ""
    let lengths =
      cost.coversSeveralLengths
      ? ". Of two amounts in a cell the first is for the shortest length, the second for the longest"
      : ""
    return title + wrapped("By \(schedule.spoken)\(inherited)\(currency)\(lengths).")
  }

  private var grid: CostGrid {
    let rows = cost.rows.map { row in
      let refund = row.kind == .deposit ? " (paid back)" : ""
      return CostGrid.Row(
        name: row.spoken + refund + (row.isInherited && cost.inherited != nil ? " (inherited)" : "")
          + mark(row.evidence),
        amounts: cost.terms.map { cell(row.amount(in: $0.index)) } + [cell(row.sum)], isSum: false)
    }
    let totals = cost.terms.map { cell(cost.total(of: $0)) }
    let sum = CostGrid.Row(name: "Payable", amounts: totals + [cell(rowsTotal)], isSum: true)
    return CostGrid(
      corner: column, headings: cost.terms.map(heading) + ["Total"], rows: rows + [sum],
      width: style.width)
  }

  /// What the columns are, `Semester`, so that each heading needs only its number.
  private var column: String {
    let numbered = cost.terms.first { $0.label.hasSuffix(" \($0.index)") }
    return numbered.map { String($0.label.dropLast(" \($0.index)".count)) } ?? ""
  }

  private func heading(_ term: CostTerm) -> String {
    term.label == "\(column) \(term.index)" ? String(term.index) : term.label
  }

  private var sums: [TerminalTable.Row] {
    CostSums(cost).items.map { TerminalTable.Row([[$0.label], [$0.says]]) }
  }

  /// Whether any amount of the table has a part of a unit; then all show theirs.
  private var needsDecimals: Bool {
    let unit = cost.currency?.unit ?? 1
    let cells = cost.rows.flatMap(\.cells).map(\.amount)
    return cells.contains { $0.low % unit != 0 || ($0.high ?? 0) % unit != 0 }
  }

  /// The sum of the known rows, whether or not it is a total.
  private var rowsTotal: AmountRange? {
    let totals = cost.terms.compactMap(cost.total)
    return totals.dropFirst().reduce(totals.first) { sum, next in sum.map { $0 + next } }
  }

  private func cell(_ amount: AmountRange?) -> String {
    guard let amount else { return "" }
    let plain = { MoneyText.plain($0, amount.currency, withDecimals: needsDecimals) }
    guard let high = amount.high else { return plain(amount.low) + "+" }
    if high == amount.low { return plain(high) }
    guard cost.coversSeveralLengths else { return "\(plain(amount.low)) – \(plain(high))" }
    return [amount.low, high].map { $0 == 0 ? "–" : plain($0) }.joined(separator: " / ")
  }

  private func part(_ row: CostLine) -> String {
    "\(row.spoken): \(row.says), together \(row.sum.map(MoneyText.grouped) ?? "")"
      + mark(row.evidence)
  }

  /// The option that says what is not known, where there is one.
  private func option(for why: String) -> String {
    let missing = MissingQuantity.allCases.first { $0.words == why }
    return missing.map { "; \($0.option) says it" } ?? ""
  }

  private func leftOut(_ line: LeftOutLine) -> String {
    "\(line.spoken), \(line.says): \(line.why)"
  }

  private func rate(_ rate: ExchangeRate) -> String { rate.spoken + mark(rate.evidence) }

  private func mark(_ evidence: Int?) -> String {
    let place = sources.firstIndex { $0.id == evidence }
    return place.map { " [\($0 + 1)]" } ?? ""
  }

  private func list(_ title: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "\n\(title):\n" + items.map { wrapped("- " + $0) }.joined()
  }

  private var notes: String {
    let day = "\nAs of \(cost.question.asOf.spoken)."
    guard !sources.isEmpty else { return day + "\n" }
    let lines = sources.enumerated().map { index, evidence in
      let license = evidence.license.map { " (\($0))" } ?? ""
      return wrapped("[\(index + 1)] \(evidence.citation)\(license)")
    }
    return day + " Sources:\n" + lines.joined()
  }

  private func wrapped(_ text: String) -> String {
    TextWidth.wrap(text, to: style.width, indent: 2).joined(separator: "\n") + "\n"
  }
}
