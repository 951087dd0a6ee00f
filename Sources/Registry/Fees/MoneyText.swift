/// Money as text: `major` for machines, `grouped` for people.
public enum MoneyText {
  /// A decimal string in major units with all the currency's decimals: `120000.00`.
  public static func major(_ minor: Int, _ currency: Currency) -> String {
    let (whole, fraction) = parts(minor, currency)
    return (minor < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The amount in its currency's own grouping without the sign, for tables that say the currency
  /// once: `1,20,000`. Decimals that are zero are printed only `withDecimals`.
  public static func plain(
    _ minor: Int, _ currency: Currency, withDecimals: Bool = false
  ) -> String {
    let (whole, fraction) = parts(minor, currency)
    let digits = currency.code == "INR" ? indian(whole) : groups(whole, of: 3)
    let isShown = withDecimals ? !fraction.isEmpty : fraction.contains { $0 != "0" }
    return (minor < 0 ? "−" : "") + digits + (isShown ? "." + fraction : "")
  }

  /// The amount with its sign and its currency's own grouping: `₹1,20,000`, `$43,720`. Decimals are
  /// printed only when they are not zero.
  public static func grouped(_ minor: Int, _ currency: Currency) -> String {
    let digits = plain(minor, currency).drop { $0 == "−" }
    return (minor < 0 ? "−" : "") + sign(of: currency) + digits
  }

  /// A range as people write it: one amount, two with a dash, or "… or more".
  public static func grouped(_ range: AmountRange) -> String {
    let low = grouped(range.low, range.currency)
    guard let high = range.high else { return low + " or more" }
    return high == range.low ? low : "\(low) – \(grouped(high, range.currency))"
  }

  private static func parts(_ minor: Int, _ currency: Currency) -> (String, String) {
    let digits = String(minor.magnitude)
    let padding = max(0, currency.exponent + 1 - digits.count)
    let padded = String(repeating: "0", count: padding) + digits
    return (String(padded.dropLast(currency.exponent)), String(padded.suffix(currency.exponent)))
  }

  /// What stands before an amount: `₹`, or the code and a space where no sign is unmistakable.
  public static func sign(of currency: Currency) -> String {
    switch currency.code {
    case "INR": "₹"
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "JPY": "¥"
    case "AUD": "A$"
    case "CAD": "C$"
    default: currency.code + " "
    }
  }

  private static func indian(_ digits: String) -> String {
    digits.count <= 3 ? digits : groups(String(digits.dropLast(3)), of: 2) + "," + digits.suffix(3)
  }

  private static func groups(_ digits: String, of size: Int) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % size == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
