import Foundation

/// Numbers written as words, in English and Hindi.
enum NumberWords {
  /// What a word of a number does.
  enum Part: Hashable, Sendable {
    /// It is a number below a hundred, or one and a half.
    case value(Decimal)
    /// It multiplies what stands before it by a hundred.
    case hundred
    /// It multiplies what stands before it: thousand, lakh, crore, million.
    case scale(Decimal)
  }

  /// What the word with this key does in a number, or nil when it is none. `raw` tells `L` and `M`,
  /// which are scales, from small letters, which may be anything.
  static func part(_ key: String, raw: String) -> Part? {
    if let part = parts[key] { return part }
    switch raw {
    case "L": return .scale(100_000)
    case "K", "k": return .scale(1000)
    case "M": return .scale(1_000_000)
    default: return nil
    }
  }

  private static let parts: [String: Part] = {
    var table: [String: Part] = ["hundred": .hundred, "sau": .hundred, "सौ": .hundred]
    for (place, word) in small.enumerated() { table[word] = .value(Decimal(place)) }
    for (place, word) in tens.enumerated() { table[word] = .value(Decimal(20 + 10 * place)) }
    for (place, word) in hindi.enumerated() {
      table[WrittenToken.key(word)] = .value(Decimal(place))
    }
    for (word, value) in [("fourty", 40), ("ninty", 90), ("छः", 6), ("छै", 6), ("पन्द्रह", 15)] {
      table[WrittenToken.key(word)] = .value(Decimal(value))
    }
    for (word, value) in [("डेढ़", Decimal(1.5)), ("ढाई", Decimal(2.5))] {
      table[WrittenToken.key(word)] = .value(value)
    }
    for (words, scale) in scales {
      for word in words.split(separator: " ") {
        table[WrittenToken.key(String(word))] = .scale(scale)
      }
    }
    return table
  }()

  private static let scales: [(String, Decimal)] = [
    ("thousand thousands hazar hazaar हज़ार", 1000),
    ("lakh lakhs lac lacs लाख", 100_000),
    ("million millions mn mio", 1_000_000),
    ("crore crores cr crs करोड़", 10_000_000),
    ("billion billions bn", 1_000_000_000),
  ]

  private static let small = words(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """)

  private static let tens = words("twenty thirty forty fifty sixty seventy eighty ninety")

  /// Hindi has a word of its own for every number up to a hundred.
  static let hindi = words(
    """
    शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
    बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
    तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
    चालीस इकतालीस बयालीस तैंतालीस चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
    पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
    साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
    सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी
    अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी
    नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
