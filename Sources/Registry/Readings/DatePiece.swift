/// A piece of a written date: a number, or the name of a month.
enum DatePiece: Hashable {
  /// A number with as many digits as it was written with.
  case number(Number)
  /// A month, 1 to 12.
  case month(Int)

  /// A number of a date.
  struct Number: Hashable {
    /// What it is.
    let value: Int
    /// How many digits it was written with.
    let count: Int
    /// Whether it was written `30th`.
    let isOrdinal: Bool

    /// A number as its digits say.
    init(_ value: Int, count: Int? = nil, isOrdinal: Bool = false) {
      self.value = value
      self.count = count ?? String(value).count
      self.isOrdinal = isOrdinal
    }
  }

  /// The pieces of `text`; throws for words that belong to no date.
  static func pieces(of text: String, in original: String) throws(HeldReading) -> [DatePiece] {
    var pieces: [DatePiece] = []
    for token in Tokenizer.tokens(of: WrittenText(text)) {
      switch token {
      case .number(let raw): pieces += try numbers(raw, original)
      case .word(let key, _):
        if let month = MonthNames.month(key) {
          pieces.append(.month(month))
        } else if ordinals.contains(key), case .number(let number)? = pieces.last {
          pieces[pieces.count - 1] = .number(
            Number(number.value, count: number.count, isOrdinal: true))
        } else if !fillers.contains(key) {
          throw held(original)
        }
      case .mark(let mark) where "-/.,'()".contains(mark): continue
      default: throw held(original)
      }
    }
    return pieces
  }

  private static func numbers(_ raw: String, _ original: String) throws(HeldReading) -> [DatePiece]
  {
    var found: [DatePiece] = []
    for digits in raw.split(whereSeparator: { ".,".contains($0) }) {
      guard digits.count <= 8, let value = Int(digits) else { throw held(original) }
      found.append(.number(Number(value, count: digits.count)))
    }
    return found
  }

  private static func held(_ text: String) -> HeldReading {
    if SessionReading.parse(text) != nil {
      return HeldReading(
        "session_not_date", "\(text) is an academic year, not a date",
        suggestion: "put it into a column of sessions, or write the day")
    }
    return HeldReading(
      "unreadable_date", "\(text) is not a date", suggestion: "write it like 2026-11-21")
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
  private static let fillers: Set<String> = ["of", "the", "on", "dated", "dt", "date", "day", "को"]
}
