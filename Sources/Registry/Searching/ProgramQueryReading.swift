import Foundation

extension ProgramQuery {
  /// The names of the parameters, each as an address and the command line's options write it.
  public static let parameterNames = [
    "q", "institution", "field", "level", "kind", "mode", "session", "country", "region", "city",
    "institution_kind", "language", "approval", "verdict", "currency", "cost_min", "cost_max",
    "duration_min", "duration_max", "credits_min", "credits_max", "sort", "inactive", "limit",
    "after",
  ]

  /// Reads the parameters named in `parameterNames`; throws every fault at once. Amounts are in the
  /// currency's major unit, durations in months, `verdict` is `approved` or states with commas.
  public init(parameters: [(name: String, value: String)]) throws(QueryFaults) {
    var reader = QueryReader(parameters)
    text = reader.text("q")
    institution = reader.text("institution")
    (field, level) = (reader.text("field"), reader.value("level"))
    kind = reader.word("kind", of: Vocabulary.programKinds)
    (mode, session) = (reader.value("mode"), Self.session(&reader))
    country = reader.country("country")
    (region, city) = (reader.text("region"), reader.text("city"))
    institutionKind = reader.word("institution_kind", of: Vocabulary.institutionKinds)
    language = reader.text("language")
    (approval, verdicts) = (reader.text("approval"), Self.verdicts(&reader))
    order = reader.value("sort") ?? .relevance
    readAmounts(&reader)
    includesInactive = reader.flag("inactive")
    limit = reader.limit(20)
    after = reader.cursor()
    reader.check(after, against: mark)
    try reader.finish()
  }

  private mutating func readAmounts(_ reader: inout QueryReader) {
    currency = reader.word("currency", of: Currency.all.map(\.code)).flatMap { Currency($0) }
    let low = reader.decimal("cost_min")
    let high = reader.decimal("cost_max")
    if currency == nil, low != nil || high != nil || order == .cost {
      reader.fail(
        "currency", "totals are compared in one currency; say which, such as INR")
    }
    costLow = low.flatMap(minor)
    costHigh = high.flatMap(minor)
    (monthsLow, monthsHigh) = (reader.decimal("duration_min"), reader.decimal("duration_max"))
    (creditsLow, creditsHigh) = (reader.decimal("credits_min"), reader.decimal("credits_max"))
    let pairs = [
      ("cost_max", low, high), ("duration_max", monthsLow, monthsHigh),
      ("credits_max", creditsLow, creditsHigh),
    ]
    for (name, low, high) in pairs {
      if let low, let high, high < low { reader.fail(name, "the most is less than the least") }
    }
  }

  /// The amount in minor units; no bound has more than fifteen digits, so it fits.
  private func minor(_ amount: Decimal) -> Int? {
    currency.map { NSDecimalNumber(decimal: amount * Decimal($0.unit)).intValue }
  }

  private static func session(_ reader: inout QueryReader) -> String? {
    guard let text = reader.text("session") else { return nil }
    if text.wholeMatch(of: /[0-9]{4}-[0-9]{2}(\/[A-Z][a-z]{2})?/) != nil { return text }
    reader.fail("session", "\(text) is no session; write 2026-27 or 2026-27/Jul")
    return nil
  }

  private static func verdicts(_ reader: inout QueryReader) -> [VerdictState] {
    guard let text = reader.text("verdict") else { return [] }
    if text == "approved" { return [.valid, .validWithConditions] }
    let known = VerdictState.allCases.map(\.rawValue)
    var states: [VerdictState] = []
    for word in text.split(separator: ",").map(String.init) {
      if let state = VerdictState(rawValue: word) {
        states.append(state)
      } else {
        reader.fail(
          "verdict", "\(word) is none of approved, \(known.joined(separator: ", "))",
          suggestion: Nearest.suggestion(for: word, in: known + ["approved"]))
      }
    }
    return states
  }
}
