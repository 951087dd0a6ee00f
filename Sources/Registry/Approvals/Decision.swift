/// What an authority decided.
public enum Decision: String, Sendable, Decodable, CaseIterable {
  /// Granted.
  case granted
  /// Granted with conditions.
  case grantedWithConditions = "granted_with_conditions"
  /// Refused.
  case refused
  /// Withdrawn after it was granted.
  case withdrawn
  /// No admission in the session.
  case noAdmission = "no_admission"
  /// The authority does not decide about this.
  case notApplicable = "not_applicable"

  /// The decision as people read it.
  public var spoken: String { Vocabulary.spoken(rawValue) }
}
