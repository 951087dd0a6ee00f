import Registry

/// How a spreadsheet shows a number as money: the currency's sign and its own grouping.
enum MoneyFormat {
  /// The number format for so many minor units. A format with Indian groups has only three parts, which
  /// leaves none for negative numbers, so those get a format for their own size, with their sign.
  static func code(_ minor: Int, _ currency: Currency) -> String {
    let isWhole = minor % currency.unit == 0
    let decimals = isWhole ? "" : "." + String(repeating: "0", count: currency.exponent)
    let sign = "\"\(MoneyText.sign(of: currency))\""
    guard currency.code == "INR" else {
      return "\(sign)#,##0\(decimals);-\(sign)#,##0\(decimals)"
    }
    let crore = "\(sign)##\\,##\\,##\\,##0\(decimals)"
    let lakh = "\(sign)##\\,##\\,##0\(decimals)"
    let less = "\(sign)##,##0\(decimals)"
    guard minor < 0 else { return "[>=10000000]\(crore);[>=100000]\(lakh);\(less)" }
    let positive = minor <= -10_000_000 * 100 ? crore : minor <= -100_000 * 100 ? lakh : less
    return "\(positive);-\(positive)"
  }
}
