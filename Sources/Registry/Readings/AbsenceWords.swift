/// Words that say there is no value. None of them is ever the number 0.
enum AbsenceWords {
  /// What a text may say instead of a value.
  enum Meaning: Hashable, Sendable {
    /// This absence.
    case absence(Absence)
    /// That there is none, but not why: `NA` is "not available" and "not applicable".
    case unclear

    /// The absence, nil when the text does not say which.
    var absence: Absence? {
      if case .absence(let absence) = self { absence } else { nil }
    }
  }

  /// What the words of `tokens` say, or nil when they are no absence. Signs of a currency may
  /// stand beside them: `Rs. Nil/-`.
  static func meaning(of tokens: [WrittenToken]) -> Meaning? {
    var words: [String] = []
    for token in tokens {
      switch token {
      case .word(let key, let raw) where CurrencySign.codes(key, raw: raw) == nil:
        words.append(key)
      case .word, .sign: continue
      case .mark(let mark) where "-/.…?,:()".contains(mark): continue
      default: return nil
      }
    }
    if words.isEmpty { return tokens.contains { !Self.isMark($0) } ? nil : .unclear }
    let phrase = words.joined(separator: " ")
    if let meaning = table[phrase] { return meaning }
    let isPromise = openings.contains { phrase == $0 || phrase.hasPrefix($0 + " ") }
    return isPromise ? .absence(.notPublished) : nil
  }

  private static func isMark(_ token: WrittenToken) -> Bool {
    if case .mark = token { true } else { false }
  }

  /// How a sentence begins that points elsewhere or to later instead of naming a figure.
  private static let openings = [
    "as per", "as decided", "contact", "available on request", "on request", "upon request",
    "to be", "yet to be", "will be", "please contact", "enquire", "refer", "see website",
  ]

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for (phrases, meaning) in phrases {
      for phrase in phrases.split(separator: ";") {
        table[WrittenToken.key(String(phrase))] = meaning
      }
    }
    return table
  }()

  private static let phrases: [(String, Meaning)] = [
    (
      "nil;free;free of cost;free of charge;no fee;no fees;nil fee;no charge;no charges;zero fee;"
        + "निःशुल्क;नि शुल्क;मुफ़्त;कोई शुल्क नहीं", .absence(.zeroStated)
    ),
    (
      "not published;not announced;not disclosed;not declared;not notified;not fixed;not stated;"
        + "not specified;not given;not mentioned;tba;tbd;tbc;tbn;awaited;coming soon;"
        + "घोषित नहीं;प्रकाशित नहीं", .absence(.notPublished)
    ),
    ("not applicable;does not apply;लागू नहीं", .absence(.notApplicable)),
    ("unknown;not known;अज्ञात", .absence(.unknown)),
    ("na;n a;nan;null;none;blank;not available;unavailable;उपलब्ध नहीं", .unclear),
  ]
}
