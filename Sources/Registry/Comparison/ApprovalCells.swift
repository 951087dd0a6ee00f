/// Who approves a subject, and the verdict as of a day.
struct ApprovalCells {
  private let dossier: Dossier
  private let scope: ComparisonScope
  private var asOf: CivilDate { scope.asOf }

  init(_ dossier: Dossier, in scope: ComparisonScope) {
    (self.dossier, self.scope) = (dossier, scope)
  }

  /// The verdict on every activity on record; on the program's own first, and on the institution's
  /// accreditation, which is labelled as such, where the program has none.
  var verdict: Cell {
    let own = dossier.program?.approvals ?? []
    let approvals = own.isEmpty ? institutional : own
    let verdicts = questions(approvals).map { question in
      (question, question.judgment(asOf).verdict(on: approvals.filter(question.isAbout)))
    }
    return Cell(
      items: verdicts.map(item), evidence: verdicts.flatMap { $0.1.records.map(\.evidence) })
  }

  /// Every decision in force about the program or the institution as a whole.
  var approvals: Cell {
    let all = (dossier.program?.approvals ?? []) + institutional
    let inForce = all.filter { $0.valid.contains(asOf) }
    return Cell(items: inForce.map(item), evidence: inForce.map(\.evidence))
  }

  /// The institution's programs that are accredited by name but not tied to a program on record;
  /// they say nothing about another program.
  var specialized: Cell {
    guard dossier.program == nil else { return Cell(.absent(.notApplicable)) }
    let named = dossier.institution.approvals.filter {
      $0.programAsPrinted != nil && $0.valid.contains(asOf)
    }
    return Cell(items: named.map(item), evidence: named.map(\.evidence))
  }

  private var institutional: [Approval] {
    dossier.institution.approvals.filter { $0.programAsPrinted == nil }
  }

  /// What can be asked about the decisions at hand, each once, in their order.
  private func questions(_ approvals: [Approval]) -> [Question] {
    var seen: Set<Question> = []
    return approvals.map { Question($0, in: scope) }.filter { seen.insert($0).inserted }
  }

  private struct Question: Hashable {
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

    func isAbout(_ approval: Approval) -> Bool {
      approval.activity == activity && approval.authority == authority
    }

    func judgment(_ asOf: CivilDate) -> Judgment {
      Judgment(activity: activity, mode: mode, session: session, asOf: asOf)
    }
  }

  private func item(_ question: Question, _ verdict: Verdict) -> Cell.Item {
    let scope = [question.label, question.mode?.spoken, question.session].compactMap { $0 }
    let reason = verdict.reasons.map(\.text).joined(separator: "; ")
    return Cell.Item(
      "\(verdict.state.spoken) (\(reason))", label: scope.joined(separator: ", "),
      parts: [
        ("verdict", verdict.state.rawValue), ("activity", question.activity),
        ("authority", question.authority), ("mode", question.mode?.rawValue),
        ("session", question.session), ("reason", reason),
      ])
  }

  private func item(_ approval: Approval) -> Cell.Item {
    Cell.Item(
      ApprovalWords(approval).text, label: approval.authority,
      parts: ApprovalWords(approval).parts)
  }
}
