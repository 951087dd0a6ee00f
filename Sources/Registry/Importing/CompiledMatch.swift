/// A match rule tied to the columns of one file.
struct CompiledMatch {
  private let subject: MatchQuestion.Subject
  private let parts: [MatchRule.Part: CompiledRule]
  private let answers: MatchAnswers

  /// Ties `rule` to the positions that `index` gives to headings and to what is known by now.
  init(_ rule: MatchRule, answers: MatchAnswers, index: (String) -> Int) throws {
    subject = rule.subject
    self.answers = answers
    parts = try rule.parts.mapValues { try CompiledRule($0, index: index, answers: answers) }
  }

  /// What the row must know; nil when it has no name.
  func need(_ cells: [String]) -> MatchNeed? {
    guard let name = text(.name, cells) else { return nil }
    var question = MatchQuestion(
      subject, name: name, country: text(.country, cells), region: text(.region, cells),
      city: text(.city, cells), district: text(.district, cells), parent: text(.parent, cells),
      identifiers: identifiers(cells), level: text(.level, cells))
    guard let institution = parts[.institution] else { return MatchNeed(question) }
    switch institution.outcome(cells) {
    case .value(.text(let code)):
      question.institution = code
      return MatchNeed(question)
    case .unmatched(let other, _): return MatchNeed(question, of: other)
    case .value, .untranslated: return nil
    }
  }

  /// The code, nothing, or a question that somebody must answer.
  func outcome(_ cells: [String]) -> CompiledRule.Outcome {
    guard let need = need(cells) else { return .value(.empty) }
    let question = need.institution ?? need.question
    let resolution = answers[question]
    if need.institution == nil, case .code(let code) = resolution { return .value(.text(code)) }
    return .unmatched(question, resolution)
  }

  private func identifiers(_ cells: [String]) -> [String] {
    let texts = text(.identifiers, cells)?.split(separator: ";") ?? []
    return texts.map { $0.trimmed }.filter { Code($0) != nil }
  }

  private func text(_ part: MatchRule.Part, _ cells: [String]) -> String? {
    guard case .value(.text(let text)) = parts[part]?.outcome(cells) else { return nil }
    return text
  }
}
