import Foundation

/// A number as a person counts it: digits, words and scales together, such as `1.2 lakh`.
struct Quantity: Hashable, Sendable {
  /// What it is.
  let value: Decimal
  /// The one scale that its one number has, such as 100,000; nil for none or several.
  let scale: Decimal?
  /// Whether its digits stand in groups.
  let isGrouped: Bool
  /// Its written number, when it is one alone.
  let number: WrittenNumber?
}

/// Puts a quantity together from its parts, in the order in which they stand.
struct QuantityBuilder {
  private var total = Decimal(0)
  private var current: Decimal?
  private var lastScale: Decimal?
  private var scaleCount = 0
  private var numbers: [WrittenNumber] = []
  private var partCount = 0
  private var lastPart = Decimal(0)

  /// Whether nothing was added yet.
  var isEmpty: Bool { partCount == 0 }

  /// Adds a number in digits; false when none can stand here.
  mutating func add(_ number: WrittenNumber) -> Bool {
    guard current == nil else { return false }
    numbers.append(number)
    (current, partCount, lastPart) = (number.value, partCount + 1, -1)
    return true
  }

  /// Adds a vulgar fraction or "and a half"; false when none can stand here.
  mutating func add(fraction: Decimal) -> Bool {
    guard let value = current ?? (isEmpty ? 0 : nil), value == value.whole else { return false }
    (current, partCount, lastPart) = (value + fraction, partCount + 1, -1)
    return true
  }

  /// Adds a word; false when it cannot stand here.
  mutating func add(_ part: NumberWords.Part) -> Bool {
    partCount += 1
    switch part {
    case .value(let value): return add(value: value)
    case .hundred:
      guard let value = current, value > 0, value < 100, lastPart != 100 else { return false }
      (current, lastPart) = (value * 100, 100)
      return true
    case .scale(let scale): return add(scale: scale)
    }
  }

  private mutating func add(value: Decimal) -> Bool {
    defer { lastPart = value }
    guard let before = current else {
      current = value
      return true
    }
    // "Forty five" and "two hundred twenty" go on; "five forty" does not.
    let follows = lastPart >= 20 && lastPart <= 90 && value < 10 && value > 0 || lastPart == 100
    guard follows else { return false }
    current = before + value
    return true
  }

  private mutating func add(scale: Decimal) -> Bool {
    guard let value = current, lastScale.map({ scale < $0 && value * scale < $0 }) ?? true else {
      return false
    }
    (total, current, lastScale) = (total + value * scale, nil, scale)
    (scaleCount, lastPart) = (scaleCount + 1, 0)
    return true
  }

  /// The quantity, or nil when its parts make none.
  var quantity: Quantity? {
    guard !isEmpty, current.map({ $0 < lastScale ?? Self.most }) ?? true else { return nil }
    let value = total + (current ?? 0)
    guard value < Self.most else { return nil }
    let isSimple = scaleCount == 1 && current == nil
    return Quantity(
      value: value, scale: isSimple ? lastScale : nil,
      isGrouped: numbers.contains(where: \.isGrouped),
      number: numbers.count == 1 ? numbers[0] : nil)
  }

  /// 10^15: its minor units still fit in 64 bits.
  private static let most = Decimal(1_000_000_000_000_000)
}

extension Decimal {
  /// The whole number below or equal.
  var whole: Decimal {
    var (exact, rounded) = (self, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .down)
    return rounded
  }
}
