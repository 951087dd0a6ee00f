/// A currency of ISO 4217.
public struct Currency: Hashable, Sendable {
  /// The three-letter code.
  public let code: String
  /// How many decimal digits the minor unit has: INR 2, JPY 0.
  public let exponent: Int

  /// The currency with this code, or nil when the registry does not know it.
  public init?(_ code: String) {
    guard let exponent = Self.exponents[code] else { return nil }
    self.init(code: code, exponent: exponent)
  }

  private init(code: String, exponent: Int) {
    self.code = code
    self.exponent = exponent
  }

  /// How many minor units make one.
  public var unit: Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }

  /// Every known currency, in order of code; the table `currency` holds the same.
  public static var all: [Currency] {
    exponents.sorted { $0.key < $1.key }.map { Currency(code: $0.key, exponent: $0.value) }
  }

  private static let exponents: [String: Int] = {
    var table: [String: Int] = [:]
    let two = """
      AED AUD BDT BRL BTN CAD CHF CNY CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR KES LKR MXN MYR
      NGN NOK NPR NZD PHP PKR PLN QAR RUB SAR SEK SGD THB TRY TWD UAH USD ZAR
      """
    for code in two.split(whereSeparator: \.isWhitespace) { table[String(code)] = 2 }
    for code in ["CLP", "ISK", "JPY", "KRW", "UGX", "VND"] { table[code] = 0 }
    for code in ["BHD", "JOD", "KWD", "OMR", "TND"] { table[code] = 3 }
    return table
  }()
}
