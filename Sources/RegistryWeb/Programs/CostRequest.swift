import Registry

/// Who asks for a total cost, and what they choose and assume.
struct CostRequest {
  /// The parameters that say so.
  static let parameters = [
    "audience", "residency", "category", "session", "mode", "with", "event", "duration",
    "attempts", "terms_per_year", "months", "courses", "hours", "currency",
  ]

  /// Those that may be given several times.
  static let repeatable: Set<String> = ["with", "event"]

  /// The question, without rates of exchange.
  private(set) var question: CostQuestion

  /// Reads the parameters, for a total as of a day.
  init(_ query: inout StrictQuery, asOf: CivilDate) {
    question = CostQuestion(asOf: asOf)
    question.audience = query.word(
      "audience", of: ["domestic", "international", "nri", "saarc"])
    question.residency = query.word(
      "residency", of: ["in_district", "in_state", "out_of_state"])
    question.category = query.text("category")
    question.session = query.session("session")
    question.mode = query.word("mode")
    (question.options, question.events) = (query.texts("with"), query.texts("event"))
    question.duration = query.word("duration") ?? .typical
    question.attempts = query.number("attempts", in: 1...100) ?? 1
    question.termsPerYear = query.number("terms_per_year", in: 1...12)
    question.months = query.span("months", upTo: 1200)
    question.courses = query.number("courses", in: 1...1000)
    question.hours = query.span("hours", upTo: 100_000)
    question.currency = query.currency("currency")
  }

  /// The question about a program, with the rates that its dossier brings.
  func question(about dossier: Dossier) -> CostQuestion {
    var question = question
    question.rates = dossier.rates
    return question
  }
}
