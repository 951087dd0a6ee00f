import Foundation

/// What stands beside the amount: brackets, further amounts, tax.
extension MoneyParser {
  /// A bracket qualifies the amount or says it again in other words.
  mutating func remark() throws(HeldReading) {
    var open = 0
    let end = items[place...].indices.first { index in
      if items[index] == .opening { open += 1 }
      if items[index] == .closing { open -= 1 }
      return open == 0
    }
    guard let end else { throw unreadable("a bracket is never closed") }
    guard depth < 2 else { throw unreadable("its brackets are nested too deep") }
    var child = MoneyParser(text, Array(items[(place + 1)..<end]), style: style)
    (child.takesLabels, child.depth) = (takesLabels, depth + 1)
    try child.parse()
    if child.low != nil, child.high != nil || child.isOpen || child.isNegative {
      throw HeldReading(
        "several_amounts", "\(text) names another amount in brackets",
        suggestion: "give each amount a row of its own")
    }
    place = end + 1
    try absorb(child)
  }

  private mutating func absorb(_ child: MoneyParser) throws(HeldReading) {
    if let stated = child.low { restated.append(stated) }
    restated += child.restated
    label += child.label
    parts += child.parts
    isOpen = isOpen || child.low == nil && child.isOpen
    if let found = child.basis {
      place -= 1
      try named(found)
    }
    if let found = child.tax { try taxed(found) }
    if let found = child.times {
      guard times == nil else { throw unreadable("it is multiplied twice") }
      times = found
    }
    if let found = child.currencies {
      currencies = currencies.map { $0.intersection(found) } ?? found
      signs += child.signs.filter { !signs.contains($0) }
      if currencies?.isEmpty ?? false { throw unreadable("it names several currencies") }
    }
  }

  /// `+` opens the end, adds tax, or adds another amount.
  mutating func plus() throws(HeldReading) {
    if taxes(from: place + 1) != nil { return try taxWords() }
    guard low != nil, !expectsHigh else { throw unreadable("nothing stands before its plus") }
    guard hasNumber(at: 1) else {
      if peek(1) == .plus { throw unreadable("it has two pluses") }
      (isOpen, place) = (true, place + 1)
      return
    }
    let rest = items[(place + 1)...]
    var open = 0
    let end = rest.indices.first { index in
      if items[index] == .opening { open += 1 }
      if items[index] == .closing { open -= 1 }
      return open < 0 || open == 0 && items[index] == .plus
    }
    var child = MoneyParser(text, Array(rest[..<(end ?? rest.endIndex)]), style: style)
    (child.takesLabels, child.depth) = (true, depth + 1)
    try child.parse()
    try add(child)
    place = end ?? items.count
  }

  /// A further amount must say by a name or by `one time` that it is another one; what else would
  /// `45,000 + 5,000 per sem` be per semester?
  private mutating func add(_ child: MoneyParser) throws(HeldReading) {
    let isOnce = child.basis == .oneTime
    let isNamed = !child.label.isEmpty && (child.basis == nil || basis != nil)
    guard isOnce || isNamed, child.times == nil, child.tax == nil, child.parts.isEmpty,
      child.restated.isEmpty, let quantity = child.low
    else {
      throw HeldReading(
        "several_amounts", "\(text) names several amounts",
        suggestion: "give each amount a row of its own, or write their sum")
    }
    currencies = child.currencies.map { currencies?.intersection($0) ?? $0 } ?? currencies
    if currencies?.isEmpty ?? false { throw unreadable("it names several currencies") }
    let high = child.isOpen ? nil : child.high ?? child.low
    parts.append(
      MoneyReading.Part(
        low: quantity.value, high: high?.value, basis: child.basis,
        label: child.label.joined(separator: " ")))
  }

  /// The place behind the words for a tax that begin at `start`, and its rate; nil when none does.
  func taxes(from start: Int) -> (next: Int, rate: Decimal?)? {
    var (at, rate) = (start, Decimal?.none)
    while at < items.count {
      switch items[at] {
      case .filler: at += 1
      case .number(let raw) where at + 1 < items.count && items[at + 1] == .percent:
        (rate, at) = (NumberReading.decimal(raw), at + 2)
      case .tax: return behind(at + 1, rate)
      default: return nil
      }
    }
    return nil
  }

  /// What may still follow: `GST @ 18%`, `CGST and SGST`.
  private func behind(_ start: Int, _ rate: Decimal?) -> (next: Int, rate: Decimal?) {
    guard let more = taxes(from: start) else {
      var at = start
      while at < items.count, case .filler = items[at] { at += 1 }
      guard at + 1 < items.count, case .number(let raw) = items[at], items[at + 1] == .percent
      else { return (start, rate) }
      return (at + 2, NumberReading.decimal(raw))
    }
    return (more.next, rate ?? more.rate)
  }

  mutating func taxWords() throws(HeldReading) {
    let leads = [.plus, .including, .excluding].contains(items[place])
    guard let found = taxes(from: leads ? place + 1 : place) else {
      throw unreadable(leads ? "it does not name a tax" : "it names a share and not of what")
    }
    var isIncluded = items[place] == .including
    place = found.next
    if !leads {
      guard let word = peek(), [.including, .extra, .excluding].contains(word) else {
        throw HeldReading(
          "tax_unclear", "\(text) names a tax, but not whether the amount contains it",
          suggestion: "write + GST or incl. GST")
      }
      (isIncluded, place) = (word == .including, place + 1)
    } else if peek() == .extra {
      place += 1
    }
    try taxed(MoneyReading.Tax(isIncluded: isIncluded, rate: found.rate))
  }

  private mutating func taxed(_ found: MoneyReading.Tax) throws(HeldReading) {
    if let tax, tax != found { throw unreadable("it says two things about tax") }
    tax = found
  }
}
