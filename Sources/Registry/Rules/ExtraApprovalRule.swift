/// An approval of another authority that some programs need too.
public struct ExtraApprovalRule: Sendable {
  /// The programs that need it.
  public let selections: [ProgramSelection]
  /// The activity that must be granted, such as `aicte_approval`.
  public let activity: String

  /// What it asks, in words.
  var terms: [String] {
    ["\(words) in force for:"] + ProhibitedFieldsRule.terms(of: selections)
  }

  /// Whether a program that needs the approval has it on the day; none on record is not a refusal.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let subject = facts.subject
    let matches = selections.lazy.compactMap { selection in
      selection.match(subject).map { (selection.name, $0) }
    }
    guard let (name, match) = matches.first else {
      return RuleAnswer(
        .notApplicable, "the program is none that needs \(words)", facts.subjectInputs)
    }
    let question = VerdictQuestion(
      activity: Activity(code: activity, label: words), mode: facts.mode, session: facts.session,
      asOf: facts.asOf)
    let verdict = Judgment(question, about: VerdictSubject(facts.program))
      .verdict(on: facts.program.approvals)
    let reasons = verdict.reasons.map(\.text).joined(separator: "; ")
    return RuleAnswer(
      outcome(verdict.state),
      "\(words) is needed because it is \(name) \(match.spoken): \(reasons)",
      facts.subjectInputs + [input(verdict)])
  }

  private func outcome(_ state: VerdictState) -> RuleOutcome {
    switch state {
    case .valid, .validWithConditions: .pass
    case .unknown, .conflict: .insufficientData
    default: .fail
    }
  }

  private func input(_ verdict: Verdict) -> RuleInput {
    RuleInput(
      verdict.records.first?.activityLabel ?? words,
      verdict.records.isEmpty ? nil : verdict.state.spoken.lowercased(),
      evidence: Set(verdict.records.map(\.evidence)).sorted())
  }

  private var words: String {
    activity == "aicte_approval" ? "AICTE approval" : activity.replacing("_", with: " ")
  }
}
