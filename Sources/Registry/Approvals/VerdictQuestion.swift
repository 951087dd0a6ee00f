/// What is asked: may this be done, in a mode, for a session, as of a day.
public struct VerdictQuestion: Sendable, Hashable {
  /// What the authority decides about.
  public let activity: Activity
  /// The mode; nil asks about decisions for any.
  public let mode: StudyMode?
  /// The session; nil asks about decisions for any.
  public let session: String?
  /// The day.
  public let asOf: CivilDate

  /// A question about `activity`.
  public init(activity: Activity, mode: StudyMode?, session: String?, asOf: CivilDate) {
    (self.activity, self.mode, self.session) = (activity, mode, session)
    self.asOf = asOf
  }

  /// Whether a decision is about this: the activity is the same, and mode and session are equal or
  /// not stated.
  func isAnswered(by approval: Approval) -> Bool { fitsMode(approval) && fitsSession(approval) }

  /// Whether a decision is about this but for its session.
  func isAboutAnotherSession(_ approval: Approval) -> Bool {
    fitsMode(approval) && !fitsSession(approval)
  }

  private func fitsMode(_ approval: Approval) -> Bool {
    approval.activity == activity.code
      && (mode == nil || approval.mode == nil || approval.mode == mode)
  }

  /// A decision about a whole academic year states no intake, so it is about each.
  private func fitsSession(_ approval: Approval) -> Bool {
    guard let session, let decided = approval.session else { return true }
    return decided == session || session.hasPrefix(decided + "/")
  }

  /// The question in words: `AICTE approval, Online, 2025-26`.
  public var words: String {
    [activity.label, mode?.spoken, session].compactMap { $0 }.joined(separator: ", ")
  }
}
