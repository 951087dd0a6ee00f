/// Judges decisions about one subject: what do they say about an activity, in a mode, for a session,
/// as of a day.
public struct Judgment {
  let activity: String
  let mode: StudyMode?
  let session: String?
  let asOf: CivilDate

  /// A question about `activity`; a nil mode or session asks about decisions for any.
  public init(activity: String, mode: StudyMode?, session: String?, asOf: CivilDate) {
    (self.activity, self.mode, self.session, self.asOf) = (activity, mode, session, asOf)
  }

  /// The verdict on a subject about which these are all the decisions.
  public func verdict(on approvals: [Approval]) -> Verdict {
    let mine = approvals.filter { $0.activity == activity && fits($0) }
    let proofs = mine.filter(\.sourceKind.provesApproval)
    let inForce = proofs.filter { $0.valid.contains(asOf) }
    if !inForce.isEmpty { return judged(inForce) }
    let ended = proofs.filter { $0.valid.endedBy(asOf) && isGrant($0) }
    let coming = proofs.filter { $0.valid.startsAfter(asOf) && isGrant($0) }
    if !ended.isEmpty { return lapsed(ended, coming: coming) }
    if let first = coming.first {
      return answer(.future, "grant_begins_later", "it begins on \(day(first.valid.from))", coming)
    }
    return nothing(claims: mine.filter { !$0.sourceKind.provesApproval })
  }

  /// A decision answers for a mode or session that is its own, or when it states none.
  private func fits(_ approval: Approval) -> Bool {
    let fitsMode = mode == nil || approval.mode == nil || approval.mode == mode
    let fitsSession = session == nil || approval.session == nil || approval.session == session
    return fitsMode && fitsSession
  }

  /// Among acts in force the latest wins; acts of one date that disagree are a conflict.
  private func judged(_ inForce: [Approval]) -> Verdict {
    let latest = inForce.compactMap(\.decidedOn).max()
    let acts = inForce.filter { $0.decidedOn == latest }
    let states = Set(acts.map { state(of: $0.decision) })
    guard Set(states.map(\.isApproved)).count == 1, let strictest = strictest(of: states) else {
      let words = acts.map { "\($0.authority): \($0.decision.spoken.lowercased())" }
      return answer(
        .conflict, "contradicting_decisions",
        "decisions of the same date disagree: \(words.joined(separator: "; "))", acts)
    }
    let deciding = acts.filter { state(of: $0.decision) == strictest }
    return answer(strictest, "decision_in_force", sentence(deciding), deciding)
  }

  private func lapsed(_ ended: [Approval], coming: [Approval]) -> Verdict {
    let last = ended.compactMap(\.valid.until).max()
    let deciding = ended.filter { $0.valid.until == last }
    let later = coming.compactMap(\.valid.from).min()
    let text =
      "the last grant held until \(day(last?.previous))"
      + (later.map { "; a later one begins on \($0.spoken)" } ?? "")
    return answer(.expired, "grant_ended", text, deciding + coming)
  }

  private func nothing(claims: [Approval]) -> Verdict {
    if claims.isEmpty {
      return answer(.unknown, "nothing_recorded", "no decision is recorded", [])
    }
    return answer(
      .unknown, "claims_only", "only sources that prove no approval say so", claims)
  }

  private func sentence(_ acts: [Approval]) -> String {
    let act = acts[0]
    let wording = act.wording ?? act.decision.spoken.lowercased()
    let until = act.valid.lastDay.map { ", valid up to \($0.spoken)" } ?? ""
    return "\(act.authority): \(wording)\(until)"
  }

  private func strictest(of states: Set<VerdictState>) -> VerdictState? {
    let order: [VerdictState] = [
      .withdrawn, .refused, .noAdmission, .notApplicable, .validWithConditions, .valid,
    ]
    return order.first(where: states.contains)
  }

  private func state(of decision: Decision) -> VerdictState {
    switch decision {
    case .granted: .valid
    case .grantedWithConditions: .validWithConditions
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .noAdmission: .noAdmission
    case .notApplicable: .notApplicable
    }
  }

  private func isGrant(_ approval: Approval) -> Bool {
    state(of: approval.decision).isApproved
  }

  private func day(_ date: CivilDate?) -> String { date?.spoken ?? "an unknown day" }

  private func answer(
    _ state: VerdictState, _ code: String, _ text: String, _ records: [Approval]
  ) -> Verdict {
    Verdict(
      activity: activity, mode: mode, session: session, asOf: asOf, state: state,
      reasons: [Verdict.Reason(code: code, text: text)], records: records)
  }
}
