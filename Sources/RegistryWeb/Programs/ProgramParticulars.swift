import Registry

/// What is on record about a program beside the rows of a comparison.
struct ProgramParticulars {
  private let facts: ProgramFacts

  /// The particulars among `facts`.
  init(_ facts: ProgramFacts) { self.facts = facts }

  /// The particulars in reading order.
  var all: [Particular] {
    [
      Particular("Kind of program", spoken(facts.claim(\.kind))),
      Particular("Program status", spoken(facts.claim(\.status))),
      Particular("Language", facts.claim(\.language)),
      Particular("Eligibility", facts.claim(\.eligibility)),
      Particular("Assessment", facts.claim(\.assessment)), Particular("Skills", skills),
      Particular("Outcomes", facts.claim(\.outcomes)), Particular("Intakes", intakes),
      Particular("Program website", facts.claim(\.website)),
    ]
  }

  private func spoken(_ claim: Claim<String>?) -> [(text: String, evidence: Int)] {
    claim.map { [(Vocabulary.spoken($0.value), $0.evidence)] } ?? []
  }

  private var skills: [(text: String, evidence: Int)] {
    facts.claim(\.skills).map { claim in claim.value.map { ($0, claim.evidence) } } ?? []
  }

  /// The offerings that say more than their mode and intake.
  private var intakes: [(text: String, evidence: Int)] {
    facts.offerings.compactMap { offering in
      let dates = [
        offering.starts.map { "starts \($0.spoken)" }, offering.ends.map { "ends \($0.spoken)" },
        offering.applyBy.map { "apply by \($0.spoken)" }, offering.campus.map { "campus \($0)" },
        offering.shift, offering.status,
      ].compactMap { $0 }
      let name = [offering.mode.spoken, offering.session].compactMap { $0 }.joined(separator: " ")
      return dates.isEmpty ? nil : ("\(name): \(dates.joined(separator: ", "))", offering.evidence)
    }
  }
}
