/// Who approves a subject, and the verdict as of a day.
struct ApprovalCells {
  private let dossier: Dossier
  private let scope: ComparisonScope

  init(_ dossier: Dossier, in scope: ComparisonScope) {
    (self.dossier, self.scope) = (dossier, scope)
  }

  /// Decisions about one thing: the subject itself, or a program of the institution.
  private struct Decided {
    var program: String?
    var title: String?
    let approvals: [Approval]
  }

  /// The verdict on every activity on record; on a program's own first, and on its institution's
  /// accreditation, which is labelled as such, where the program has none. An institution's
  /// approval says nothing about its programs, so those are judged one by one.
  var verdict: Cell {
    let own = dossier.program?.approvals ?? []
    // What is recorded about an institution never answers for a program's activity.
    let whole = institutional.filter { $0.scope == .institution }
    let decided = own.isEmpty ? [Decided(approvals: whole)] + programs : [Decided(approvals: own)]
    let verdicts = decided.flatMap { decided in
      ApprovalQuestion.all(about: decided.approvals, in: scope).map { question in
        (decided, question, question.verdict(on: decided.approvals, asOf: scope.asOf))
      }
    }
    return Cell(
      items: verdicts.map(item), evidence: verdicts.flatMap { $0.2.records.map(\.evidence) })
  }

  /// Every decision in force about the program, the institution as a whole, and its programs.
  var approvals: Cell {
    let all = [Decided(approvals: (dossier.program?.approvals ?? []) + institutional)] + programs
    let inForce = all.flatMap { decided in
      decided.approvals.filter { $0.valid.contains(scope.asOf) }.map { (decided, $0) }
    }
    return Cell(items: inForce.map(item), evidence: inForce.map(\.1.evidence))
  }

  /// The institution's programs that are accredited by name but not tied to a program on record;
  /// they say nothing about another program.
  var specialized: Cell {
    guard dossier.program == nil else { return Cell(.absent(.notApplicable)) }
    let named = dossier.institution.approvals.filter {
      $0.programAsPrinted != nil && $0.valid.contains(scope.asOf)
    }
    let items = named.map { approval in
      let words = [approval.wording ?? approval.decision.spoken, approval.authority]
      return Cell.Item(
        "\(approval.programAsPrinted ?? "") (\(words.joined(separator: ", ")))",
        parts: ApprovalWords(approval).parts)
    }
    return Cell(items: items, evidence: named.map(\.evidence))
  }

  private var institutional: [Approval] {
    dossier.institution.approvals.filter { $0.programAsPrinted == nil }
  }

  /// The programs of an institution about which there are decisions.
  private var programs: [Decided] {
    guard case .institution(_, _, let approved) = dossier.subject else { return [] }
    return approved.map {
      Decided(program: $0.program, title: $0.title, approvals: $0.approvals)
    }
  }

  private func item(
    _ decided: Decided, _ question: ApprovalQuestion, _ verdict: Verdict
  ) -> Cell.Item {
    let reason = verdict.reasons.map(\.text).joined(separator: "; ")
    return Cell.Item(
      "\(verdict.state.spoken) (\(reason))",
      label: [decided.title, question.words].compactMap { $0 }.joined(separator: ": "),
      parts: [
        ("verdict", verdict.state.rawValue), ("activity", question.activity),
        ("authority", question.authority), ("mode", question.mode?.rawValue),
        ("session", question.session), ("program", decided.program), ("reason", reason),
      ])
  }

  private func item(_ decided: Decided, _ approval: Approval) -> Cell.Item {
    let words = ApprovalWords(approval)
    let label = [approval.authority, decided.title].compactMap { $0 }.joined(separator: ", ")
    return Cell.Item(
      words.text, label: label, parts: words.parts + [("program", decided.program)])
  }
}
