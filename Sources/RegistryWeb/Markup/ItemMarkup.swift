import Registry

/// One thing that a cell says, with the part that a reader looks for first made to stand out: the
/// state of a verdict, the figure of an amount.
struct ItemMarkup {
  private let item: Cell.Item

  /// The face of `item`.
  init(_ item: Cell.Item) { self.item = item }

  /// The item's text; nothing is added to its words and nothing left out.
  var html: HTML { verdict ?? figure ?? website ?? "\(name: item.text)" }

  private var verdict: HTML? {
    guard let state = part("verdict").flatMap(VerdictState.init(rawValue:)),
      item.text.hasPrefix(state.spoken)
    else { return nil }
    let kind = state.isApproved ? "state approved" : "state"
    return "<strong class=\"\(kind)\">\(state.spoken)</strong>\(name: rest(after: state.spoken))"
  }

  private var figure: HTML? {
    guard let amount = item.amount else { return nil }
    let figures = [MoneyText.grouped(amount), MoneyText.grouped(amount.low, amount.currency)]
    for figure in figures {
      if let place = item.text.firstRange(of: figure) {
        let (before, after) = (item.text[..<place.lowerBound], item.text[place.upperBound...])
        return "\(name: String(before))<b class=\"figure\">\(figure)</b>\(name: String(after))"
      }
    }
    return nil
  }

  private var website: HTML? {
    Link.outward(item.text).map { address in
      "<a href=\"\(address)\" rel=\"external nofollow noreferrer\">\(name: address)</a>"
    }
  }

  private func rest(after start: String) -> String { String(item.text.dropFirst(start.count)) }

  private func part(_ key: String) -> String? { item.parts.first { $0.key == key }?.value }
}
