/// A caution in words and in parts.
struct CautionWords {
  private let caution: Caution
  private let evidence: Evidence?

  /// The words for `caution`, with the evidence that says so.
  init(_ caution: Caution, evidence: Evidence?) {
    (self.caution, self.evidence) = (caution, evidence)
  }

  /// How grave it is, what it is, since when, and who says so.
  var text: String {
    let severity = caution.severity.map { "\($0.spoken): " } ?? ""
    let mark = caution.state == .disputed ? " (disputed)" : ""
    let parts: [String?] = [
      severity + caution.heading + mark, reason, dates, says.map { "says \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// A reason that only repeats the title says nothing.
  private var reason: String? { caution.reason.flatMap { $0 == caution.heading ? nil : $0 } }

  private var dates: String {
    let raised = caution.raised.map { "raised \($0)" } ?? "no date stated"
    let begins = caution.effective.from.flatMap { from in
      from == caution.raisedOn
        ? nil
        : "since \(PartialDate(from, precision: caution.effectiveFromPrecision ?? .day).spoken)"
    }
    let ends = caution.effective.lastDay.map { "until \($0.spoken)" }
    return [raised, begins, ends].compactMap { $0 }.joined(separator: ", ")
  }

  private var says: String? { evidence.map { $0.publisher ?? $0.title } }

  /// The caution for machines.
  var parts: [(key: String, value: String?)] {
    [
      ("caution", String(caution.id)), ("kind", caution.kind.rawValue),
      ("severity", caution.severity?.rawValue), ("title", caution.heading),
      ("caution_state", caution.state.rawValue), ("derived", "false"),
      ("reason", caution.reason), ("wording", caution.wording), ("link", caution.link),
      ("raised_on", caution.raisedOn?.description),
      ("effective_from", caution.effective.from?.description),
      ("effective_to", caution.effective.lastDay?.description),
      ("justification", caution.justification), ("source_kind", caution.sourceKind.rawValue),
      ("says", says),
    ]
  }
}
