public import Foundation

/// The figures of a reading as text.
extension MoneyReading {
  /// `amount` of this reading in major units with the decimals of its currency, rounded once, half
  /// to even; with two decimals at least where the currency is not known.
  public func major(_ amount: Decimal) -> String {
    if let currency { return MoneyText.major(Minor.of(amount, currency).amount, currency) }
    let halves = "\(amount)".split(separator: ".")
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    let padding = String(repeating: "0", count: max(0, 2 - decimals.count))
    return "\(halves[0]).\(decimals)\(padding)"
  }

  /// Two bounds as people write them: `₹1,20,000`, `45000.00 – 50000.00`, `… or more`.
  public func spoken(_ low: Decimal, _ high: Decimal?) -> String {
    if let currency {
      return MoneyText.grouped(
        AmountRange(
          low: Minor.of(low, currency).amount, high: high.map { Minor.of($0, currency).amount },
          currency: currency))
    }
    guard let high else { return major(low) + " or more" }
    return low == high ? major(low) : "\(major(low)) – \(major(high))"
  }
}

extension StudyDuration {
  /// Low and high in months, nil for units that months cannot express: 104 weeks are not 24
  /// months.
  public var inMonths: (low: Decimal, high: Decimal?)? {
    DurationRange(low: low, high: high, unit: unit).months.map { ($0.low, $0.high) }
  }
}
