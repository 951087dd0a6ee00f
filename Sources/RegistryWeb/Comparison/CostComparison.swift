import Registry

/// The total costs of the programs of a comparison as bars, each currency on its own scale.
struct CostComparison {
  private struct Item {
    let name: String
    let institution: String
    let cost: TotalCost
  }

  private let items: [Item]

  /// The totals of those of `dossiers` that are programs, for the day, mode and session of `scope`.
  init(_ dossiers: [Dossier], in scope: ComparisonScope) {
    var question = CostQuestion(asOf: scope.asOf)
    (question.mode, question.session) = (scope.mode, scope.session)
    items = dossiers.compactMap { dossier in
      dossier.program.map { program in
        Item(
          name: dossier.name, institution: dossier.institution.name,
          cost: TotalCost(
            of: CostSubject(program, at: dossier.institution), asking: question))
      }
    }
  }

  /// The figure; nothing where no total is known.
  var html: HTML {
    let currencies = Set(items.compactMap { $0.cost.net?.currency.code }).sorted()
    guard !currencies.isEmpty else { return "" }
    return """
      <section class="totals" aria-labelledby="totals">
      <h2 id="totals">Total cost</h2>
      \(currencies.map(bars))\(unknown)
      <p class="note">Bars of one currency are on one scale. What is not known is hatched.</p>
      </section>
      """
  }

  private func bars(_ currency: String) -> HTML {
    let mine = items.filter { $0.cost.net?.currency.code == currency }
    let scale = AmountBar.scale(mine.compactMap(\.cost.net))
    return "<ul class=\"bars\">\(mine.map { bar($0, scale) })</ul>\n"
  }

  private var unknown: HTML {
    let others = items.filter { $0.cost.net == nil }
    return others.isEmpty ? "" : "<ul class=\"bars\">\(others.map { bar($0, 1) })</ul>\n"
  }

  private func bar(_ item: Item, _ scale: Int) -> HTML {
    let net = item.cost.net
    let isBound = item.cost.completeness == .atLeast
    let words = net.map { net in
      isBound ? "at least \(MoneyText.grouped(net.low, net.currency))" : MoneyText.grouped(net)
    }
    return """
      <li><span>\(name: item.name) <span class="meta">\(name: item.institution)</span></span> \
      <b class="figure">\(words ?? Absence.unknown.words)</b> \
      \(AmountBar(item.name, net, scale: scale).html)</li>

      """
  }
}
