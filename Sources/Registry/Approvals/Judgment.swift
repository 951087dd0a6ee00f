/// Judges decisions about one subject in the order of the rules: what is not regulated, what is
/// prohibited, what is in force, what has ended, what begins later.
public struct Judgment {
  private let question: VerdictQuestion
  private let subject: VerdictSubject
  private let prohibitions: [Prohibition]

  /// A judgment of `subject` under the prohibitions on record.
  public init(
    _ question: VerdictQuestion, about subject: VerdictSubject, prohibitions: [Prohibition] = []
  ) {
    (self.question, self.subject, self.prohibitions) = (question, subject, prohibitions)
  }

  /// The verdict on the subject, about which these are all the decisions.
  public func verdict(on approvals: [Approval]) -> Verdict {
    let records = QuestionRecords(approvals, for: question)
    if let reason = notRegulated { return answer(.notApplicable, [reason], [], records) }
    if let (prohibition, match) = prohibitionInForce {
      return prohibited(prohibition, match, records)
    }
    let inForce = ActsInForce(records.inForce, ended: records.ended, asOf: question.asOf)
    if let (state, reasons, deciding) = inForce.answer {
      return answer(state, reasons + later(than: state, records), deciding, records)
    }
    if !records.endedGrants.isEmpty {
      let lapse = Lapse(records, of: subject, under: question)
      return answer(lapse.state, lapse.reasons, lapse.deciding, records)
    }
    if let first = records.comingGrants.first {
      let reason = Verdict.Reason(
        "grant_begins_later", "it begins on \(first.effective.from?.spoken ?? "a later day")")
      return answer(.future, [reason], records.comingGrants, records)
    }
    return nothing(records)
  }

  /// Why the authority has nothing to decide here, or nil.
  private var notRegulated: Verdict.Reason? {
    let activity = question.activity
    if let kinds = activity.kinds, let kind = subject.kind, !kinds.contains(kind) {
      return Verdict.Reason(
        "kind_not_regulated",
        "\(activity.speaker) does not decide about a \(spoken(kind)), only about "
          + "\(kinds.map(spoken).joined(separator: ", "))")
    }
    if let modes = activity.modes, let mode = question.mode, !modes.contains(mode) {
      return Verdict.Reason(
        "mode_not_regulated",
        "\(activity.label) is not about \(mode.spoken.lowercased()) study, only about "
          + modes.map { $0.spoken.lowercased() }.joined(separator: ", "))
    }
    return nil
  }

  /// A prohibition that certainly covers the subject: by its field code or level.
  private var prohibitionInForce: (Prohibition, ProgramSelection.Match)? {
    matches.first { $0.1.isCertain }
  }

  private var matches: [(Prohibition, ProgramSelection.Match)] {
    prohibitions.lazy.filter {
      $0.activity == question.activity.code && $0.valid.contains(question.asOf)
    }.compactMap { prohibition in
      prohibition.match(subject.study, mode: question.mode).map { (prohibition, $0) }
    }
  }

  /// A name or a field in words may mean something else than the prohibition does, so it warns.
  private var warnings: [Verdict.Reason] {
    matches.filter { !$0.1.isCertain }.map { prohibition, match in
      Verdict.Reason(
        "field_may_be_prohibited",
        "\(match.spoken), it may be prohibited: \(prohibition.wording) (\(prohibition.source)); "
          + "no field code on record decides")
    }
  }

  /// A prohibition stands before every grant; a grant that contradicts it is shown.
  private func prohibited(
    _ prohibition: Prohibition, _ match: ProgramSelection.Match, _ records: QuestionRecords
  ) -> Verdict {
    let grants = records.inForce.filter(\.isGrant)
    let contradiction = grants.map { grant in
      Verdict.Reason(
        "grant_contradicts_prohibition",
        "a grant is on record all the same: \(ActsInForce.sentence(grant))")
    }
    let mode = question.mode.map { " in \($0.spoken.lowercased()) mode" } ?? ""
    let reason = Verdict.Reason(
      "field_prohibited",
      "prohibited\(mode): \(prohibition.wording), \(match.spoken) (\(prohibition.source))")
    return answer(
      .prohibited, [reason] + contradiction, grants, records,
      evidence: prohibition.evidence.map { [$0] } ?? [])
  }

  /// What will be otherwise on a later day.
  private func later(than state: VerdictState, _ records: QuestionRecords) -> [Verdict.Reason] {
    records.coming.filter { $0.isGrant != state.isApproved }.compactMap { act in
      act.effective.from.map { from in
        Verdict.Reason(
          "changes_later", "from \(from.spoken) on record: \(ActsInForce.sentence(act))")
      }
    }
  }

  private func nothing(_ records: QuestionRecords) -> Verdict {
    let (code, text) =
      if !records.ended.isEmpty {
        ("nothing_in_force", "what was decided has ended, and none of it was a grant")
      } else if !records.claims.isEmpty {
        ("claims_only", "only sources that prove no approval say so")
      } else {
        ("nothing_recorded", "no decision is recorded, which does not mean that there is none")
      }
    let others = records.otherSessions
    let hint = Verdict.Reason(
      "other_sessions", "decisions are on record for \(others.joined(separator: ", "))")
    return answer(
      .unknown, [Verdict.Reason(code, text)] + (others.isEmpty ? [] : [hint]), records.ended,
      records)
  }

  private func spoken(_ kind: String) -> String { Vocabulary.spoken(kind).lowercased() }

  private func answer(
    _ state: VerdictState, _ reasons: [Verdict.Reason], _ deciding: [Approval],
    _ records: QuestionRecords, evidence: [Int] = []
  ) -> Verdict {
    let inherited = deciding.compactMap(\.inherited).map {
      Verdict.Reason("inherited", $0.words)
    }
    let warnings = state == .prohibited || state == .notApplicable ? [] : self.warnings
    return Verdict(
      question: question, state: state, reasons: reasons + inherited.uniqued + warnings,
      records: deciding,
      claims: records.claims, prohibition: evidence)
  }
}

extension ProgramSelection.Match {
  /// Whether it rests on a code or a level, and not on words alone.
  fileprivate var isCertain: Bool {
    switch self {
    case .code, .level: true
    case .fieldText, .name: false
    }
  }
}
