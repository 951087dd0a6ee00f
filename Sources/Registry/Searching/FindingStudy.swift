/// What of a program's description its verdicts and total rest on.
public struct FindingStudy: Sendable, Decodable {
  /// What each source says it is, in order of preference; only the properties that are judged.
  let records: [ProgramRecord]
  /// The modes in which it is offered.
  let offered: [StudyMode]

  private enum CodingKeys: String, CodingKey { case records, offered }

  /// Reads an object in which either may be null, for none.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    records = try object.decodeIfPresent([ProgramRecord].self, forKey: .records) ?? []
    offered = try object.decodeIfPresent([StudyMode].self, forKey: .offered) ?? []
  }

  fileprivate var offerings: [OfferingFact] {
    offered.map {
      OfferingFact(
        mode: $0, session: nil, campus: nil, intake: nil, starts: nil, ends: nil, applyBy: nil,
        shift: nil, status: nil, evidence: 0)
    }
  }
}

extension Dossier {
  /// A dossier on a program with nothing in it but what its verdicts or its total rest on.
  public convenience init(
    judging study: FindingStudy, approvals: [Approval] = [], fees: [FeeSchedule] = [],
    institutionFees: [FeeSchedule] = [], jurisdiction: Jurisdiction = Jurisdiction()
  ) {
    let program = ProgramFacts(
      code: "", codes: [], names: [], records: study.records, offerings: study.offerings,
      approvals: approvals, fees: fees, cautions: [])
    let institution = InstitutionFacts(
      code: "", codes: [], names: [], records: [], statuses: [], parents: [], succession: nil,
      approvals: [], fees: institutionFees, cautions: [])
    self.init(
      asked: "", subject: .program(program), institution: institution, evidence: [],
      jurisdiction: jurisdiction)
  }
}
