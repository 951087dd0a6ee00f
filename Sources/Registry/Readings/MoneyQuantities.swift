import Foundation

/// Numbers, ranges and multiples in a text about money.
extension MoneyParser {
  /// Whether a number begins so many places further, perhaps behind the sign of a currency.
  func hasNumber(at distance: Int) -> Bool {
    switch peek(distance) {
    case .number?, .fraction?, .numeral?, .mixedScripts?: true
    case .currency?: hasNumber(at: distance + 1)
    default: false
    }
  }

  mutating func number() throws(HeldReading) {
    if let next = peek(1), next == .percent { return try taxWords() }
    let quantity = try quantity()
    if low == nil, try isCount(quantity) { return }
    if low == nil {
      low = quantity
    } else if expectsHigh, high == nil {
      (high, expectsHigh) = (quantity, false)
    } else {
      throw HeldReading(
        "several_amounts", "\(text) names several amounts",
        suggestion: "give each amount a row of its own")
    }
  }

  /// `2 sem x ₹60,000` begins with how often.
  private mutating func isCount(_ quantity: Quantity) throws(HeldReading) -> Bool {
    guard case .unit(let basis, let months, _)? = peek(), times == nil else { return false }
    guard peek(1) == .times || peek(1) == .filler("@"), hasNumber(at: 2) else { return false }
    times = (try count(quantity), basis, months)
    place += 2
    return true
  }

  private func count(_ quantity: Quantity) throws(HeldReading) -> Int {
    guard quantity.value == quantity.value.whole, quantity.value >= 1, quantity.value <= 1000 else {
      throw unreadable("\(quantity.value) is no number of times")
    }
    return NSDecimalNumber(decimal: quantity.value).intValue
  }

  private mutating func quantity() throws(HeldReading) -> Quantity {
    var builder = QuantityBuilder()
    scan: while let item = peek() {
      switch item {
      case .number(let raw):
        if !builder.add(try NumberStyle.number(raw, in: style)) { break scan }
      case .fraction(let value): if !builder.add(fraction: value) { break scan }
      case .half: if !builder.add(fraction: 0.5) { break scan }
      case .numeral(let part):
        if !builder.add(part) { throw unreadable("its number words do not make one number") }
      case .and:
        // "One hundred and twenty", but not "45,000 and 50,000".
        guard case .numeral? = peek(1), !builder.isEmpty, !isBetween else { break scan }
      case .dash(isWord: false): if !joinsNumerals { break scan }
      default: break scan
      }
      place += 1
    }
    guard let quantity = builder.quantity else { throw unreadable("its numbers do not make one") }
    if let number = quantity.number, number.isAmbiguous, !isIndian(quantity.scale) {
      throw number.ambiguity
    }
    if quantity.isGrouped, let scale = quantity.scale {
      throw HeldReading(
        "implausible_amount", "\(text) is \(quantity.value), which hardly anyone means",
        suggestion: "leave out the word for \(scale), or the groups")
    }
    return quantity
  }

  /// Whether the hyphen here is the one of "forty-five"; "forty-fifty" is a range.
  private var joinsNumerals: Bool {
    guard case .numeral(.value(let tens))? = peek(-1), case .numeral(.value(let ones))? = peek(1)
    else { return false }
    return tens >= 20 && tens <= 90 && ones > 0 && ones < 10
  }

  /// Who counts in lakh and crore marks decimals with a point.
  private func isIndian(_ scale: Decimal?) -> Bool { scale == 100_000 || scale == 10_000_000 }

  mutating func dash(isWord: Bool) throws(HeldReading) {
    if low == nil, !isWord, place == 0, hasNumber(at: 1), isTight {
      (isNegative, place) = (true, place + 1)
    } else if low != nil, high == nil, !expectsHigh, hasNumber(at: 1) {
      (expectsHigh, place) = (true, place + 1)
    } else if !isWord, low != nil, peek(1) == .slash {
      place += 2
    } else if !isWord, low != nil, saysMore(peek(1)) {
      place += 1
    } else {
      throw unreadable("its dash stands between no two numbers")
    }
  }

  /// Whether the text begins with a sign, not with the bullet of a list.
  private var isTight: Bool {
    let characters = Array(WrittenText(text).text)
    return characters.count > 1 && characters[0] == "-" && characters[1] != " "
  }

  private func saysMore(_ item: MoneyItem?) -> Bool {
    switch item {
    case .each?, .basis?, .opening?, .filler?, .including?, .excluding?: true
    default: false
    }
  }

  mutating func multiplied() throws(HeldReading) {
    place += 1
    let start = place
    guard low != nil, times == nil, hasNumber(at: 0) else {
      throw unreadable("it does not say what is taken how often")
    }
    let amount = try quantity()
    guard case .unit(let basis, let months, _)? = peek() else {
      place = start
      throw HeldReading(
        "several_amounts", "\(text) does not say what it is taken \(amount.value) times for",
        suggestion: "write x 2 sem, or the product")
    }
    times = (try count(amount), basis, months)
    place += 1
  }
}
