import Registry

/// What is on record about a program beside the rows of a comparison.
struct ProgramParticulars {
  private let facts: ProgramFacts

  /// The particulars among `facts`.
  init(_ facts: ProgramFacts) { self.facts = facts }

  /// The particulars in reading order; nil where no source says anything.
  var rows: [(label: String, cell: Cell?)] {
    [
      ("Kind", spoken(facts.claim(\.kind))), ("Status", spoken(facts.claim(\.status))),
      ("Credits", credits), ("Language", text(\.language)), ("Eligibility", text(\.eligibility)),
      ("Assessment", text(\.assessment)), ("Skills", skills), ("Outcomes", text(\.outcomes)),
      ("Intakes", intakes), ("Website", text(\.website)),
    ]
  }

  private func text(_ property: KeyPath<ProgramRecord, String?>) -> Cell? {
    Cell(claim: facts.claim(property))
  }

  private func spoken(_ claim: Claim<String>?) -> Cell? {
    Cell(particulars: claim.map { [(Vocabulary.spoken($0.value), $0.evidence)] } ?? [])
  }

  private var skills: Cell? {
    let claim = facts.claim(\.skills)
    return Cell(particulars: claim.map { claim in claim.value.map { ($0, claim.evidence) } } ?? [])
  }

  private var credits: Cell? {
    guard let low = facts.claim(\.creditsLow) else { return nil }
    let high = facts.claim(\.creditsHigh)?.value
    let range =
      high == nil ? "\(low.value) or more" : low.value + (high == low.value ? "" : "–\(high ?? "")")
    let text = [range, facts.claim(\.creditSystem)?.value].compactMap { $0 }.joined(separator: " ")
    return Cell(particulars: [(text, low.evidence)])
  }

  /// The offerings that say more than their mode and intake.
  private var intakes: Cell? {
    Cell(
      particulars: facts.offerings.compactMap { offering in
        let dates = [
          offering.starts.map { "starts \($0.spoken)" }, offering.ends.map { "ends \($0.spoken)" },
          offering.applyBy.map { "apply by \($0.spoken)" }, offering.campus.map { "campus \($0)" },
          offering.shift, offering.status,
        ].compactMap { $0 }
        let name = [offering.mode.spoken, offering.session].compactMap { $0 }.joined(separator: " ")
        return dates.isEmpty
          ? nil : ("\(name): \(dates.joined(separator: ", "))", offering.evidence)
      })
  }
}
