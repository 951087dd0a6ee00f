import Foundation

/// Both ends of a total brought together, in the currency of the answer: rows, and what is unknown.
struct CostDerivation: Sendable {
  /// The rows that add up to the total.
  private(set) var rows: [CostLine] = []
  /// Parts of a printed total, which are shown only.
  private(set) var parts: [CostLine] = []
  /// Tax that the amounts include, which is shown only.
  private(set) var includedTax: [CostLine] = []
  /// Lines that count and are not known.
  private(set) var unknown: [UnknownLine] = []
  /// Lines that cost nothing.
  private(set) var free: [FreeLine] = []
  /// Lines that fall in no term.
  private(set) var leftOut: [LeftOutLine] = []
  /// The rates that were used.
  private(set) var rates: [ExchangeRate] = []
  private let low: CostScenario
  private let high: CostScenario
  private let target: Currency
  private let question: CostQuestion
  private let isInstitutions: Bool

  /// The derivation of the two ends of a total in `target`.
  init(
    _ low: CostScenario, _ high: CostScenario, in target: Currency, for question: CostQuestion,
    isInstitutions: Bool
  ) {
    (self.low, self.high, self.target, self.question) = (low, high, target, question)
    self.isInstitutions = isInstitutions
    for index in low.lines.indices { add(line: index) }
    for (index, award) in question.awards.enumerated() { add(award, index) }
  }

  private mutating func add(line index: Int) {
    let counted = low.lines[index]
    switch (low.amounts[index], high.amounts[index]) {
    case (.unknown(let why, let absence), _), (_, .unknown(let why, let absence)):
      miss(counted, why, absence)
    case (.never, .never): leftOut.append(LeftOutLine(counted, .notDue))
    default: addKnown(index, counted)
    }
  }

  private mutating func addKnown(_ index: Int, _ counted: CountedLine) {
    // What is free, or cannot apply, needs no rate.
    if case .absent(let absence) = counted.amount { return addFree(counted, absence) }
    guard let currency = counted.currency, let conversion = conversion(from: currency) else {
      return miss(counted, "no rate from \(counted.currency?.code ?? "?") to \(target.code)", nil)
    }
    guard counted.role != .concession, counted.line.share == nil else {
      let off = (low.reductions[index], high.reductions[index])
      return add(counted, .concession, cells(off.0, off.1, conversion), to: \.rows)
    }
    let amounts = cells(low.values(of: index), high.values(of: index), conversion)
    switch counted.role {
    case .part: add(counted, .charge, amounts, to: \.parts)
    case .deposit: add(counted, .deposit, amounts, to: \.rows)
    case .charge, .concession: add(counted, .charge, amounts, to: \.rows)
    }
    addTax(index, counted, conversion)
  }

  private mutating func addFree(_ counted: CountedLine, _ absence: Absence) {
    guard [.charge, .deposit].contains(counted.role) else { return }
    free.append(
      FreeLine(
        component: counted.line.component, label: counted.line.label, absence: absence,
        isInherited: counted.isInherited || isInstitutions, evidence: counted.line.evidence))
  }

  private mutating func addTax(
    _ index: Int, _ counted: CountedLine, _ conversion: CurrencyConversion
  ) {
    let line = counted.line
    guard line.tax != "exempt", [.charge, .deposit].contains(counted.role) else { return }
    guard let rate = line.taxRate else {
      return miss(counted, "the rate of its tax is not stated", nil)
    }
    let taxes = cells(low.taxes[index], high.taxes[index], conversion)
    let isIncluded = line.tax == "included"
    let says = "\(rate)% \(isIncluded ? "included" : "added")"
    add(counted, .tax, says: says, taxes, to: isIncluded ? \.includedTax : \.rows)
  }

  /// Adds a row; one without any amount would only say that nothing is due.
  private mutating func add(
    _ counted: CountedLine, _ kind: CostLine.Kind, says: String? = nil, _ cells: [CostLine.Cell]?,
    to list: WritableKeyPath<CostDerivation, [CostLine]>
  ) {
    guard let cells else { return miss(counted, "the amount is too large to be a fee", nil) }
    guard !cells.isEmpty else { return }
    self[keyPath: list].append(
      CostLine(
        counted, kind, isInherited: counted.isInherited || isInstitutions, says: says, cells: cells)
    )
  }

  /// What no line is about is unknown, too.
  mutating func missTuition() {
    unknown.append(
      UnknownLine(
        component: "tuition", label: nil, absence: .unknown, why: "no source on record states it",
        kind: .charge, isInherited: false, evidence: nil))
  }

  private mutating func miss(_ counted: CountedLine, _ why: String, _ absence: Absence?) {
    guard counted.role != .part else { return }
    let kind: CostLine.Kind =
      switch counted.role {
      case .charge, .part: .charge
      case .deposit: .deposit
      case .concession: .concession
      }
    unknown.append(
      UnknownLine(
        component: counted.line.component, label: counted.line.label, absence: absence, why: why,
        kind: kind, isInherited: counted.isInherited || isInstitutions,
        evidence: counted.line.evidence))
  }

  private mutating func add(_ award: Award, _ index: Int) {
    let currency = low.lines.first { !$0.isInherited }?.currency
    let why = low.unapplied[index] ?? high.unapplied[index]
    if why == nil, let currency, let conversion = conversion(from: currency),
      let cells = cells(low.awarded[index], high.awarded[index], conversion)
    {
      rows.append(CostLine(award, says: award.says(in: currency), cells: cells))
      return
    }
    unknown.append(
      UnknownLine(
        component: "award", label: award.name, absence: nil, why: why ?? "it cannot be converted",
        kind: .concession, isInherited: false, evidence: award.evidence))
  }

  private mutating func conversion(from currency: Currency) -> CurrencyConversion? {
    let conversion = CurrencyConversion(
      from: currency, into: target, by: question.rates, asOf: question.asOf)
    if let rate = conversion?.rate, !rates.contains(rate) { rates.append(rate) }
    return conversion
  }

  private func cells(
    _ low: [Int: Int], _ high: [Int: Int], _ conversion: CurrencyConversion
  ) -> [CostLine.Cell]? {
    cells(
      low.mapValues { LineAmounts.Value(amount: $0) },
      high.mapValues { LineAmounts.Value(amount: $0) }, conversion)
  }

  /// The two ends of each column; nil when an amount is too large.
  private func cells(
    _ low: [Int: LineAmounts.Value], _ high: [Int: LineAmounts.Value],
    _ conversion: CurrencyConversion
  ) -> [CostLine.Cell]? {
    var cells: [CostLine.Cell] = []
    for column in Set(low.keys).union(high.keys).sorted() {
      let least = low[column]?.amount ?? 0
      let most = high[column] ?? LineAmounts.Value(amount: 0)
      guard let from = conversion(least), let to = conversion(most.amount) else { return nil }
      let range = AmountRange(low: from, high: most.isOpen ? nil : to, currency: target)
      cells.append(CostLine.Cell(term: column, amount: range))
    }
    return cells
  }
}

extension Award {
  /// What the award says, in the currency of the schedule.
  fileprivate func says(in currency: Currency) -> String {
    switch size {
    case .fixed(let amount): "−\(MoneyText.grouped(abs(amount), currency)) in its terms"
    case .share(let percent, let components):
      "−\(percent.magnitude)% of \(components.map { Vocabulary.spokenFee($0).lowercased() }.joined(separator: " and "))"
    }
  }
}
