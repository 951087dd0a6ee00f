public import Foundation

/// A number with what it counts: `1 row`, `3 rows`.
public struct Counted: Sendable {
  private let number: Decimal
  private let noun: String

  /// So many of what one is called `noun`, whose plural has an s.
  public init(_ number: Int, _ noun: String) { self.init(Decimal(number), noun) }

  /// The same for a number with a fraction.
  public init(_ number: Decimal, _ noun: String) { (self.number, self.noun) = (number, noun) }

  /// As it is read.
  public var words: String { "\(number) \(number == 1 ? noun : noun + "s")" }
}
