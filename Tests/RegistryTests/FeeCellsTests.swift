import Foundation
import Testing

@testable import Registry

@Suite struct FeeCellsTests {
  private typealias Sample = FeeSample

  private func dossier(
    _ own: [FeeSchedule], institution: [FeeSchedule] = []
  ) throws -> Dossier {
    let record = Data(
      """
      {"title": "Physics", "level": "bachelor", "durationLow": "2", "durationHigh": "2",
       "durationUnit": "year", "durationText": "2 years", "durationBasis": "assumed",
       "evidence": 1}
      """.utf8)
    let program = ProgramFacts(
      code: "p:1", codes: ["p:1"], names: [],
      records: [try JSONDecoder().decode(ProgramRecord.self, from: record)], offerings: [],
      approvals: [], fees: own, cautions: [])
    let place = InstitutionFacts(
      code: "x:1", codes: ["x:1"], names: [], records: [], statuses: [], parents: [],
      succession: [], approvals: [], fees: institution, cautions: [])
    return Dossier(asked: "p:1", subject: .program(program), institution: place, evidence: [])
  }

  private func total(
    _ dossier: Dossier, for change: ((inout CostQuestion) -> Void)? = nil
  ) throws -> Cell {
    var scope = ComparisonScope(asOf: Sample.day)
    if let change {
      var applicant = CostQuestion(asOf: Sample.day)
      change(&applicant)
      scope.applicant = applicant
    }
    let rows = Comparison([dossier], in: scope).sections.flatMap(\.rows)
    return try #require(rows.first { $0.key == "total_cost" }).cells[0]
  }

  private func tuition(_ low: Int, in residency: String? = nil, session: String? = nil)
    -> FeeSchedule
  {
    Sample.schedule(
      [Sample.line("tuition", low, .perYear)], session: session, residency: residency)
  }

  @Test func `a line that is inherited keeps the session of its own schedule`() throws {
    let common = Sample.schedule(
      [Sample.line("examination", 15_00, .perYear), Sample.line("tuition", 1_00, .perYear)],
      session: "2026-27")
    let dossier = try dossier([tuition(100_00, session: "2025-26")], institution: [common])
    let rows = Comparison([dossier], in: ComparisonScope(asOf: Sample.day)).sections
      .flatMap(\.rows)
    let fees = try #require(rows.first { $0.key == "fees" }).cells[0]
    #expect(fees.lines == ["Examination ₹15 per year (2026-27)"])
    let tuition = try #require(rows.first { $0.key == "tuition" }).cells[0]
    #expect(tuition.lines == ["₹100 per year (2025-26)"])
  }

  @Test func `a comparison has a total for each kind of student, or for the one who asks`() throws {
    let dossier = try dossier([
      tuition(100_00, in: "in_state"), tuition(300_00, in: "out_of_state"),
    ])
    let all = try total(dossier)
    #expect(
      all.lines == [
        "in state: ₹200 over 2 years (assumed)", "out of state: ₹600 over 2 years (assumed)",
      ])
    let asked = try total(dossier) { $0.residency = "in_state" }
    #expect(asked.lines == ["in state: ₹200 over 2 years (assumed)"])
  }

  @Test func `of several sessions the newest counts, or the one asked about`() throws {
    let dossier = try dossier([
      tuition(300_00, session: "2026-27"), tuition(100_00, session: "2025-26"),
    ])
    let newest = try total(dossier)
    #expect(newest.lines == ["₹600 over 2 years (assumed)"])
    var scope = ComparisonScope(asOf: Sample.day)
    scope.session = "2025-26"
    let rows = Comparison([dossier], in: scope).sections.flatMap(\.rows)
    let cell = try #require(rows.first { $0.key == "total_cost" }).cells[0]
    #expect(cell.lines == ["₹200 over 2 years (assumed)"])
  }

  @Test func `inherited lines are in the total and among the fees`() throws {
    let list = Sample.schedule([
      Sample.line("library", 5_00, .perYear),
      Sample.line("alumni", nil, .oneTime, absence: .unknown),
    ])
    let dossier = try dossier([tuition(100_00)], institution: [list])
    let cell = try total(dossier)
    #expect(
      cell.lines
        == ["at least ₹210 over 2 years (assumed); not known: alumni: unknown"])
    let rows = Comparison([dossier], asOf: Sample.day).sections.flatMap(\.rows)
    let fees = try #require(rows.first { $0.key == "fees" }).cells[0]
    #expect(fees.lines == ["Library ₹5 per year", "Alumni unknown"])
  }

  @Test func `a printed total says that it is one, and contradictions are shown`() throws {
    let own = Sample.schedule([
      Sample.line("tuition", 100_00, .perYear),
      Sample.line("aggregate_unsplit", 500_00, .wholeProgram),
    ])
    let cell = try total(dossier([own]))
    #expect(
      cell.lines
        == [
          "₹500 over 2 years (assumed), as a printed total; "
            + "the parts add up to ₹200, the printed total is ₹500"
        ])
  }

  @Test func `without fees nothing is known`() throws {
    let cell = try total(dossier([]))
    #expect(cell.state == "unknown")
  }
}
