import Foundation

/// What the parts of a text about money come to.
extension MoneyParser {
  /// The reading, with what is worth knowing; throws when its parts do not fit each other.
  func finished(
    currency declared: Currency?
  ) throws(HeldReading) -> (reading: MoneyReading, notes: [ReadingNote]) {
    let ends = try bounds()
    for quantity in restated where quantity.value != ends.low || ends.high != ends.low {
      throw HeldReading(
        "words_contradict", "\(text) says \(ends.low) and \(quantity.value)",
        suggestion: "look up in the source which of them is meant")
    }
    var notes: [ReadingNote] = []
    let currency = try settled(declared, &notes)
    var reading = MoneyReading(
      low: ends.low, high: ends.high, currency: currency, basis: basis, times: nil, tax: tax,
      parts: parts)
    if let times { try multiply(&reading, times) }
    if let currency { notes += Self.rounding(reading, currency, text) }
    return (reading, notes)
  }

  /// Low and high as written, before anything is multiplied.
  private func bounds() throws(HeldReading) -> (low: Decimal, high: Decimal?) {
    guard let low else { throw unreadable("it has no number") }
    guard let high else {
      let value = isNegative ? -low.value : low.value
      return (value, isOpen ? nil : value)
    }
    var first = low.value
    if let scale = high.scale, low.scale == nil, !low.isGrouped { first *= scale }
    // "45-50,000" may be short for 45,000-50,000.
    let isElided = !low.isGrouped && low.scale == nil && first > 0 && first < 1000
    if isElided, first * 1000 <= high.value {
      throw HeldReading(
        "ambiguous_number", "\(text) may begin at \(first) or at \(first * 1000)",
        suggestion: "write both ends in full")
    }
    guard first <= high.value, !isNegative else {
      throw unreadable("its second end is below the first")
    }
    return (first, high.value)
  }

  private func settled(
    _ declared: Currency?, _ notes: inout [ReadingNote]
  ) throws(HeldReading) -> Currency? {
    guard let currencies else { return declared }
    let sign = signs.joined(separator: " ")
    if let declared {
      guard currencies.contains(declared.code) else {
        throw HeldReading(
          "currency_contradicts", "\(text) has the sign \(sign), which is not \(declared.code)",
          suggestion: "correct the currency, or the sign")
      }
      return declared
    }
    if currencies.count == 1, let code = currencies.first { return Currency(code) }
    let codes = currencies.sorted().joined(separator: ", ")
    notes.append(
      ReadingNote("shared_currency_sign", "\(sign) may be \(codes); declare the currency"))
    return nil
  }

  /// Two semesters are a year, so twice an amount for a semester is one for a year. Any other
  /// number of times leaves the amount what it is for one.
  private func multiply(
    _ reading: inout MoneyReading, _ times: (count: Int, basis: FeeBasis, months: Int?)
  ) throws(HeldReading) {
    let each = MoneyReading.Times(
      count: times.count, basis: times.basis, low: reading.low, high: reading.high)
    reading.times = each
    let isYear = times.months.map { $0 * times.count == 12 && $0 < 12 } ?? false
    switch basis {
    case times.basis: return
    case nil where isYear, .perYear where isYear:
      reading.basis = .perYear
      reading.low = each.low * Decimal(times.count)
      reading.high = each.high.map { $0 * Decimal(times.count) }
    case nil where times.basis != .perMonth: reading.basis = times.basis
    default:
      throw HeldReading(
        "several_amounts", "\(text) does not say how often it is taken \(times.count) times",
        suggestion: "write the amount of one, or the product and what it is for")
    }
  }

  private static func rounding(
    _ reading: MoneyReading, _ currency: Currency, _ text: String
  ) -> [ReadingNote] {
    let amounts = [reading.low, reading.high].compactMap { $0 }
    guard amounts.contains(where: { Minor.of($0, currency).wasRounded }) else { return [] }
    return [
      ReadingNote(
        "amount_rounded",
        "\(text) has more decimals than \(currency.code) and was rounded half to even")
    ]
  }
}
