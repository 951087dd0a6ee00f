/// What a rule says of a program.
public enum RuleOutcome: String, Sendable, CaseIterable {
  /// The rule is met.
  case pass
  /// The rule is not met.
  case fail
  /// The registry does not know enough to tell.
  case insufficientData = "insufficient_data"
  /// The rule is not about this program.
  case notApplicable = "not_applicable"

  /// The outcome as people read it.
  public var spoken: String { Vocabulary.spoken(rawValue) }
}

/// Something that a rule looked at.
public struct RuleInput: Sendable, Hashable {
  /// What it is.
  public let name: String
  /// What the registry holds; nil when nothing is on record.
  public let value: String?
  /// The numbers of the evidence it rests on.
  public let evidence: [Int]

  init(_ name: String, _ value: String?, evidence: [Int] = []) {
    (self.name, self.value, self.evidence) = (name, value, evidence)
  }

  init(_ name: String, _ claim: Claim<String>?) {
    self.init(name, claim?.value, evidence: claim.map { [$0.evidence] } ?? [])
  }
}

/// What one rule found about a program in one mode.
public struct RuleFinding: Sendable {
  /// The rule.
  public let rule: Rule
  /// The mode it was asked about; nil when the rule is about every mode.
  public let mode: StudyMode?
  /// The outcome.
  public let outcome: RuleOutcome
  /// Why, in one sentence without a full stop.
  public let sentence: String
  /// What it looked at.
  public let inputs: [RuleInput]
}

/// What a rule answers, before it is known for which rule and mode.
struct RuleAnswer {
  let outcome: RuleOutcome
  let sentence: String
  var inputs: [RuleInput]

  init(_ outcome: RuleOutcome, _ sentence: String, _ inputs: [RuleInput] = []) {
    (self.outcome, self.sentence, self.inputs) = (outcome, sentence, inputs)
  }
}

/// What the rules of one pack say of one program as of a day, with all they looked at.
public struct RuleTrace: Sendable {
  /// The pack.
  public let pack: RulePack
  /// The program's code.
  public let program: String
  /// The program's title.
  public let title: String
  /// The institution's name.
  public let institution: String
  /// The mode that was asked about; nil for those on record.
  public let mode: StudyMode?
  /// The session that was asked about; nil for any.
  public let session: String?
  /// The day it is as of.
  public let asOf: CivilDate
  /// What each rule found, in the order of the pack.
  public let findings: [RuleFinding]
  /// The evidence that the inputs refer to.
  public let evidence: [Evidence]
  /// Whether it is about invented sample data.
  public let isFictitious: Bool

  /// What every face says with a trace.
  public static let standing =
    "Rules warn and explain; they never override a recorded decision, and no verdict changes "
    + "because of them."
}
