public import Foundation

/// What a text about money says: the amount with everything that was said about it. Amounts are in
/// major units, exact as written.
public struct MoneyReading: Hashable, Sendable {
  /// The least it may be; negative for a concession.
  public var low: Decimal
  /// The most it may be; nil for an open end (`15,00,000+`).
  public var high: Decimal?
  /// The currency, nil when neither the text nor a declaration settles it.
  public var currency: Currency?
  /// What the amount is for, nil when the text does not say.
  public var basis: FeeBasis?
  /// How often a smaller amount is taken: `₹60,000 x 2 sem`.
  public var times: Times?
  /// What the text says about tax.
  public var tax: Tax?
  /// Further amounts that the text names beside this one.
  public var parts: [Part] = []

  /// An amount that is taken several times.
  public struct Times: Hashable, Sendable {
    /// How many times.
    public var count: Int
    /// What each of them is for.
    public var basis: FeeBasis
    /// The least that one may be.
    public var low: Decimal
    /// The most that one may be; nil for an open end.
    public var high: Decimal?
  }

  /// Whether tax is part of the amount.
  public struct Tax: Hashable, Sendable {
    /// Whether the amount contains it; otherwise it is added.
    public var isIncluded: Bool
    /// Its rate in per cent, nil when the text does not say.
    public var rate: Decimal?
  }

  /// An amount beside the first one: `+ ₹2,000 (one-time admission fee)`.
  public struct Part: Hashable, Sendable {
    /// The least it may be.
    public var low: Decimal
    /// The most it may be; nil for an open end.
    public var high: Decimal?
    /// What it is for, nil when the text does not say.
    public var basis: FeeBasis?
    /// Its name in the text's own words.
    public var label: String
  }

  /// Low and high for this basis, nil when the text says another one. A text that names no basis
  /// fits any.
  func bounds(on wanted: FeeBasis) -> (low: Decimal, high: Decimal?)? {
    if basis == nil || basis == wanted { return (low, high) }
    return times?.basis == wanted ? times.map { ($0.low, $0.high) } : nil
  }

  /// Reads `text`; `declared` is the currency that its source means, and `style` how it writes
  /// numbers, nil when nobody said.
  public static func read(
    _ text: String, currency declared: Currency? = nil, style: NumberStyle? = nil
  ) -> TextReading<MoneyReading> {
    if let held = HeldReading.tooLong(text) { return .held(held) }
    let written = WrittenText(text)
    let tokens = Tokenizer.tokens(of: written, style: style)
    if let meaning = AbsenceWords.meaning(of: tokens) { return .absent(meaning.absence) }
    do {
      var parser = MoneyParser(text, MoneyLexicon.items(of: tokens), style: style)
      try parser.parse()
      let found = try parser.finished(currency: declared)
      return .read(found.reading, notes: found.notes + written.notes)
    } catch {
      return .held(error)
    }
  }
}
