public import Foundation

/// Why there is no amount. None of these is the number 0, and none sorts as 0.
public enum Absence: String, Sendable, Codable, CaseIterable {
  /// A source says that it is free.
  case zeroStated = "zero_stated"
  /// Looked for, and not there.
  case notPublished = "not_published"
  /// Nobody has looked.
  case unknown
  /// It cannot apply.
  case notApplicable = "not_applicable"

  /// The absence in words, as every face prints it.
  public var words: String {
    switch self {
    case .zeroStated: "free (stated)"
    case .notPublished: "not published"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }
}

/// An amount of money between two bounds, in minor units of one currency; exact when they are equal,
/// open when there is no upper one.
public struct AmountRange: Hashable, Sendable {
  /// The least it can be, in minor units.
  public let low: Int
  /// The most it can be, in minor units, or nil for "and more".
  public let high: Int?
  /// The currency both bounds are in.
  public let currency: Currency

  /// The range from `low` to `high`.
  public init(low: Int, high: Int?, currency: Currency) {
    (self.low, self.high, self.currency) = (low, high, currency)
  }

  /// An exact amount.
  public init(_ exact: Int, _ currency: Currency) {
    self.init(low: exact, high: exact, currency: currency)
  }

  /// The sum of two ranges of one currency; an open end stays open. A bound that no `Int` can hold
  /// becomes the largest there is.
  public static func + (left: AmountRange, right: AmountRange) -> AmountRange {
    precondition(left.currency == right.currency, "amounts of different currencies are never added")
    let high = left.high.flatMap { high in right.high.map { bounded(high, $0) } }
    return AmountRange(low: bounded(left.low, right.low), high: high, currency: left.currency)
  }

  /// The same lower bound with nothing said about the upper one.
  var openEnded: AmountRange { AmountRange(low: low, high: nil, currency: currency) }

  /// The same two bounds, the lesser first.
  var ordered: AmountRange {
    guard let high, high < low else { return self }
    return AmountRange(low: high, high: low, currency: currency)
  }

  private static func bounded(_ left: Int, _ right: Int) -> Int {
    let (sum, isOverflow) = left.addingReportingOverflow(right)
    return isOverflow ? (left < 0 ? .min : .max) : sum
  }
}

/// What a fee line says: an amount, a share of other lines, or why there is neither.
public enum FeeAmount: Hashable, Sendable {
  /// So much.
  case range(AmountRange)
  /// So many per cent of the named components; negative for a concession.
  case share(percent: Decimal, of: [String])
  /// Nothing, and why.
  case absent(Absence)
}
