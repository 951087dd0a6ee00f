public import Foundation

/// A number between two bounds, such as hours or credits; exact when they are equal, open when there
/// is no upper one.
public struct DecimalSpan: Hashable, Sendable {
  /// The least it can be.
  public let low: Decimal
  /// The most it can be; nil for "or more".
  public let high: Decimal?

  /// The numbers from `low` to `high`.
  public init(low: Decimal, high: Decimal?) { (self.low, self.high) = (low, high) }

  /// An exact number.
  public init(_ exact: Decimal) { self.init(low: exact, high: exact) }

  /// Each bound rounded to so many decimals, half to even.
  public func rounded(to decimals: Int) -> DecimalSpan {
    DecimalSpan(
      low: Self.rounded(low, to: decimals), high: high.map { Self.rounded($0, to: decimals) })
  }

  /// As people write it: `1,200`, `1,500–1,800`, `40 or more`.
  public var spoken: String {
    guard let high else { return Self.grouped(low) + " or more" }
    return high == low ? Self.grouped(low) : Self.grouped(low) + "–" + Self.grouped(high)
  }

  private static func rounded(_ number: Decimal, to decimals: Int) -> Decimal {
    var (exact, result) = (number, Decimal())
    NSDecimalRound(&result, &exact, decimals, .bankers)
    return result
  }

  private static func grouped(_ number: Decimal) -> String {
    let parts = "\(number)".split(separator: ".", maxSplits: 1)
    var whole = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index) % 3 == 0 { whole += "," }
      whole.append(digit)
    }
    return ([whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}
