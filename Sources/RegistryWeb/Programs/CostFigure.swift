import Registry

/// What a program costs, line by line, as bars with the same amounts as text.
struct CostFigure {
  private let cost: TotalCost
  private let scale: Int

  /// The figure of `cost`.
  init(_ cost: TotalCost) {
    self.cost = cost
    scale = AmountBar.scale(cost.rows.compactMap(\.sum) + [cost.net].compactMap { $0 })
  }

  /// The section of the page; one sentence where no amount is known.
  var html: HTML {
    """
    <section aria-labelledby="cost">
    <h2 id="cost">What it costs</h2>
    \(isEmpty ? nothing : bars)
    </section>
    """
  }

  private var isEmpty: Bool {
    cost.rows.isEmpty && cost.unknownLines.isEmpty && cost.freeLines.isEmpty
  }

  private var nothing: HTML {
    guard !cost.choices.isEmpty else {
      return
        "<p class=\"absent\">No fees are on record, which does not mean that there are none.</p>"
    }
    let choices = cost.choices.map { "<li>\(name: $0.spoken)</li>" as HTML }
    return """
      <p>Several fee schedules are on record, and which one applies depends on who asks:</p>
      <ul class="plain">\(choices)</ul>
      """
  }

  private var bars: HTML {
    """
    \(schedule)
    <ul class="bars">
    \(cost.rows.map(line))\(cost.freeLines.map(free))\(cost.unknownLines.map(unknown))\
    <li class="total"><span>Total cost</span> <b class="figure">\(total)</b> \
    \(AmountBar("Total cost", cost.net, scale: scale).html)</li>
    </ul>
    <p class="note">\(remark) What is not known is hatched.</p>
    """
  }

  private var schedule: HTML {
    cost.schedule.map { "<p class=\"meta\">By \(name: $0.spoken)</p>" } ?? ""
  }

  private func line(_ line: CostLine) -> HTML {
    """
    <li><span>\(name: line.spoken)\(line.kind == .deposit ? ", paid back" : "")</span> \
    <b class="figure">\(AmountBar.words(line.sum))</b> \
    \(AmountBar(line.spoken, line.sum, scale: scale).html)</li>

    """
  }

  private func free(_ line: FreeLine) -> HTML {
    """
    <li><span>\(name: line.spoken)</span> <b class="figure">\(line.absence.words)</b></li>

    """
  }

  private func unknown(_ line: UnknownLine) -> HTML {
    """
    <li><span>\(name: line.spoken)</span> <span class="absent">\(name: line.why)</span> \
    \(AmountBar(line.spoken, nil, scale: scale).html)</li>

    """
  }

  private var total: String {
    guard let net = cost.net else { return Absence.unknown.words }
    return cost.completeness == .atLeast
      ? "at least \(MoneyText.grouped(net.low, net.currency))" : MoneyText.grouped(net)
  }

  private var remark: String {
    switch cost.completeness {
    case .complete: "Every line that counts is known."
    case .atLeast: "A line is missing or open, so the total is a lower bound."
    case .totalOnly: "The source prints only a total."
    case .unknown: "No mandatory amount is known."
    }
  }
}
