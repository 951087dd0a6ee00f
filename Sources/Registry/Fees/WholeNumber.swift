/// A whole number without a limit, never negative: digits of 32 bits, the least first, without
/// leading zeros.
struct WholeNumber: Hashable, Sendable {
  private let digits: [UInt32]

  /// The number `value`.
  init(_ value: UInt) {
    self.init(digits: [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)])
  }

  /// The number that decimal digits write, or nil when `text` has anything else in it.
  init?(decimal text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    self = text.utf8.reduce(WholeNumber(0)) { $0.times(10, plus: UInt32($1 - 48)) }
  }

  private init(digits: [UInt32]) {
    var digits = digits
    while digits.last == 0 { digits.removeLast() }
    self.digits = digits
  }

  /// Ten to the power `exponent`, which is not negative.
  static func powerOfTen(_ exponent: Int) -> WholeNumber {
    (0..<exponent).reduce(WholeNumber(1)) { product, _ in product.times(10, plus: 0) }
  }

  /// Whether it is 0.
  var isZero: Bool { digits.isEmpty }

  /// The number as a `UInt`, or nil when it is too large for one.
  var small: UInt? {
    guard digits.count <= 2 else { return nil }
    return digits.reversed().reduce(UInt(0)) { $0 << 32 | UInt($1) }
  }

  /// The product.
  static func * (left: WholeNumber, right: WholeNumber) -> WholeNumber {
    var product = [UInt32](repeating: 0, count: left.digits.count + right.digits.count)
    for (index, digit) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (other, factor) in right.digits.enumerated() {
        let sum = UInt64(digit) * UInt64(factor) + UInt64(product[index + other]) + carry
        product[index + other] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product[index + right.digits.count] = UInt32(carry)
    }
    return WholeNumber(digits: product)
  }

  /// The quotient and what remains; nil when `divisor` is 0.
  func divided(by divisor: WholeNumber) -> (quotient: WholeNumber, rest: WholeNumber)? {
    guard !divisor.isZero else { return nil }
    if let small, let other = divisor.small {
      return (WholeNumber(small / other), WholeNumber(small % other))
    }
    var (quotient, rest) = ([UInt32](repeating: 0, count: digits.count), WholeNumber(0))
    for bit in stride(from: digits.count * 32 - 1, through: 0, by: -1) {
      rest = rest.times(2, plus: digits[bit / 32] >> UInt32(bit % 32) & 1)
      guard rest >= divisor else { continue }
      rest = rest.minus(divisor)
      quotient[bit / 32] |= 1 << UInt32(bit % 32)
    }
    return (WholeNumber(digits: quotient), rest)
  }

  private func times(_ factor: UInt32, plus more: UInt32) -> WholeNumber {
    var (product, carry) = (digits, UInt64(more))
    for index in product.indices {
      let sum = UInt64(product[index]) * UInt64(factor) + carry
      product[index] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    return WholeNumber(digits: product + [UInt32(carry)])
  }

  /// The difference to a number that is not larger.
  private func minus(_ other: WholeNumber) -> WholeNumber {
    var (difference, borrow) = (digits, Int64(0))
    for index in difference.indices {
      let taken = index < other.digits.count ? Int64(other.digits[index]) : 0
      let rest = Int64(difference[index]) - taken - borrow
      difference[index] = UInt32(truncatingIfNeeded: rest)
      borrow = rest < 0 ? 1 : 0
    }
    return WholeNumber(digits: difference)
  }
}

extension WholeNumber: Comparable {
  /// The smaller number comes first.
  static func < (left: WholeNumber, right: WholeNumber) -> Bool {
    guard left.digits.count == right.digits.count else {
      return left.digits.count < right.digits.count
    }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }
}
