/// A decision in words and in parts.
struct ApprovalWords {
  private let approval: Approval

  init(_ approval: Approval) { self.approval = approval }

  /// What was decided, for what, since when and until when.
  var text: String {
    let subject = [
      approval.programAsPrinted, approval.mode?.spoken, approval.session,
    ].compactMap { $0 }.joined(separator: ", ")
    let parts = [
      approval.wording ?? approval.decision.spoken, subject, grade, span, approval.conditions ?? "",
      approval.inherited?.words ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var grade: String { GradeWords(approval).text ?? "" }

  private var span: String {
    let from = approval.valid.from.map { "since \(PartialDate($0).spoken)" }
    let until = approval.valid.lastDay.map { "until \($0.spoken)" } ?? "no end stated"
    return [from, until].compactMap { $0 }.joined(separator: ", ")
  }

  private var inheritance: [(key: String, value: String?)] {
    guard let inherited = approval.inherited else { return [] }
    return [
      ("inherited_from", inherited.code), ("inherited_name", inherited.name),
      ("inherited_by", inherited.kind), ("inherited_since", inherited.since?.description),
    ]
  }

  /// The decision for machines.
  var parts: [(key: String, value: String?)] {
    [
      ("authority", approval.authority), ("activity", approval.activity),
      ("mode", approval.mode?.rawValue), ("session", approval.session),
      ("program_name", approval.programAsPrinted), ("decision", approval.decision.rawValue),
      ("wording", approval.wording), ("grade", approval.grade), ("score", approval.score),
      ("rank", approval.rank.map { String($0) }), ("conditions", approval.conditions),
      ("valid_from", approval.valid.from?.description),
      ("valid_to", approval.valid.lastDay?.description),
      ("valid_to_basis", approval.validToBasis), ("reference", approval.reference),
      ("decided_on", approval.decidedOn?.description),
    ] + GradeWords(approval).parts + inheritance
  }
}
