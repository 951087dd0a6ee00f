import Registry

/// An amount as a bar against a scale: what is certain is filled, what it may come to is light, and
/// what is not known, an open end or the whole, is hatched and goes to the edge. The bar has no
/// number of its own: the same amount stands beside it as text.
struct AmountBar {
  private let name: String
  private let amount: AmountRange?
  private let scale: Int

  /// The bar of what is called `name`; `scale` is the amount, in minor units, of a whole bar. No
  /// amount is an amount that is not known.
  init(_ name: String, _ amount: AmountRange?, scale: Int) {
    (self.name, self.amount, self.scale) = (name, amount, max(1, scale))
  }

  /// The scale on which all of `amounts` can be drawn; where one has an open end there is room for
  /// it at the edge.
  static func scale(_ amounts: [AmountRange]) -> Int {
    let most = amounts.map { max(abs($0.low), abs($0.high ?? 0)) }.max() ?? 0
    // Never more than half of what an Int holds, so that the room does not overflow.
    let bounded = min(most, Int.max / 2)
    return amounts.contains { $0.high == nil } ? bounded + bounded / 6 : bounded
  }

  /// What an amount says, or that it is unknown.
  static func words(_ amount: AmountRange?) -> String {
    amount.map(MoneyText.grouped) ?? Absence.unknown.words
  }

  /// The pattern that bars are hatched with; once on every page that has any.
  static let pattern: HTML = """
    <svg class="pattern" width="0" height="0" aria-hidden="true" focusable="false"><defs>\
    <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect class="gap" width="7" height="7"/>\
    <rect class="stripe" width="2.5" height="7"/></pattern></defs></svg>
    """

  /// The drawing.
  var html: HTML {
    """
    <svg class="bar" width="100%" height="14" role="img" focusable="false">\
    <title>\(name)</title><desc>\(Self.words(amount))</desc>\
    <rect class="ground" width="100%" height="14"/>\(parts)</svg>
    """
  }

  private var parts: HTML {
    guard let amount else { return part("open", 0, 1) }
    let low = share(amount.low)
    let kind: HTML = amount.low < 0 ? "minus" : "known"
    guard let high = amount.high else { return "\(part(kind, 0, low))\(part("open", low, 1))" }
    let (first, last) = (min(low, share(high)), max(low, share(high)))
    return "\(part(kind, 0, first))\(part("range", first, last))"
  }

  private func share(_ minor: Int) -> Double {
    min(1, Double(minor.magnitude) / Double(scale))
  }

  private func part(_ kind: HTML, _ start: Double, _ end: Double) -> HTML {
    guard end > start else { return "" }
    let (x, width) = (percent(start), percent(end - start))
    return "<rect class=\"\(kind)\" x=\"\(x)%\" width=\"\(width)%\" height=\"14\"/>"
  }

  /// Per cent with two decimals, which is less than a pixel on any screen.
  private func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100)." + (decimals < 10 ? "0\(decimals)" : "\(decimals)")
  }
}
