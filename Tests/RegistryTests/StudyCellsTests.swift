import Foundation
import Testing

@testable import Registry

@Suite struct StudyCellsTests {
  @Test func `intakes of several campuses name them`() throws {
    func offering(_ campus: String?, _ intake: Int) -> OfferingFact {
      OfferingFact(
        mode: .conventional, session: "2026-27/Jul", campus: campus, intake: intake, starts: nil,
        ends: nil, applyBy: nil, shift: nil, status: nil, evidence: 1)
    }
    let program = ProgramFacts(
      code: "p:1", codes: [], names: [], records: [],
      offerings: [offering("Hillside", 80), offering(nil, 60)], approvals: [], fees: [],
      cautions: [])
    let place = InstitutionFacts(
      code: "x:1", codes: [], names: [], records: [], statuses: [], parents: [], succession: nil,
      approvals: [], fees: [], cautions: [])
    let dossier = Dossier(
      asked: "p:1", subject: .program(program), institution: place, evidence: [])
    let day = try #require(CivilDate(iso: "2026-11-21"))
    #expect(
      StudyCells(dossier).intake(in: ComparisonScope(asOf: day)).lines == [
        "Conventional 2026-27/Jul, Hillside: 80", "Conventional 2026-27/Jul: 60",
      ])
  }
}
