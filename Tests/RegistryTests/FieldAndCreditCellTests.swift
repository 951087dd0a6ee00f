import Foundation
import Testing

@testable import Registry

@Suite struct FieldAndCreditCellTests {
  private let series = ["code": "cip:11.07", "label": "Computer Science", "level": "series"]
  private let family = [
    "code": "cip:11", "label": "Computer and Information Sciences", "level": "family",
  ]
  private let ects: [String: Any] = [
    "code": "ects", "label": "ECTS", "names": ["ects"], "hoursLow": "25", "hoursHigh": "30",
    "creditsPerYear": "60", "usedIn": "Europe", "source": "Users' Guide",
  ]

  private func program(_ records: [[String: Any]]) throws -> ProgramFacts {
    let facts: [String: Any] = [
      "code": "p:1", "codes": ["p:1"], "names": [Any](), "offerings": [Any](),
      "approvals": [Any](), "cautions": [Any](), "fees": [Any](),
      "records": records.enumerated().map { number, record in
        record.merging(["title": "BSc", "evidence": number + 1]) { $1 }
      },
    ]
    return try JSONDecoder().decode(
      ProgramFacts.self, from: try JSONSerialization.data(withJSONObject: facts))
  }

  private func dossier(_ record: [String: Any]) throws -> Dossier {
    let place = """
      {"code": "x:1", "codes": ["x:1"], "names": [], "records": [], "statuses": [], "parents": [],
       "approvals": [], "cautions": [], "fees": []}
      """
    return Dossier(
      asked: "p:1", subject: .program(try program([record])),
      institution: try JSONDecoder().decode(InstitutionFacts.self, from: Data(place.utf8)),
      evidence: [])
  }

  private func field(_ record: [String: Any]) throws -> Cell {
    FieldCell(try program([record])).cell
  }

  @Test func `a field is told in its authority's words, with its code and the source's words`()
    throws
  {
    let cell = try field([
      "field": "cip:1107", "fields": [series, family], "fieldText": "Computing",
    ])
    #expect(cell.lines == ["Computer Science (cip:11.07), Computing"])
    guard case .value(let item) = cell.content else { return #expect(Bool(false)) }
    let parts = Dictionary(uniqueKeysWithValues: item.parts.map { ($0.key, $0.value) })
    #expect(parts["code"] == "cip:11.07")
    #expect(parts["path"] == "Computer and Information Sciences > Computer Science")
    #expect(parts["text"] == "Computing")
  }

  @Test func `words that say the same are told once`() throws {
    let cell = try field([
      "field": "cip:11.07", "fields": [series, family], "fieldText": "Computer science.",
    ])
    #expect(cell.lines == ["Computer Science (cip:11.07)"])
  }

  @Test func `a code that no list has stands in the nearest field that one has`() throws {
    let code = ["field": "cip:110799", "fields": [series, family]] as [String: Any]
    #expect(try field(code).lines == ["cip:11.0799, in Computer Science"])
    let named = code.merging(["fieldText": "Robotics"]) { $1 }
    #expect(try field(named).lines == ["Robotics (cip:11.0799), in Computer Science"])
  }

  @Test func `a field without a tree is kept as it is`() throws {
    #expect(try field(["field": "local:cs"]).lines == ["local:cs"])
    #expect(try field(["fieldText": "Arts"]).lines == ["Arts"])
    #expect(try field([:]).state == "unknown")
    #expect(try program([["field": "local:cs"]]).fieldPath.isEmpty)
  }

  @Test func `the path is that of the first record that has a field`() throws {
    let facts = try program([["level": "master"], ["field": "cip:11.07", "fields": [series]]])
    #expect(facts.fieldPath.map(\.code) == ["cip:11.07"])
  }

  @Test func `credits of a known system come with their hours as an indication`() throws {
    let dossier = try dossier([
      "creditsLow": "120", "creditsHigh": "120", "creditSystem": "ECTS", "knownCreditSystem": ects,
    ])
    let cell = StudyCells(dossier).credits
    #expect(cell.lines == ["120 ECTS (indicative: 3,000–3,600 hours of study)"])
    guard case .value(let item) = cell.content else { return #expect(Bool(false)) }
    let parts = Dictionary(uniqueKeysWithValues: item.parts.map { ($0.key, $0.value) })
    #expect(parts["hours_low"] == "3000")
    #expect(parts["hours_high"] == "3600")
    #expect(parts["system_code"] == "ects")
    #expect(parts["basis"] == "indicative")
  }

  @Test func `a system is named as of several credits, and not by its code`() throws {
    let hours =
      [
        "code": "us_semester_hour", "label": "US semester hour", "names": ["semester hours"],
        "hoursLow": "45", "hoursHigh": "45", "usedIn": "United States of America", "source": "CFR",
      ] as [String: Any]
    let dossier = try dossier([
      "creditsLow": "30", "creditsHigh": "30", "creditSystem": "us_semester_hour",
      "knownCreditSystem": hours,
    ])
    let cell = StudyCells(dossier).credits
    #expect(cell.lines == ["30 US semester hours (indicative: 1,350 hours of study)"])
    let row = Comparison.Row(key: "credits", label: "Credits", unit: nil, cells: [cell])
    #expect(RowMeasure.all(in: row).first?.kind.words == "credits (US semester hours)")
  }

  @Test func `credits of no known system have no hours and say why`() throws {
    let local = StudyCells(
      try dossier(["creditsLow": "160", "creditsHigh": "170", "creditSystem": "CBCS"])
    ).credits
    #expect(local.lines == ["160–170 CBCS (hours of this system not known)"])
    let open = StudyCells(try dossier(["creditsLow": "24"])).credits
    #expect(open.lines == ["24 or more (system not stated, so no hours)"])
    #expect(StudyCells(try dossier([:])).credits.state == "unknown")
  }
}
