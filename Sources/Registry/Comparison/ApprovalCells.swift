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
    var subject: ProgramRecord?
    let approvals: [Approval]
  }

  /// The verdict on every activity on record and on those that govern the mode. Where nothing is
  /// decided about a program its verdict is unknown, and what is decided about its institution follows,
  /// labelled as such. An institution's approval says nothing about its programs, so those are judged
  /// one by one.
  var verdict: Cell {
    let judge = Judge(dossier, in: scope)
    let own = judge.programVerdicts().map { (decided: Decided(approvals: []), verdict: $0) }
    let isDecided = own.contains { $0.verdict.state != .unknown || !$0.verdict.claims.isEmpty }
    let owner = Decided(title: dossier.program.map { _ in "institution" }, approvals: [])
    let whole = isDecided ? [] : judge.institutionVerdicts.map { (owner, $0) }
    let each = programs.flatMap { decided in
      judge.verdicts(
        about: VerdictSubject(titled: decided.title ?? "", decided.subject), decided.approvals
      ).map { (decided, $0) }
    }
    // That nothing is recorded is itself the answer where a mode needs an entitlement.
    let all = own + whole + each
    let isSilent = dossier.program != nil && own.isEmpty && !whole.isEmpty
    return Cell(
      items: (isSilent ? [silence] : []) + all.map { item($0.0, $0.1) },
      evidence: all.flatMap { $0.1.evidence })
  }

  /// What is said of a program about which nobody has decided, before its institution's verdicts.
  private var silence: Cell.Item {
    let reason = VerdictReport.nothingRecorded.text
    return Cell.Item(
      "\(VerdictState.unknown.spoken) (\(reason))", label: "program",
      parts: [
        ("verdict", VerdictState.unknown.rawValue), ("activity", nil), ("authority", nil),
        ("mode", scope.mode?.rawValue), ("session", scope.session), ("program", nil),
        ("reason", reason),
      ])
  }

  /// Every decision in force about the program, the institution as a whole, and its programs.
  var approvals: Cell {
    let own = dossier.program.map { [Decided(approvals: $0.approvals)] } ?? []
    // What is recorded about the institution says nothing about the program, so it is labelled.
    let whole = Decided(
      title: dossier.program == nil ? nil : "institution", approvals: institutional)
    let all = own + [whole] + programs
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
      Decided(
        program: $0.program, title: $0.title, subject: $0.subject, approvals: $0.approvals)
    }
  }

  private func item(_ decided: Decided, _ verdict: Verdict) -> Cell.Item {
    let question = verdict.question
    return Cell.Item(
      "\(verdict.state.spoken) (\(verdict.reason))",
      label: [decided.title, question.words].compactMap { $0 }.joined(separator: ": "),
      parts: [
        ("verdict", verdict.state.rawValue), ("activity", question.activity.code),
        ("authority", verdict.records.first?.authority ?? question.activity.authority),
        ("mode", question.mode?.rawValue), ("session", question.session),
        ("program", decided.program), ("reason", verdict.reason),
      ])
  }

  private func item(_ decided: Decided, _ approval: Approval) -> Cell.Item {
    let words = ApprovalWords(approval)
    let label = [approval.authority, decided.title].compactMap { $0 }.joined(separator: ", ")
    return Cell.Item(
      words.text, label: label, parts: words.parts + [("program", decided.program)])
  }
}
