import Foundation

/// Reads what a fee cell says into staged cells: an amount, a share of other components
/// (`-10% of tuition`), or a word of absence.
public enum AmountReading {
  /// What the rest of the row says about its amount.
  public struct Row: Hashable, Sendable {
    /// The currency of the row.
    public var currency: Currency?
    /// What the amount is for.
    public var basis: FeeBasis?
    /// The row's word for tax: `exempt`, `included`, `excluded`; nil when it says none.
    public var tax: String?
    /// How the source writes numbers, where the profile declares it.
    public var style: NumberStyle?

    /// A row of which nothing but what is given is known.
    public init(
      currency: Currency?, basis: FeeBasis? = nil, tax: String? = nil, style: NumberStyle? = nil
    ) {
      (self.currency, self.basis, self.tax, self.style) = (currency, basis, tax, style)
    }
  }

  /// Staged cells: low and high in minor units, share in per cent, its components, the absence.
  public static func read(_ text: String, currency: Currency?) -> Reading {
    read(text, in: Row(currency: currency))
  }

  /// The same for a row of which more is known; what contradicts it is held.
  public static func read(_ text: String, in row: Row) -> Reading {
    if let plain = plain(text, row) { return plain }
    if text.contains("%"), let share = share(text) { return share }
    switch MoneyReading.read(text, currency: row.currency, style: row.style) {
    case .absent(let absence?): return .cells([nil, nil, nil, nil, absence.rawValue])
    case .absent(nil): return unclear(text)
    case .held(let held): return .fault(held)
    case .read(let reading, let notes):
      do {
        return try staged(reading, notes, text, row)
      } catch {
        return .fault(error)
      }
    }
  }

  /// Most amounts are nothing but a number, and need no words taken apart.
  private static func plain(_ text: String, _ row: Row) -> Reading? {
    let utf8 = text.utf8
    guard let currency = row.currency, utf8.count <= 24, utf8.first?.isDigit ?? false,
      utf8.last?.isDigit ?? false,
      utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }),
      let number = try? NumberStyle.number(text, in: row.style), !number.isAmbiguous
    else { return nil }
    let minor = Minor.of(number.value, currency)
    guard !minor.wasRounded else { return nil }
    return .cells([String(minor.amount), String(minor.amount), nil, nil, nil])
  }

  private static func share(_ text: String) -> Reading? {
    let parts = text.split(separator: "%", maxSplits: 1)
    let words = parts.dropFirst().first?.split(whereSeparator: { " ,+".contains($0) }) ?? []
    let names = words.filter { $0 != "of" && $0 != "and" }.map(String.init)
    guard let first = parts.first, let percent = NumberReading.signed(first), !names.isEmpty,
      names.allSatisfy(Vocabulary.feeComponents.contains), words.first == "of"
    else { return nil }
    return .cells([nil, nil, "\(percent)", ArrayText.of(names), nil])
  }

  private static func unclear(_ text: String) -> Reading {
    .fault(
      code: "unclear_absence", level: .hold,
      message: "\(text) says that there is no amount, not why",
      suggestion: "say in the profile, such as absent: {\"\(text)\": not_published}")
  }

  private static func staged(
    _ reading: MoneyReading, _ notes: [ReadingNote], _ text: String, _ row: Row
  ) throws(HeldReading) -> Reading {
    guard let currency = row.currency else {
      throw HeldReading(
        "amount_without_currency", "\(text) has no currency",
        suggestion: "give the row a currency column")
    }
    let bounds = try agreeing(reading, text, row)
    let cells = [
      String(Minor.of(bounds.low, currency).amount),
      bounds.high.map { String(Minor.of($0, currency).amount) }, nil, nil, nil,
    ]
    guard let first = notes.first else { return .cells(cells) }
    let message = notes.map(\.message).joined(separator: "; ")
    return .noted(cells, code: first.code, message: message)
  }

  /// The bounds, if nothing that the cell says contradicts the row.
  private static func agreeing(
    _ reading: MoneyReading, _ text: String, _ row: Row
  ) throws(HeldReading) -> (low: Decimal, high: Decimal?) {
    guard reading.parts.isEmpty else {
      throw HeldReading(
        "several_amounts", "\(text) names another amount beside the first",
        suggestion: "take each with a pattern into a row of its own")
    }
    if let tax = reading.tax, row.tax != (tax.isIncluded ? "included" : "excluded") {
      let word = tax.isIncluded ? "included" : "excluded"
      throw HeldReading(
        "tax_contradicts", "\(text) says that tax is \(word), and the row does not",
        suggestion: "give the row tax: \(word) and a tax_rate")
    }
    guard let wanted = row.basis else { return (reading.low, reading.high) }
    if let bounds = reading.bounds(on: wanted) { return bounds }
    let said = reading.basis?.spoken ?? wanted.spoken
    throw HeldReading(
      "basis_contradicts", "\(text) is an amount \(said), and the row says \(wanted.spoken)",
      suggestion: "correct the basis, or choose it by a test on the cell")
  }
}
