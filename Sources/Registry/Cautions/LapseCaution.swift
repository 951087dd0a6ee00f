/// A caution that no source raises: an accreditation has ended and no other of its kind is in force.
///
/// It is worked out when somebody asks and never stored. A lapse is claimed only after every approval
/// in force was looked at, and all of them are cited: leaving one accreditor for another is no loss.
public struct LapseCaution: Sendable {
  /// What has ended, as people read it.
  public let activityLabel: String
  /// The decisions that ended, or that withdrew it.
  public let ended: [Approval]
  /// Every approval of the subject that is in force, of whatever kind.
  public let inForce: [Approval]

  /// The activities that accredit. A rank or a session's entitlement ends by itself, and its end is
  /// no loss.
  public static let accreditations: Set<String> = [
    "institutional_accreditation", "programmatic_accreditation", "nba_accreditation", "naac_grade",
  ]

  /// The lapses that these, all decisions about one subject, show as of a day.
  public static func all(on approvals: [Approval], asOf day: CivilDate) -> [LapseCaution] {
    guard approvals.contains(where: { accreditations.contains($0.activity) }) else { return [] }
    let verdicts = Set(approvals.map(Authority.init)).map { authority in
      (
        authority,
        verdict(approvals.filter { Authority($0) == authority }, asOf: day)
      )
    }.sorted { $0.0 < $1.0 }
    let inForce = verdicts.map(\.1).filter(\.state.isApproved).flatMap(\.records)
    let activities = Set(verdicts.map(\.0.activity)).intersection(accreditations).sorted()
    return activities.compactMap { activity in
      lapse(of: verdicts.filter { $0.0.activity == activity }.map(\.1), inForce: inForce)
    }
  }

  /// What the decisions of one authority about one activity come to.
  private static func verdict(_ approvals: [Approval], asOf day: CivilDate) -> Verdict {
    let first = approvals[0]
    let question = VerdictQuestion(
      activity: Activity(code: first.activity, label: first.activityLabel, scope: first.scope),
      mode: nil, session: nil, asOf: day)
    return Judgment(question, about: VerdictSubject(title: "")).verdict(on: approvals)
  }

  /// The lapse that the verdicts of all authorities about one activity show. Where one of them
  /// approves, or where decisions contradict each other, nothing is lost.
  private static func lapse(of verdicts: [Verdict], inForce: [Approval]) -> LapseCaution? {
    let isHeld = verdicts.contains { $0.state.isApproved || $0.state == .conflict }
    let lost = verdicts.filter { [.expired, .withdrawn, .teachOut].contains($0.state) }
    guard !isHeld, let label = lost.flatMap(\.records).first?.activityLabel else { return nil }
    return LapseCaution(
      activityLabel: label, ended: lost.flatMap(\.records), inForce: inForce)
  }

  /// Who decides about what.
  private struct Authority: Hashable, Comparable {
    let activity: String
    let name: String

    init(_ approval: Approval) { (activity, name) = (approval.activity, approval.authority) }

    static func < (left: Authority, right: Authority) -> Bool {
      (left.activity, left.name) < (right.activity, right.name)
    }
  }

  /// What ended and when, and every approval that is in force.
  public var text: String {
    let lost = ended.map { approval in
      let how = approval.decision == .withdrawn ? "withdrawn" : "ended"
      let day = approval.decision == .withdrawn ? approval.valid.from : approval.valid.lastDay
      return "\(approval.authority) (\(how)\(day.map { " \($0.spoken)" } ?? ""))"
    }
    return "\(activityLabel) has ended: \(lost.joined(separator: ", ")); \(cited)"
  }

  private var cited: String {
    guard !inForce.isEmpty else { return "no approval on record is in force" }
    let held = inForce.map { "\($0.activityLabel) by \($0.authority)" }
    return "in force: \(held.joined(separator: ", "))"
  }
}
