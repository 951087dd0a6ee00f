import Foundation

/// Numbers and units in a written duration.
extension DurationParser {
  /// A number in digits or words.
  mutating func amount() throws(HeldReading) -> Decimal {
    var builder = QuantityBuilder()
    if let roman = try roman() { return roman }
    scan: while let token = peek() {
      switch token {
      case .number(let raw):
        if case .number(let second)? = peek(1), peek(2) == .mark("/"),
          case .number(let third)? = peek(3), let fraction = Self.fraction(second, third)
        {
          guard builder.add(try NumberStyle.number(raw, in: nil)), builder.add(fraction: fraction)
          else { throw unreadable() }
          place += 4
          break scan
        }
        if !builder.add(try NumberStyle.number(raw, in: nil)) { break scan }
      case .fraction(let value): if !builder.add(fraction: value) { break scan }
      case .word("and", _) where peek(1)?.word == "a" && peek(2)?.word == "half":
        guard builder.add(fraction: Self.half) else { throw unreadable() }
        place += 2
      case .word(let key, let raw):
        guard let part = NumberWords.part(key, raw: raw), case .value = part else { break scan }
        if !builder.add(part) { throw unreadable() }
      default: break scan
      }
      place += 1
    }
    guard let quantity = builder.quantity, quantity.value > 0, quantity.value < Self.most,
      quantity.number?.isAmbiguous != true
    else { throw unreadable() }
    return quantity.value
  }

  private static let half = Decimal(5) / 10
  /// The database keeps six digits before the point.
  private static let most = Decimal(1_000_000)

  private static func fraction(_ above: String, _ below: String) -> Decimal? {
    [("1", "2"), ("1", "4"), ("3", "4")].contains { $0 == (above, below) }
      ? Decimal(string: above).flatMap { above in Decimal(string: below).map { above / $0 } } : nil
  }

  /// "IV Years" is four years, "II Year" is the second.
  private mutating func roman() throws(HeldReading) -> Decimal? {
    guard case .word(_, let raw)? = peek(), let value = DurationWords.roman[raw] else { return nil }
    guard let unit = peek(1)?.word, unit.hasSuffix("s") else { throw unreadable() }
    place += 1
    return Decimal(value)
  }

  /// The unit here, if there is one.
  mutating func unit() throws(HeldReading) -> DurationUnit? {
    guard let word = peek()?.word else { return nil }
    if let next = peek(1)?.word, let unit = DurationWords.unit("\(word) \(next)") {
      place += 2
      return unit
    }
    guard let unit = DurationWords.unit(word) else { return nil }
    place += 1
    return unit
  }
}
