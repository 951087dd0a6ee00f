/// One rule of a pack: whom it is about, and what it asks of them.
public struct Rule: Sendable {
  /// The kinds of rule, each with what it asks.
  public enum Kind: Sendable {
    /// A score or rank that the institution must have reached.
    case threshold(ThresholdRule)
    /// How many programs there may be.
    case countCap(CountCapRule)
    /// Programs that must not be offered.
    case prohibitedFields(ProhibitedFieldsRule)
    /// Where a program may be offered.
    case jurisdiction(JurisdictionRule)
    /// An approval of another authority that is needed too.
    case extraApproval(ExtraApprovalRule)
    /// That the program has been taught before.
    case prerequisite(PrerequisiteRule)
  }

  /// The words for the kinds of rule in a pack's file.
  enum KindName: String, CaseIterable {
    case threshold, jurisdiction, prerequisite
    case countCap = "count_cap"
    case prohibitedFields = "prohibited_fields"
    case extraApproval = "extra_approval"
  }

  /// The rule's name, unique within its pack.
  public let name: String
  /// What it is called.
  public let title: String
  /// Where it stands in the instrument, or who reports it.
  public let source: String?
  /// The modes it is about; none is every mode.
  public let modes: [StudyMode]
  /// The kinds of institution it is about; none is every kind.
  public let institutionKinds: [String]
  /// What it asks.
  public let kind: Kind

  /// The kind as a pack's file writes it.
  public var kindName: String {
    let name: KindName =
      switch kind {
      case .threshold: .threshold
      case .countCap: .countCap
      case .prohibitedFields: .prohibitedFields
      case .jurisdiction: .jurisdiction
      case .extraApproval: .extraApproval
      case .prerequisite: .prerequisite
      }
    return name.rawValue
  }

  /// What it asks, in words, one line each.
  public var terms: [String] {
    switch kind {
    case .threshold(let rule): rule.terms
    case .countCap(let rule): rule.terms
    case .prohibitedFields(let rule): rule.terms
    case .jurisdiction(let rule): rule.terms
    case .extraApproval(let rule): rule.terms
    case .prerequisite(let rule): rule.terms
    }
  }

  /// The answer for one program in one mode; the mode is known to be one of the rule's.
  func answer(_ facts: RuleFacts) -> RuleAnswer {
    let (unfit, inputs) = unfitness(facts)
    let answer = unfit ?? asked(of: facts)
    return RuleAnswer(answer.outcome, answer.sentence, inputs + answer.inputs)
  }

  private func asked(of facts: RuleFacts) -> RuleAnswer {
    switch kind {
    case .threshold(let rule): rule.answer(facts)
    case .countCap(let rule): rule.answer(facts)
    case .prohibitedFields(let rule): rule.answer(facts)
    case .jurisdiction(let rule): rule.answer(facts)
    case .extraApproval(let rule): rule.answer(facts)
    case .prerequisite(let rule): rule.answer(facts)
    }
  }

  /// The answer where the institution's kind settles or hides whether the rule is about it, and
  /// what was read to tell.
  private func unfitness(_ facts: RuleFacts) -> (RuleAnswer?, [RuleInput]) {
    guard !institutionKinds.isEmpty else { return (nil, []) }
    let kind = facts.institution.claim(\.kind)
    let inputs = [RuleInput("institution kind", kind)]
    guard let word = kind?.value else {
      return (RuleAnswer(.insufficientData, "the institution's kind is not on record"), inputs)
    }
    if institutionKinds.contains(word) { return (nil, inputs) }
    let spoken = Vocabulary.spoken(word).lowercased()
    // A source that says no more than "university" leaves open which kind of university it is.
    if word == "university" {
      let sentence = "the institution is only known as a \(spoken), not of which kind"
      return (RuleAnswer(.insufficientData, sentence), inputs)
    }
    let kinds = institutionKinds.map { Vocabulary.spoken($0).lowercased() }
    let sentence = "the rule is about \(kinds.joined(separator: ", ")); this is a \(spoken)"
    return (RuleAnswer(.notApplicable, sentence), inputs)
  }
}
