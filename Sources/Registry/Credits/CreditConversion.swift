import Foundation

/// Credits of one system in terms of another, always through hours of study. What a credit is worth
/// is for the institution that accepts it to say, so the result only indicates.
public struct CreditConversion: Sendable {
  /// The credits that were given.
  public let credits: DecimalSpan
  /// The system they are of.
  public let from: CreditSystem
  /// The system they are converted to.
  public let to: CreditSystem

  /// `credits` of one system in terms of another.
  public init(_ credits: DecimalSpan, from: CreditSystem, to: CreditSystem) {
    (self.credits, self.from, self.to) = (credits, from, to)
  }

  /// The hours of study they stand for, exactly.
  public var hours: DecimalSpan { from.hours(of: credits) }

  /// The credits of the other system: as few as its longest credit makes of the hours, as many as its
  /// shortest does; rounded once, to one decimal, half to even.
  public var result: DecimalSpan {
    guard isIndicative else { return credits }
    let hours = hours
    let least = to.hours.high.map { hours.low / $0 } ?? 0
    return DecimalSpan(low: least, high: hours.high.map { $0 / to.hours.low }).rounded(to: 1)
  }

  /// Whether anything was converted: credits of one system are what they are.
  public var isIndicative: Bool { from.code != to.code }
}
