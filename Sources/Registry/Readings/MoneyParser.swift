import Foundation

/// Reads the items of a text about money one after the other and holds the text at the first that
/// fits nowhere.
struct MoneyParser {
  let text: String
  let items: [MoneyItem]
  let style: NumberStyle?
  /// Whether words that are not known name the amount instead of holding the text.
  var takesLabels = false
  /// In how many brackets the items stand.
  var depth = 0
  var place = 0

  var low: Quantity?
  var high: Quantity?
  var isOpen = false
  var isNegative = false
  var isBetween = false
  var expectsHigh = false
  var basis: FeeBasis?
  var times: (count: Int, basis: FeeBasis, months: Int?)?
  var tax: MoneyReading.Tax?
  var currencies: Set<String>?
  var signs: [String] = []
  var restated: [Quantity] = []
  var parts: [MoneyReading.Part] = []
  var label: [String] = []

  init(_ text: String, _ items: [MoneyItem], style: NumberStyle?) {
    (self.text, self.items, self.style) = (text, items, style)
  }

  /// The item so many places further, or nil behind the last.
  func peek(_ distance: Int = 0) -> MoneyItem? {
    items.indices.contains(place + distance) ? items[place + distance] : nil
  }

  /// Reads all items.
  mutating func parse() throws(HeldReading) {
    while let item = peek() { try step(item) }
    if expectsHigh { throw unreadable("a range has no second end") }
  }

  private mutating func step(_ item: MoneyItem) throws(HeldReading) {
    switch item {
    case .number, .fraction, .numeral, .half: try number()
    case .mixedScripts(let raw):
      throw HeldReading(
        "mixed_digits", "\(raw) has digits of two scripts",
        suggestion: "write it in digits of one script")
    case .currency(let codes, let sign): try currency(codes, sign)
    case .basis(let basis): try named(basis)
    case .each: try each()
    case .unit(_, _, let word): try strange(word)
    case .slash: try slash()
    case .dash(let isWord): try dash(isWord: isWord)
    case .plus: try plus()
    case .tax, .including, .excluding: try taxWords()
    case .times: try multiplied()
    case .opening: try remark()
    case .between: (isBetween, place) = (true, place + 1)
    case .and where isBetween: try dash(isWord: true)
    case .open: (isOpen, place) = (true, place + 1)
    case .from: (isOpen, place) = (true, place + 1)
    case .filler, .and: place += 1
    case .upTo:
      throw HeldReading(
        "only_upper_bound", "\(text) says only the most it may be",
        suggestion: "write a range, such as 0-50,000, if the least is known")
    case .approximate:
      throw HeldReading(
        "approximate_amount", "\(text) is not meant exactly",
        suggestion: "write the exact amount or a range")
    case .unknown(let word): try strange(word)
    case .percent: try strange("%")
    case .extra: try strange("extra")
    case .closing: throw unreadable("a bracket is closed that was never opened")
    }
  }

  /// A word that says nothing here: a name where names are taken, else the end.
  private mutating func strange(_ word: String) throws(HeldReading) {
    guard takesLabels, word.contains(where: \.isLetter) else {
      throw unreadable("\(word) says nothing about an amount")
    }
    label.append(word)
    place += 1
  }

  func unreadable(_ reason: String) -> HeldReading {
    HeldReading(
      "unreadable_amount", "\(text) is not an amount: \(reason)",
      suggestion: "write a number, a range like 5000-8000, or not published")
  }

  mutating func named(_ found: FeeBasis) throws(HeldReading) {
    if let basis, basis != found {
      throw HeldReading(
        "several_amounts", "\(text) is \(basis.spoken) and \(found.spoken)",
        suggestion: "give each amount a row of its own")
    }
    (basis, place) = (found, place + 1)
  }

  private mutating func currency(_ codes: Set<String>, _ sign: String) throws(HeldReading) {
    let common = currencies.map { $0.intersection(codes) } ?? codes
    if common.isEmpty {
      throw HeldReading(
        "several_currencies", "\(text) names several currencies",
        suggestion: "give each amount a row of its own")
    }
    currencies = common
    if !signs.contains(sign) { signs.append(sign) }
    place += 1
  }

  private mutating func each() throws(HeldReading) {
    place += 1
    if case .filler("academic")? = peek() { place += 1 }
    guard case .unit(let basis, _, _)? = peek() else {
      // "A" before a number word changes nothing.
      if case .numeral? = peek() { return }
      throw unreadable("it does not say per what")
    }
    try named(basis)
  }

  /// `/-` closes an amount, `/sem` says what it is for.
  private mutating func slash() throws(HeldReading) {
    switch peek(1) {
    case .dash(isWord: false)?, .filler("=")?: place += 2
    case .unit?, .basis?, .filler("academic")?: place += 1; try unitOrBasis()
    case .each?: place += 1
    default:
      throw HeldReading(
        "several_amounts", "\(text) has a slash that may divide amounts",
        suggestion: "give each amount a row of its own")
    }
  }

  private mutating func unitOrBasis() throws(HeldReading) {
    if case .filler? = peek() { place += 1 }
    switch peek() {
    case .unit(let basis, _, _)?, .basis(let basis)?: try named(basis)
    default: throw unreadable("it does not say per what")
    }
  }
}
