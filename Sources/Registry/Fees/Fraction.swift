import Foundation

/// An exact quotient of whole numbers, for products and percentages that are rounded once.
struct Fraction: Hashable, Sendable {
  private let numerator: WholeNumber
  private let denominator: WholeNumber
  private let isNegative: Bool
  /// A hundred million million minor units. No fee is larger, and a hundred thousand cells of this
  /// size can be added without leaving the range of an `Int`.
  static let largest = 100_000_000_000_000

  private init(_ numerator: WholeNumber, _ denominator: WholeNumber, isNegative: Bool) {
    (self.numerator, self.denominator) = (numerator, denominator)
    self.isNegative = isNegative
  }

  /// A whole number.
  init(_ number: Int) {
    self.init(WholeNumber(number.magnitude), WholeNumber(1), isNegative: number < 0)
  }

  /// A decimal number; nil for what is no number.
  init?(_ number: Decimal) {
    let parts = number.magnitude.description.split(separator: ".")
    let decimals = parts.count > 1 ? parts[1] : ""
    guard (1...2).contains(parts.count), let digits = WholeNumber(decimal: parts[0] + decimals)
    else { return nil }
    self.init(digits, .powerOfTen(decimals.count), isNegative: number < 0)
  }

  /// So many per cent, as a part of one.
  init?(percent: Decimal) {
    guard let number = Fraction(percent) else { return nil }
    self = number / Fraction(100)
  }

  /// One. Most amounts are due once and do not rise.
  static let one = Fraction(1)

  /// The product.
  static func * (left: Fraction, right: Fraction) -> Fraction {
    if right == one { return left }
    return Fraction(
      left.numerator * right.numerator, left.denominator * right.denominator,
      isNegative: left.isNegative != right.isNegative)
  }

  /// The quotient; rounding a quotient by 0 gives nil.
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator, left.denominator * right.numerator,
      isNegative: left.isNegative != right.isNegative)
  }

  /// The number to the power `exponent`, which is not negative.
  func power(_ exponent: Int) -> Fraction {
    (0..<exponent).reduce(.one) { product, _ in product * self }
  }

  /// The nearest whole number, half to even; nil when it is larger than any fee or no number.
  var rounded: Int? {
    guard let (quotient, rest) = numerator.divided(by: denominator),
      let whole = quotient.small, whole <= Self.largest
    else { return nil }
    let doubled = rest * WholeNumber(2)
    let isUp = doubled > denominator || (doubled == denominator && whole % 2 == 1)
    let magnitude = Int(whole) + (isUp ? 1 : 0)
    return isNegative ? -magnitude : magnitude
  }
}
