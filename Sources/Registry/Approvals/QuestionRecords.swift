/// The decisions that answer a question, sorted by what a day makes of them.
struct QuestionRecords {
  /// Proofs in force on the day.
  let inForce: [Approval]
  /// Proofs that have ended by the day.
  let ended: [Approval]
  /// Proofs that begin after the day, the first to begin first.
  let coming: [Approval]
  /// What sources say that prove no approval.
  let claims: [Approval]
  /// The sessions of proofs that would answer if they were not about another session.
  let otherSessions: [String]

  /// Those of `approvals` that answer `question`. What ended before it could be inherited never
  /// grants anything here, but those admitted under it may still be finishing.
  init(_ approvals: [Approval], for question: VerdictQuestion) {
    let mine = approvals.filter { approval in
      question.isAnswered(by: approval)
        && (!approval.endedBeforeInherited
          || approval.effective.endedBy(question.asOf)
            && !approval.effective.startsAfter(question.asOf))
    }
    let proofs = mine.filter(\.sourceKind.provesApproval)
    inForce = proofs.filter { $0.effective.contains(question.asOf) }
    ended = proofs.filter { $0.effective.endedBy(question.asOf) }
    coming = proofs.filter { $0.effective.startsAfter(question.asOf) }
      .sorted { ($0.effective.from ?? .earliest) < ($1.effective.from ?? .earliest) }
    claims = mine.filter { !$0.sourceKind.provesApproval }
    let elsewhere = approvals.filter {
      question.isAboutAnotherSession($0) && $0.sourceKind.provesApproval
    }
    otherSessions = elsewhere.compactMap(\.session).uniqued.sorted(by: SessionOrder.isLater)
  }

  /// Grants that have ended.
  var endedGrants: [Approval] { ended.filter(\.isGrant) }

  /// Grants that begin later.
  var comingGrants: [Approval] { coming.filter(\.isGrant) }
}

extension Approval {
  /// The days on which the decision counts for the subject: its own, and not before it could be
  /// inherited.
  var effective: ValidInterval {
    guard let since = inherited?.since, valid.from.map({ $0 < since }) ?? true else { return valid }
    return ValidInterval(from: since, until: valid.until)
  }

  var endedBeforeInherited: Bool {
    guard let since = inherited?.since, let until = valid.until else { return false }
    return until <= since
  }

  /// Whether it allows what was asked for.
  var isGrant: Bool { decision.state.isApproved }

  /// The first and the last day on which it may have been decided; a decision without a date is
  /// taken to be of the day from which it holds.
  var decidedBetween: ClosedRange<CivilDate>? {
    guard let day = decidedOn ?? valid.from else { return nil }
    let precision = decidedOn == nil ? .day : decidedOnPrecision ?? .day
    return day...PartialDate(day, precision: precision).lastDay
  }
}

extension Decision {
  /// The state of a subject about which this decision alone is in force.
  var state: VerdictState {
    switch self {
    case .granted: .valid
    case .grantedWithConditions: .validWithConditions
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .noAdmission: .noAdmission
    case .notApplicable: .notApplicable
    }
  }
}
