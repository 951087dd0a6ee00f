/// A decision of an authority about an institution or a program, in a mode and for a session.
public struct Approval: Sendable, Decodable {
  /// Who decided.
  public let authority: String
  /// The code of what was decided about, such as `aicte_approval`.
  public let activity: String
  /// The activity as people read it.
  public let activityLabel: String
  /// Whether the activity is about institutions or programs.
  public let scope: ActivityScope
  /// The mode; nil when the decision does not say, which answers for any.
  public let mode: StudyMode?
  /// The session; nil when the decision does not say, which answers for any.
  public let session: String?
  /// The number of the letter.
  public let reference: String?
  /// The program as the letter names it, where it is not tied to a program of the registry.
  public let programAsPrinted: String?
  /// What was decided.
  public let decision: Decision
  /// The authority's own word for it.
  public let wording: String?
  /// The conditions.
  public let conditions: String?
  /// The grade as printed.
  public let grade: String?
  /// The score, as a decimal.
  public let score: String?
  /// The scale of the score.
  public let scale: String?
  /// The cycle of assessment.
  public let cycle: String?
  /// The rank.
  public let rank: Int?
  /// When it was decided.
  public let decidedOn: CivilDate?
  /// How exactly that is known.
  public let decidedOnPrecision: DatePrecision?
  /// The days on which the decision holds.
  public let valid: ValidInterval
  /// On what the end is based: `stated`, `rule`, `assumed`, or `none` for an open end.
  public let validToBasis: String
  /// What kind of source says so.
  public let sourceKind: SourceKind
  /// Whose decision it was, when it counts for this subject only as a successor's.
  public let inherited: Inheritance?
  /// The number of the evidence.
  public let evidence: Int
}

/// What an activity is about; a record about an institution never answers for a program.
public enum ActivityScope: String, Sendable, Decodable {
  /// The institution as a whole.
  case institution
  /// A program.
  case program
}
