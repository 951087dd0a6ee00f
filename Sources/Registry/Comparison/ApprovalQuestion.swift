/// What can be asked about the decisions at hand: an activity of an authority, in a mode, for a
/// session.
struct ApprovalQuestion: Hashable {
  let activity: String
  let label: String
  let authority: String
  let mode: StudyMode?
  let session: String?

  /// What is asked because of a decision: about the mode and session that the reader asked for, or
  /// else about the decision's own. An institution's approval has neither.
  init(_ approval: Approval, in scope: ComparisonScope) {
    activity = approval.activity
    label = approval.activityLabel
    authority = approval.authority
    let isOfProgram = approval.scope == .program
    mode = isOfProgram ? scope.mode ?? approval.mode : approval.mode
    session = isOfProgram ? scope.session ?? approval.session : approval.session
  }

  /// The questions that `approvals` raise, each once, in their order.
  static func all(about approvals: [Approval], in scope: ComparisonScope) -> [ApprovalQuestion] {
    var seen: Set<ApprovalQuestion> = []
    return approvals.map { ApprovalQuestion($0, in: scope) }.filter { seen.insert($0).inserted }
  }

  /// The verdict on those of `approvals` that the question is about.
  func verdict(on approvals: [Approval], asOf: CivilDate) -> Verdict {
    Judgment(activity: activity, mode: mode, session: session, asOf: asOf).verdict(
      on: approvals.filter { $0.activity == activity && $0.authority == authority })
  }

  /// The question in words: `AICTE approval, Online, 2025-26`.
  var words: String { [label, mode?.spoken, session].compactMap { $0 }.joined(separator: ", ") }
}
