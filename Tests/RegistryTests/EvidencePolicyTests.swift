import Testing

@testable import Registry

/// Which kind of source proves which kind of fact.
@Suite struct EvidencePolicyTests {
  @Test func `an institution's own page proves a fee and never an approval`() {
    #expect(EvidencePolicy.proves(.fee, .institution))
    #expect(!EvidencePolicy.proves(.approval, .institution))
    #expect(!SourceKind.institution.provesApproval)
  }

  @Test func `the policy has one rule for each kind of fact`() {
    #expect(EvidencePolicy.rules.map(\.fact) == EvidencePolicy.FactKind.allCases)
  }

  @Test(arguments: [SourceKind.aggregator, .selfDeclared, .adviser])
  func `who only passes on what others say proves nothing`(kind: SourceKind) {
    for fact in EvidencePolicy.FactKind.allCases {
      #expect(!EvidencePolicy.proves(fact, kind), "\(fact)")
    }
  }
}
