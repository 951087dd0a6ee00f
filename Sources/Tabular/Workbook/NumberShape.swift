/// What a number in a cell stands for, as its number format shows it.
enum NumberShape {
  /// A number, whatever its digits look like.
  case number
  /// A day, or a part of one that says less: the format shows only these.
  case year, month, day
  /// A day with a time.
  case moment
  /// A time of day.
  case time
  /// A length of time in hours, which may exceed a day.
  case elapsed

  /// The shape of a format that Excel knows by number; nil for those that a workbook defines.
  init?(builtIn id: Int) {
    switch id {
    case 14, 15, 16, 27...31, 36, 50...54, 57, 58: self = .day
    case 17: self = .month
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 22: self = .moment
    case 46: self = .elapsed
    case 0...49: self = .number
    default: return nil
    }
  }

  /// The shape of a format by its code, such as `dd\-mmm\-yyyy;@`.
  init(code: String) {
    let letters = FormatLetters(code)
    if letters.isElapsed {
      self = .elapsed
      return
    }
    let hasTime = letters.has("h") || letters.has("s")
    let hasMonth = letters.has("m") && (!hasTime || letters.has("y") || letters.has("d"))
    switch (letters.has("y"), hasMonth, letters.has("d"), hasTime) {
    case (false, false, false, false): self = .number
    case (false, false, false, true): self = .time
    case (_, _, _, true): self = .moment
    case (true, false, false, false): self = .year
    case (true, true, false, false): self = .month
    default: self = .day
    }
  }
}

/// The letters of a number format that stand for parts of a date, without texts and colors.
private struct FormatLetters {
  private var letters: Set<Character> = []
  private(set) var isElapsed = false

  init(_ code: String) {
    let plain = code.lowercased().replacing("am/pm", with: "").replacing("a/p", with: "")
    var rest = Substring(plain)
    // What follows a semicolon is for other numbers.
    while let character = rest.popFirst(), character != ";" { take(character, &rest) }
  }

  func has(_ letter: Character) -> Bool { letters.contains(letter) }

  private mutating func take(_ character: Character, _ rest: inout Substring) {
    switch character {
    case "\"": _ = Self.popThrough("\"", &rest)
    case "\\", "_", "*": _ = rest.popFirst()
    case "[":
      let word = Self.popThrough("]", &rest)
      if ["h", "hh", "m", "mm", "s", "ss"].contains(word) { isElapsed = true }
    case "y", "m", "d", "h", "s": letters.insert(character)
    default: break
    }
  }

  private static func popThrough(_ end: Character, _ rest: inout Substring) -> Substring {
    let word = rest.prefix { $0 != end }
    rest = rest.dropFirst(word.count + 1)
    return word
  }
}
