/// Asks the questions that a scope raises about a dossier, and judges each.
struct Judge {
  private let dossier: Dossier
  private let scope: ComparisonScope

  init(_ dossier: Dossier, in scope: ComparisonScope) {
    (self.dossier, self.scope) = (dossier, scope)
  }

  /// The verdicts on the dossier's program: for each mode, on every activity that has decided about
  /// the program and on those that govern the mode; or on one activity.
  func programVerdicts(about code: String? = nil) -> [Verdict] {
    guard let program = dossier.program else { return [] }
    let activities = code.map { code in dossier.jurisdiction.activities.filter { $0.code == code } }
    let kind = program.claim(\.kind)?.value
    let questions = modes(of: program).flatMap { mode in
      self.questions(program.approvals, mode: mode, kind: kind, asked: activities)
    }
    let subject = VerdictSubject(program)
    return questions.uniqued.map { verdict($0, on: program.approvals, about: subject) }
  }

  /// The verdicts on the institution as a whole.
  var institutionVerdicts: [Verdict] {
    let approvals = dossier.institution.approvals.filter {
      $0.programAsPrinted == nil && $0.scope == .institution
    }
    let subject = VerdictSubject(title: dossier.institution.name)
    let questions = approvals.map { Asked(activity: activity(of: $0), authority: $0.authority) }
    return questions.map { $0.atAny(asOf: scope.asOf) }.uniqued.map {
      verdict($0, on: approvals, about: subject)
    }
  }

  /// The verdicts that the decisions about one of an institution's programs raise.
  func verdicts(about subject: VerdictSubject, _ approvals: [Approval]) -> [Verdict] {
    let modes = scope.mode.map { [$0] } ?? Self.modes(of: approvals)
    let questions = modes.flatMap {
      self.questions(approvals, mode: $0, kind: subject.kind, asked: nil)
    }
    return questions.uniqued.map { verdict($0, on: approvals, about: subject) }
  }

  /// One activity of one authority, or of whoever decides.
  private struct Asked: Hashable {
    let activity: Activity
    let authority: String?

    init(activity: Activity, authority: String?) {
      self.activity = activity
      // Where one authority decides, what others print as its name is the same authority.
      self.authority = activity.authority == nil ? authority : nil
    }

    func question(mode: StudyMode?, session: String?, asOf: CivilDate) -> Question {
      Question(
        verdict: VerdictQuestion(activity: activity, mode: mode, session: session, asOf: asOf),
        authority: authority)
    }

    func atAny(asOf: CivilDate) -> Question { question(mode: nil, session: nil, asOf: asOf) }
  }

  private struct Question: Hashable {
    let verdict: VerdictQuestion
    let authority: String?
  }

  private func questions(
    _ approvals: [Approval], mode: StudyMode?, kind: String?, asked: [Activity]?
  ) -> [Question] {
    let fitting = approvals.filter { mode == nil || $0.mode == nil || $0.mode == mode }
    let recorded = fitting.filter { $0.scope == .program }.map {
      Asked(activity: activity(of: $0), authority: $0.authority)
    }
    let governing = dossier.jurisdiction.governing(mode, kind: kind).map {
      Asked(activity: $0, authority: nil)
    }
    let all =
      asked.map { asked in
        let codes = asked.map(\.code)
        let named = recorded.filter { codes.contains($0.activity.code) }
        return named.isEmpty ? asked.map { Asked(activity: $0, authority: nil) } : named
      } ?? (recorded + governing)
    return all.uniqued.map {
      $0.question(mode: mode, session: scope.session, asOf: scope.asOf)
    }
  }

  private func verdict(
    _ question: Question, on approvals: [Approval], about subject: VerdictSubject
  ) -> Verdict {
    let mine = approvals.filter { question.authority == nil || $0.authority == question.authority }
    return Judgment(
      question.verdict, about: subject, prohibitions: dossier.jurisdiction.prohibitions
    ).verdict(on: mine)
  }

  private func activity(of approval: Approval) -> Activity {
    dossier.jurisdiction.activity(of: approval)
  }

  /// The modes that are asked about: the scope's, or every mode on record.
  private func modes(of program: ProgramFacts) -> [StudyMode?] {
    if let mode = scope.mode { return [mode] }
    let offered = program.offerings.map(\.mode) + (program.claim(\.modes)?.value ?? [])
    let modes = Set(offered + program.approvals.compactMap(\.mode))
    return modes.isEmpty ? [nil] : StudyMode.allCases.filter(modes.contains)
  }

  private static func modes(of approvals: [Approval]) -> [StudyMode?] {
    let modes = Set(approvals.compactMap(\.mode))
    return modes.isEmpty ? [nil] : StudyMode.allCases.filter(modes.contains)
  }
}
