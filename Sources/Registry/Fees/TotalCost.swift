/// What a program costs an applicant from beginning to end, with the derivation of every amount and
/// what is not known about it.
///
/// Every sum is the sum of rows and nothing else. The lower bound counts the shortest length and the
/// least amounts, the upper bound the longest and the most.
public struct TotalCost: Sendable {
  /// What was asked.
  public let question: CostQuestion
  /// The schedule that applies; nil when none does or the applicant must say more.
  public let schedule: CostSchedule?
  /// The institution's schedule of which the program inherits lines.
  public let inherited: CostSchedule?
  /// Other schedules that would fit as well; nothing of them is in the total.
  public let alternatives: [CostSchedule]
  /// The schedules to choose from, when the applicant must say more.
  public let choices: [CostSchedule]
  /// The currency of every amount.
  public let currency: Currency?
  /// The columns of the derivation.
  public let terms: [CostTerm]
  /// The rows that add up to the outlay.
  public let rows: [CostLine]
  /// Parts of a printed total: shown, and not added.
  public let parts: [CostLine]
  /// Tax that amounts include: shown, and not added.
  public let includedTax: [CostLine]
  /// Lines that count and whose amount is not known; a concession or deposit among them leaves the
  /// net total as complete as it is.
  public let unknownLines: [UnknownLine]
  /// Lines that cost nothing, as their sources say.
  public let freeLines: [FreeLine]
  /// Lines that do not count, with why.
  public let leftOut: [LeftOutLine]
  /// What is odd about the schedule or the question.
  public let findings: [CostNote]
  /// What was assumed.
  public let assumptions: [CostNote]
  /// The rates of exchange that were used.
  public let rates: [ExchangeRate]
  /// How much of the net total is known.
  public let completeness: CostCompleteness
  /// How much of the outlay is known.
  public let outlayCompleteness: CostCompleteness
  /// Whether the two bounds count different lengths of the program.
  public let coversSeveralLengths: Bool
  /// The net total in the schedule's own currency, when the answer is in another one.
  public let published: AmountRange?

  /// The cost of `subject` as `question` asks for it.
  public init(of subject: CostSubject, asking question: CostQuestion) {
    self.init(CostWork(of: subject, asking: question))
  }

  /// The cost of `subject` by one of its schedules, whoever that is for.
  init(of subject: CostSubject, by schedule: FeeSchedule, asking question: CostQuestion) {
    self.init(CostWork(of: subject, by: schedule, asking: question))
  }

  private init(_ work: CostWork) {
    question = work.question
    (schedule, inherited) = (work.schedule, work.inherited)
    (alternatives, choices) = (work.alternatives, work.choices)
    currency = work.derivation == nil ? nil : work.target
    (rows, parts) = (work.derivation?.rows ?? [], work.derivation?.parts ?? [])
    includedTax = work.derivation?.includedTax ?? []
    unknownLines = work.derivation?.unknown ?? []
    freeLines = work.derivation?.free ?? []
    leftOut = work.leftOut
    (findings, assumptions) = (work.findings, work.assumptions)
    rates = work.derivation?.rates ?? []
    let judgment = CompletenessJudgment(work)
    (completeness, outlayCompleteness) = (judgment.net, judgment.outlay)
    terms = work.terms
    coversSeveralLengths = work.length.shortest != work.length.longest
    published = work.published
  }
}

extension TotalCost {
  /// The sum of the costs before concessions and tax.
  public var subtotal: AmountRange? { sum { $0.kind == .charge } }

  /// What concessions and awards take off, as a negative amount.
  public var concessions: AmountRange? { sum { $0.kind == .concession } }

  /// The tax that is added.
  public var tax: AmountRange? { sum { $0.kind == .tax } }

  /// What is paid back.
  public var refundable: AmountRange? { sum { $0.kind == .deposit } }

  /// Everything that is paid, with deposits; without an upper bound when something is not known, nil
  /// when nothing is.
  public var outlay: AmountRange? { bounded(sum { _ in true }, outlayCompleteness) }

  /// What it costs: the outlay without what is paid back.
  public var net: AmountRange? { bounded(sum { $0.kind != .deposit }, completeness) }

  /// What is payable in a term.
  public func total(of term: CostTerm) -> AmountRange? {
    currency.map { currency in
      rows.compactMap { $0.amount(in: term.index) }.reduce(AmountRange(0, currency)) { $0 + $1 }
    }
  }

  /// The largest sum payable in one term, as far as terms are stated.
  public var largestPayment: AmountRange? {
    let totals = terms.filter { $0.index > 0 }.compactMap(total)
    guard let currency, !totals.isEmpty else { return nil }
    let highs = totals.compactMap(\.high)
    let isBounded = highs.count == totals.count && isLargestPaymentKnown
    return AmountRange(
      low: totals.map(\.low).max() ?? 0, high: isBounded ? highs.max() : nil, currency: currency)
  }

  /// Whether the time of every amount is stated and every amount is known.
  public var isLargestPaymentKnown: Bool {
    let isPlaced = !rows.contains { $0.amount(in: 0) != nil }
    return isPlaced && [.complete, .totalOnly].contains(outlayCompleteness)
  }

  /// The numbers of all evidence that the total rests on.
  public var evidence: [Int] {
    let rows = (rows + parts + includedTax).compactMap(\.evidence)
    let others = unknownLines.compactMap(\.evidence) + freeLines.compactMap(\.evidence)
    return Set(rows + others + rates.map(\.evidence)).sorted()
  }

  private func sum(_ isWanted: (CostLine) -> Bool) -> AmountRange? {
    currency.map { currency in
      rows.filter(isWanted).compactMap(\.sum).reduce(AmountRange(0, currency)) { $0 + $1 }
    }
  }

  private func bounded(_ sum: AmountRange?, _ completeness: CostCompleteness) -> AmountRange? {
    switch completeness {
    case .complete, .totalOnly: sum?.ordered
    case .atLeast: sum?.openEnded
    case .unknown: nil
    }
  }
}
