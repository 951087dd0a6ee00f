import Foundation

/// Reads what a fee cell says: a number, a range, an open amount (`15,00,000+`), a share of other
/// components (`-10% of tuition`), or a word of absence.
public enum AmountReading {
  /// Staged cells: low and high in minor units, share in per cent, its components, the absence.
  public static func read(_ text: String, currency: Currency?) -> Reading {
    if let absence = absence(text) { return .cells([nil, nil, nil, nil, absence.rawValue]) }
    if text.contains("%") { return share(text) }
    guard let currency else {
      return .fault(
        code: "amount_without_currency", level: .hold, message: "\(text) has no currency",
        suggestion: "give the row a currency column")
    }
    return range(text, currency)
  }

  private static func absence(_ text: String) -> Absence? {
    switch text.lowercased() {
    case "not published": .notPublished
    case "unknown": .unknown
    case "not applicable": .notApplicable
    case "free", "nil": .zeroStated
    default: nil
    }
  }

  private static func share(_ text: String) -> Reading {
    let parts = text.split(separator: "%", maxSplits: 1)
    let words = parts.dropFirst().first?.split(whereSeparator: { " ,+".contains($0) }) ?? []
    let names = words.filter { $0 != "of" && $0 != "and" }.map(String.init)
    guard let percent = parts.first.flatMap({ Decimal(string: plain($0)) }), !names.isEmpty,
      names.allSatisfy(Vocabulary.feeComponents.contains),
      words.first == "of"
    else { return fault(text) }
    return .cells([nil, nil, "\(percent)", ArrayText.of(names), nil])
  }

  private static func range(_ text: String, _ currency: Currency) -> Reading {
    let isOpen = text.hasSuffix("+")
    let body = unmarked(isOpen ? String(text.dropLast()) : text, currency)
    let ends = body.replacing("–", with: "-").split(separator: "-").map(plain)
    let amounts = ends.map { NumberReading.decimal($0) }
    let isNegative = body.hasPrefix("-") && ends.count == 1
    guard (1...2).contains(ends.count), !(isOpen && ends.count == 2),
      let low = amounts.first ?? nil, let high = amounts.last ?? nil
    else { return fault(text) }
    let minor = [low, high].map { Minor.of(isNegative ? -$0 : $0, currency) }
    guard minor[0].amount <= minor[1].amount else { return fault(text) }
    let cells: [String?] = [
      String(minor[0].amount), isOpen ? nil : String(minor[1].amount), nil, nil, nil,
    ]
    guard minor.contains(where: \.wasRounded) else { return .cells(cells) }
    return .noted(
      cells, code: "amount_rounded",
      message: "\(text) has more decimals than \(currency.code) and was rounded half to even")
  }

  /// The text without a sign or code of the declared currency; any other sign stays and is a fault.
  private static func unmarked(_ text: String, _ currency: Currency) -> String {
    let marks = [
      "INR": ["₹", "INR"], "USD": ["$", "USD"], "EUR": ["€", "EUR"], "GBP": ["£", "GBP"],
    ]
    return (marks[currency.code] ?? [currency.code]).reduce(text) { text, mark in
      text.replacing(mark, with: "")
    }.trimmingCharacters(in: .whitespaces)
  }

  private static func plain(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }

  private static func fault(_ text: String) -> Reading {
    .fault(
      code: "unreadable_amount", level: .hold, message: "\(text) is not an amount",
      suggestion: "write a number, a range like 5000-8000, or not published")
  }
}
