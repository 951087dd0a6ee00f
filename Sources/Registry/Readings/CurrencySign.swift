/// Signs and words that stand for currencies. A sign of several countries names a set of them and
/// decides nothing.
enum CurrencySign {
  /// The codes of the currencies that `sign` or a word with this key may mean, or nil when it is
  /// no such sign.
  static func codes(_ sign: String, raw: String = "") -> Set<String>? {
    if let codes = signs[sign] { return codes }
    let code = sign.uppercased()
    // "try" is also a word.
    guard sign.utf8.count == 3, Currency(code) != nil, sign != "try" || raw == "TRY" else {
      return nil
    }
    return [code]
  }

  private static let rupees: Set<String> = ["INR", "LKR", "NPR", "PKR"]
  private static let dollars: Set<String> = [
    "AUD", "CAD", "CLP", "HKD", "MXN", "NZD", "SGD", "TWD", "USD",
  ]
  private static let crowns: Set<String> = ["DKK", "ISK", "NOK", "SEK"]

  private static let signs: [String: Set<String>] = {
    var table: [String: Set<String>] = [
      "$": dollars, "dollar": dollars, "dollars": dollars,
      "¥": ["CNY", "JPY"], "yen": ["JPY"], "yuan": ["CNY"], "kr": crowns,
      "euro": ["EUR"], "euros": ["EUR"],
    ]
    for word in ["rs", "re", "rupee", "rupees", "₨", "रु", "रू", "रुपये", "रुपए", "रुपया"] {
      table[WrittenToken.key(word)] = rupees
    }
    let single = [
      "₹": "INR", "€": "EUR", "£": "GBP", "₩": "KRW", "₽": "RUB", "₫": "VND", "₺": "TRY",
      "₴": "UAH", "₪": "ILS", "₦": "NGN", "฿": "THB", "₱": "PHP", "৳": "BDT", "zł": "PLN",
      "kč": "CZK", "ft": "HUF", "rm": "MYR", "rp": "IDR", "sfr": "CHF", "dhs": "AED",
      "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
      "HK$": "HKD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "R$": "BRL",
    ]
    for (sign, code) in single { table[sign] = [code] }
    return table
  }()
}
