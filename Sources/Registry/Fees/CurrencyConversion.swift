import Foundation

/// The way from one currency into another by one dated rate.
struct CurrencyConversion: Sendable {
  /// The currency of the results.
  let target: Currency
  /// The rate that is used; nil when both currencies are the same.
  let rate: ExchangeRate?
  private let factor: Fraction

  /// The conversion by the latest of `rates` on or before a day, direct or inverse; nil when there is
  /// none.
  init?(from source: Currency, into target: Currency, by rates: [ExchangeRate], asOf: CivilDate) {
    self.target = target
    guard source != target else {
      (rate, factor) = (nil, Fraction(1))
      return
    }
    let scale = Fraction(target.unit) / Fraction(source.unit)
    let usable = rates.filter { rate in
      rate.on <= asOf && rate.rate > 0
        && [rate.base, rate.quote].sorted() == [source.code, target.code].sorted()
    }
    // Of two rates of one day, the one that needs no inversion is nearer to its source.
    let latest = usable.max { left, right in
      (left.on, left.base == source.code ? 1 : 0) < (right.on, right.base == source.code ? 1 : 0)
    }
    guard let latest, let number = Fraction(latest.rate) else { return nil }
    rate = latest
    factor = latest.base == source.code ? scale * number : scale / number
  }

  /// The amount in minor units of the target, rounded once; nil when it is too large.
  func callAsFunction(_ minor: Int) -> Int? {
    rate == nil ? minor : (Fraction(minor) * factor).rounded
  }
}
