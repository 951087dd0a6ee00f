import Registry

/// A decision as pairs of key and text, in the order in which documents give them.
struct ApprovalParts {
  private let approval: Approval

  init(_ approval: Approval) { self.approval = approval }

  /// The pairs; a nil text is not known.
  var texts: [(key: String, value: String?)] {
    [
      ("authority", approval.authority), ("activity", approval.activity),
      ("mode", approval.mode?.rawValue), ("session", approval.session),
      ("decision", approval.decision.rawValue), ("wording", approval.wording),
      ("conditions", approval.conditions), ("grade", approval.grade), ("score", approval.score),
      ("scale", approval.scale), ("cycle", approval.cycle),
      ("rank", approval.rank.map { String($0) }),
      ("valid_from", approval.valid.from?.description),
      ("valid_to", approval.valid.lastDay?.description),
      ("valid_to_basis", approval.validToBasis), ("reference", approval.reference),
      ("decided_on", approval.decidedOn?.description),
      ("letter", approval.gradeReading?.letter), ("grade_caveat", approval.gradeReading?.caveat),
    ]
  }
}
