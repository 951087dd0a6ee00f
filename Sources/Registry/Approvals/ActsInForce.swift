/// What acts in force say together: the latest wins, and acts of one date may contradict each other.
struct ActsInForce {
  private let acts: [Approval]
  private let ended: [Approval]
  private let asOf: CivilDate

  init(_ acts: [Approval], ended: [Approval], asOf: CivilDate) {
    (self.acts, self.ended, self.asOf) = (acts, ended, asOf)
  }

  /// The state, why, and the acts that decide it; nil when none is in force.
  var answer: (VerdictState, [Verdict.Reason], [Approval])? {
    let latest = acts.filter { act in !acts.contains { $0.isDecidedAfter(act) } }
    guard !latest.isEmpty else { return nil }
    let states = Set(latest.map(\.decision.state))
    guard Set(states.map(\.isApproved)).count == 1 else { return contradiction(latest) }
    if let twice = letterWithTwoEnds(latest) { return twice }
    let state = VerdictState.strictestFirst.first(where: states.contains) ?? .unknown
    let deciding = latest.filter { $0.decision.state == state }
    return (state, reasons(deciding) + undated(against: state), deciding)
  }

  /// An act without any date cannot be the latest, but that it says otherwise must be known.
  private func undated(against state: VerdictState) -> [Verdict.Reason] {
    acts.filter { $0.decidedBetween == nil && $0.isGrant != state.isApproved }.map {
      Verdict.Reason("undated_contradiction", "undated, and otherwise: \(Self.sentence($0))")
    }
  }

  private func reasons(_ deciding: [Approval]) -> [Verdict.Reason] {
    // Ranks in several categories are given by one decision; none of them stands for the others.
    let told = deciding[0].rank == nil ? [deciding[0]] : deciding
    var reasons = told.map { Verdict.Reason("decision_in_force", Self.sentence($0)) }.uniqued
    let conditions = deciding.compactMap(\.conditions).filter { !$0.isEmpty }
    if !conditions.isEmpty {
      reasons.append(Verdict.Reason("conditions", conditions.uniqued.joined(separator: "; ")))
    }
    return reasons
  }

  private func contradiction(_ latest: [Approval]) -> (VerdictState, [Verdict.Reason], [Approval]) {
    let words = latest.map(Self.sentence).uniqued.joined(separator: " — against — ")
    let reason = Verdict.Reason(
      "contradicting_decisions", "decisions of the same date disagree: \(words)")
    return (.conflict, [reason], latest)
  }

  /// A letter printed with two ends contradicts itself only between the two: before the first it
  /// holds by both, after the second by neither.
  private func letterWithTwoEnds(
    _ latest: [Approval]
  ) -> (VerdictState, [Verdict.Reason], [Approval])? {
    for act in latest {
      guard let other = ended.first(where: { $0.isSameLetter(as: act) }) else { continue }
      let last = [other, act].map { $0.valid.lastDay?.spoken ?? "no end" }
      let reason = Verdict.Reason(
        "one_letter_two_ends",
        "letter \(act.reference ?? "") of \(act.authority) is printed with two ends: "
          + last.joined(separator: " and "))
      return (.conflict, [reason], [other, act])
    }
    return nil
  }

  /// A decision in one sentence: who, what, in whose words, until when.
  static func sentence(_ act: Approval) -> String {
    let wording = act.wording ?? act.decision.spoken.lowercased()
    let says = act.wording?.lowercased() ?? ""
    let isPlain =
      act.decision == .granted || says.isEmpty
      || says.contains(act.decision.spoken.lowercased()) || says.contains("not ")
    let decision = isPlain ? wording : "\(wording) (\(act.decision.spoken.lowercased()))"
    let session = act.session.map { " for \($0)" } ?? ""
    let dated = act.decidedOn.map {
      ", decided \(PartialDate($0, precision: act.decidedOnPrecision ?? .day).spoken)"
    }
    let until = act.valid.lastDay.map { ", valid up to \($0.spoken)" } ?? ""
    let grade = GradeWords(act).text.map { ", \($0)" } ?? ""
    return "\(act.authority): \(decision)\(grade)\(session)\(dated ?? "")\(until)"
  }
}

extension Approval {
  /// Whether this act was certainly decided after another one.
  fileprivate func isDecidedAfter(_ other: Approval) -> Bool {
    guard let mine = decidedBetween else { return false }
    guard let theirs = other.decidedBetween else { return true }
    return mine.lowerBound > theirs.upperBound
  }

  fileprivate func isSameLetter(as other: Approval) -> Bool {
    guard let reference, !reference.isEmpty, isGrant else { return false }
    // A copy that does not print the date of the decision contradicts no date.
    let mayBeOfOneDay =
      decidedOn == nil || other.decidedOn == nil
      || decidedBetween.flatMap { mine in other.decidedBetween.map(mine.overlaps) } ?? true
    return reference == other.reference && authority == other.authority && mayBeOfOneDay
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in their order.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
