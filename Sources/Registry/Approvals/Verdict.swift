/// Whether an activity allows a subject in a mode for a session as of a day.
public enum VerdictState: String, Sendable, CaseIterable {
  /// Granted and in force.
  case valid
  /// Granted with conditions and in force.
  case validWithConditions = "valid_with_conditions"
  /// Granted from a later day on.
  case future
  /// Granted, and no longer in force.
  case expired
  /// Withdrawn.
  case withdrawn
  /// No admission.
  case noAdmission = "no_admission"
  /// Those admitted may finish, nobody may join.
  case teachOut = "teach_out"
  /// Forbidden in this mode.
  case prohibited
  /// Refused.
  case refused
  /// The authority does not decide about this.
  case notApplicable = "not_applicable"
  /// Sources contradict each other.
  case conflict
  /// Nothing is recorded, which is not the same as not approved.
  case unknown

  /// Whether it counts as approved.
  public var isApproved: Bool { self == .valid || self == .validWithConditions }

  /// Which of several states stands for all of them: the one that forbids most. An authority that has
  /// nothing to decide forbids nothing.
  public static let strictestFirst: [VerdictState] = [
    .prohibited, .withdrawn, .refused, .noAdmission, .conflict, .teachOut, .expired, .future,
    .unknown, .validWithConditions, .valid, .notApplicable,
  ]

  /// The state that stands for all verdicts; unknown where there are none.
  static func strictest(of verdicts: [Verdict]) -> VerdictState {
    let states = Set(verdicts.map(\.state))
    return strictestFirst.first(where: states.contains) ?? .unknown
  }

  /// The state as people read it.
  public var spoken: String { Vocabulary.spoken(rawValue) }
}

/// A verdict with its reasons and the decisions it rests on.
public struct Verdict: Sendable {
  /// Why a verdict is as it is.
  public struct Reason: Sendable, Hashable {
    /// A stable code.
    public let code: String
    /// One sentence.
    public let text: String

    init(_ code: String, _ text: String) { (self.code, self.text) = (code, text) }
  }

  /// What was asked.
  public let question: VerdictQuestion
  /// The answer.
  public let state: VerdictState
  /// Why.
  public let reasons: [Reason]
  /// The decisions that decided it.
  public let records: [Approval]
  /// What sources say that prove no approval.
  public let claims: [Approval]
  let prohibition: [Int]

  /// The numbers of the evidence it rests on.
  public var evidence: [Int] { (records.map(\.evidence) + prohibition).uniqued }

  /// The reasons in one line.
  public var reason: String { reasons.map(\.text).joined(separator: "; ") }
}
