import Foundation

/// A decimal amount in whole minor units.
struct Minor: Hashable {
  /// The amount in minor units.
  let amount: Int
  /// Whether the amount had more decimals than the currency.
  let wasRounded: Bool

  /// `major` units of `currency`, rounded once, half to even.
  static func of(_ major: Decimal, _ currency: Currency) -> Minor {
    var exact = major * Decimal(currency.unit)
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 0, .bankers)
    return Minor(amount: NSDecimalNumber(decimal: rounded).intValue, wasRounded: rounded != exact)
  }
}
