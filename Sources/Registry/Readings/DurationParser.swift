import Foundation

/// Reads the tokens of a written duration one after the other.
struct DurationParser {
  let text: String
  let tokens: [WrittenToken]
  private let declared: DurationUnit?
  var place = 0
  private var isLeast = false
  /// What is worth knowing about how the text was read.
  private(set) var notes: [ReadingNote] = []

  init(_ text: String, _ tokens: [WrittenToken], declared: DurationUnit?) {
    (self.text, self.tokens, self.declared) = (text, tokens, declared)
  }

  /// The range of the whole text.
  mutating func range() throws(HeldReading) -> DurationRange {
    var found: DurationRange?
    while let token = peek() {
      if token == .mark("(") {
        try compare(try remark(), with: found)
      } else if let word = token.word, let meaning = DurationWords.filler(word) {
        try pass(meaning, found)
      } else if let mark = mark(token), ",:".contains(mark) {
        place += 1
      } else if token == .mark("/"), found != nil {
        place += 1
        if peek()?.word.flatMap(DurationWords.filler) == nil {
          try compare(try span(), with: found)
        }
      } else if token == .mark("+"), found != nil {
        (isLeast, place) = (true, place + 1)
      } else {
        found = try joined(found, try span())
      }
    }
    guard var range = found else { throw unreadable() }
    if isLeast {
      guard range.high == range.low else { throw unreadable() }
      range.high = nil
    }
    return range
  }

  func peek(_ distance: Int = 0) -> WrittenToken? {
    tokens.indices.contains(place + distance) ? tokens[place + distance] : nil
  }

  private func mark(_ token: WrittenToken?) -> Character? {
    if case .mark(let mark)? = token { mark } else { nil }
  }

  private mutating func pass(
    _ filler: DurationWords.Filler, _ found: DurationRange?
  ) throws(HeldReading) {
    switch filler {
    case .nothing: break
    case .least: isLeast = true
    case .most:
      guard found != nil, isLeast else {
        throw HeldReading(
          "only_upper_bound", "\(text) says only the most it may be",
          suggestion: "write a range, such as 2-4 years")
      }
    }
    place += 1
  }

  /// "Minimum 2 years, maximum 4 years" is a range; any other second length is not understood.
  private mutating func joined(
    _ first: DurationRange?, _ second: DurationRange
  ) throws(HeldReading) -> DurationRange {
    guard let first else { return second }
    let word = tokens[..<place].last { $0.word.flatMap(DurationWords.filler) == .most }
    guard isLeast, word != nil, second.high == second.low else { throw unreadable() }
    isLeast = false
    return try between(first, second)
  }

  /// One length, or two with a dash.
  private mutating func span() throws(HeldReading) -> DurationRange {
    let first = try amount()
    if peek() == .mark("+"), let word = peek(1)?.word, DurationWords.unit(word) != nil {
      (isLeast, place) = (true, place + 1)  // "2+ years"
    }
    let firstUnit = try unit()
    if let firstUnit, let rest = try compound(first, firstUnit) { return rest }
    guard isDash else {
      guard let unit = firstUnit ?? declared else { throw missingUnit() }
      return single(first, unit)
    }
    place += 1
    if firstUnit == nil, let unit = try unit() { return single(first, unit) }  // "4-Year"
    let second = try amount()
    let secondUnit = try unit()
    guard let unit = secondUnit ?? firstUnit ?? declared else { throw missingUnit() }
    return try between(single(first, firstUnit ?? unit), single(second, secondUnit ?? unit))
  }

  private var isDash: Bool { peek() == .mark("-") || peek()?.word == "to" || peek()?.word == "से" }

  private func single(_ amount: Decimal, _ unit: DurationUnit) -> DurationRange {
    DurationRange(low: amount, high: amount, unit: unit)
  }

  private func between(
    _ first: DurationRange, _ last: DurationRange
  ) throws(HeldReading) -> DurationRange {
    var (first, last) = (first, last)
    if first.unit != last.unit {
      guard let low = first.months, let high = last.months else { throw unreadable() }
      (first, last) = (low, high)
    }
    guard let high = last.high, first.low <= high else { throw unreadable() }
    return DurationRange(low: first.low, high: high, unit: first.unit)
  }

  /// "2 years 6 months" is 30 months; weeks and days make days; other units do not mix.
  private mutating func compound(
    _ first: Decimal, _ unit: DurationUnit
  ) throws(HeldReading) -> DurationRange? {
    let start = place
    if ["and", "&"].contains(peek()?.word ?? "") || peek() == .mark(",") || peek() == .mark("&") {
      place += 1
    }
    guard let second = try? amount(), let smaller = try? self.unit() else {
      place = start
      return nil
    }
    if let larger = unit.months, let less = smaller.months, second * Decimal(less) < Decimal(larger)
    {
      let months = first * Decimal(larger) + second * Decimal(less)
      return single(months, .month)
    }
    guard unit == .week, smaller == .day, second < 7 else { throw unreadable() }
    return single(first * 7 + second, .day)
  }

  /// A bracket says the same in another unit.
  private mutating func remark() throws(HeldReading) -> DurationRange? {
    guard let end = tokens[place...].firstIndex(of: .mark(")")) else { throw unreadable() }
    let inside = Array(tokens[(place + 1)..<end])
    place = end + 1
    let isWordsOnly = inside.allSatisfy { token in
      token.word.map { DurationWords.filler($0) == .nothing } ?? (mark(token) != nil)
    }
    if isWordsOnly { return nil }
    var child = DurationParser(text, inside, declared: nil)
    return try child.range()
  }

  private mutating func compare(
    _ second: DurationRange?, with first: DurationRange?
  ) throws(HeldReading) {
    guard let second else { return }
    guard let first else { throw unreadable() }
    let same: Bool
    if let left = first.months, let right = second.months {
      same = left == right
    } else if let left = first.days, let right = second.days {
      // 104 weeks and 24 months differ by three days.
      same = abs(left - right) * 20 <= left
      notes.append(
        ReadingNote("also_stated", "\(text) says it twice; the first was taken, the two are near"))
    } else {
      same = true
      notes.append(ReadingNote("also_stated", "\(text) says it twice; the first was taken"))
    }
    guard same else {
      throw HeldReading(
        "duration_contradicts", "\(text) names two lengths that are not the same",
        suggestion: "look up in the source which of them is meant")
    }
  }

  private func missingUnit() -> HeldReading {
    if let word = peek()?.word, DurationWords.filler(word) == nil { return unreadable() }
    return HeldReading(
      "duration_without_unit", "\(text) has no unit of time",
      suggestion: "declare unit: in the profile")
  }

  func unreadable() -> HeldReading {
    HeldReading(
      "unreadable_duration", "\(text) is not a duration",
      suggestion: "write it like 4 years, 24 months or 104 weeks")
  }
}
