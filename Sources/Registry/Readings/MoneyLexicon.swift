import Foundation

/// The words and signs of texts about money.
enum MoneyLexicon {
  /// What the pieces of a text do; phrases of up to five words come before single words.
  static func items(of tokens: [WrittenToken]) -> [MoneyItem] {
    var items: [MoneyItem] = []
    var place = 0
    while place < tokens.count {
      if let (phrase, next) = phrase(at: place, of: tokens) {
        items += phrase
        place = next
      } else {
        items.append(
          item(tokens[place], before: place + 1 < tokens.count ? tokens[place + 1] : nil))
        place += 1
      }
    }
    return items
  }

  /// The longest phrase that begins at `place`; hyphens between its words do not matter.
  private static func phrase(at place: Int, of tokens: [WrittenToken]) -> ([MoneyItem], Int)? {
    var (words, next) = ([String](), place)
    var longest: ([MoneyItem], Int)?
    while next < tokens.count, words.count < 5, let word = tokens[next].word {
      words.append(word)
      next += 1
      if let items = phrases[words.joined(separator: " ")] { longest = (items, next) }
      if next + 1 < tokens.count, tokens[next] == .mark("-"), tokens[next + 1].word != nil {
        next += 1
      }
    }
    return longest
  }

  private static func item(_ token: WrittenToken, before next: WrittenToken?) -> MoneyItem {
    switch token {
    case .number(let raw): return .number(raw)
    case .mixedScripts(let raw): return .mixedScripts(raw)
    case .fraction(let value): return .fraction(value)
    case .sign(let sign):
      return CurrencySign.codes(sign).map { .currency($0, sign) } ?? .unknown(sign)
    case .mark(let mark): return item(mark, before: next)
    case .word(let key, let raw):
      if let part = NumberWords.part(key, raw: raw) { return .numeral(part) }
      if let codes = CurrencySign.codes(key, raw: raw) { return .currency(codes, raw) }
      return .unknown(raw)
    }
  }

  private static func item(_ mark: Character, before next: WrittenToken?) -> MoneyItem {
    let isBeforeNumber = if case .number = next { true } else { false }
    switch mark {
    case "-": return .dash(isWord: false)
    case "+": return .plus
    case "/": return .slash
    case "×": return .times
    case "%": return .percent
    case "(": return .opening
    case ")": return .closing
    case "&": return .and
    case "≥": return .from
    case "~", "≈": return .approximate
    case ":", ";", "@", "=": return .filler(String(mark))
    // "Rs .450" is not 0.45, and "45, 000" is no number.
    case ".", ",": return isBeforeNumber ? .unknown(String(mark)) : .filler(String(mark))
    default: return .unknown(String(mark))
    }
  }

  private static let phrases: [String: [MoneyItem]] = {
    var table: [String: [MoneyItem]] = ["lpa": [.numeral(.scale(100_000)), .basis(.perYear)]]
    for (phrases, item) in entries {
      for phrase in phrases.split(separator: ";") {
        table[WrittenToken.key(String(phrase))] = [item]
      }
    }
    for phrase in ["only", "fee", "fees", "tuition", "amount", "amt", "charges", "is", "of"]
      + ["tuition fee", "tuition fees", "course fee", "course fees", "program fee", "fee of"]
      + ["programme fee", "the", "all", "applicable", "as applicable", "at", "academic"]
      + ["payable", "केवल", "मात्र", "शुल्क"]
    {
      table[WrittenToken.key(phrase)] = [.filler(phrase)]
    }
    for (words, basis, months) in units {
      for word in words.split(separator: ";") {
        table[WrittenToken.key(String(word))] = [.unit(basis, months: months, String(word))]
      }
    }
    return table
  }()

  private static let units: [(String, FeeBasis, Int?)] = [
    ("sem;sems;semester;semesters;सेमेस्टर", .perTerm, 6),
    ("term;terms;trimester;trimesters", .perTerm, nil),
    ("year;years;yr;yrs;annum;वर्ष;साल", .perYear, 12),
    ("month;months;mth;mths;mo;माह;महीना", .perMonth, 1),
    ("credit;credits;credit hour;credit hours", .perCredit, nil),
    ("course;courses;subject;subjects;paper;papers;module;modules", .perCourse, nil),
    ("attempt;attempts", .perAttempt, nil), ("hour;hours;hr;hrs", .perHour, nil),
  ]

  private static let entries: [(String, MoneyItem)] = [
    (
      "pa;per anum;annually;annual;yearly;annual fee;annual fees;yearly fee;प्रति वर्ष;प्रतिवर्ष;सालाना;वार्षिक",
      .basis(.perYear)
    ),
    ("semesterly;semester wise;semester fee;sem fee;प्रति सेमेस्टर", .basis(.perTerm)),
    ("pm;monthly;monthly fee;प्रति माह;प्रतिमाह;मासिक", .basis(.perMonth)),
    ("hourly", .basis(.perHour)),
    ("one time;onetime;one time only;once;one time fee;एक बार;एकमुश्त", .basis(.oneTime)),
    (
      "total;in total;total fee;total fees;total course fee;total course fees;total program fee;"
        + "total programme fee;full course;full course fee;full program;full programme;"
        + "whole course;whole program;whole programme;entire course;entire program;"
        + "entire programme;complete course;complete program;complete programme;"
        + "for the whole program;for the whole programme;for the whole course;"
        + "for the entire course;for the entire program;for the entire programme;"
        + "for full course;for the full course;for the course;कुल", .basis(.wholeProgram)
    ),
    ("per;each;every;a;an;प्रति", .each),
    ("gst;igst;cgst;sgst;vat;tax;taxes;service tax;service taxes;sales tax;जीएसटी", .tax),
    ("incl;inc;including;inclusive;included;inclusive of;including of;incl of", .including),
    ("excl;excluding;exclusive;excluded;exclusive of;plus;without;excl of", .excluding),
    ("extra;additional;additionally", .extra),
    ("onwards;onward;and above;and more;or more;or above;upwards;and up;plus plus", .open),
    ("from;starting;starting from;starting at;starts from;starts at;at least;min;minimum", .from),
    ("upto;up to;maximum;max;below;under;less than;not more than;within;till", .upTo),
    ("approx;approximately;about;around;nearly;almost;circa;roughly;say;लगभग", .approximate),
    ("between", .between), ("and", .and), ("and a half", .half), ("to;से", .dash(isWord: true)),
    ("x;times", .times),
  ]
}
