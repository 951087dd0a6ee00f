/// What a comparison is asked about beside its subjects.
public struct ComparisonScope: Sendable, Hashable {
  /// The day it is as of.
  public var asOf: CivilDate
  /// The mode that verdicts and intakes are about; nil for every mode on record.
  public var mode: StudyMode?
  /// The session that verdicts and intakes are about; nil for every session on record.
  public var session: String?

  /// A question as of a day, about a mode and a session.
  public init(asOf: CivilDate, mode: StudyMode? = nil, session: String? = nil) {
    (self.asOf, self.mode, self.session) = (asOf, mode, session)
  }

  /// Whether something in this mode and session is asked about; no session is any session.
  func includes(_ mode: StudyMode, _ session: String?) -> Bool {
    (self.mode == nil || self.mode == mode)
      && (self.session == nil || session == nil || self.session == session)
  }
}
