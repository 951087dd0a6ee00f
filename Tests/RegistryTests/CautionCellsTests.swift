import Foundation
import Testing

@testable import Registry

/// A caution as the database writes it, with everything but the parts that matter left at a default.
private func caution(
  _ id: Int = 1, title: String = "On a list", severity: String? = "severe",
  state: String = "published", raised: String? = "2022-08-26", from: String? = nil,
  until: String? = nil
) -> [String: Any] {
  var object: [String: Any] = [
    "id": id, "kind": "on_fake_list", "title": title, "state": state, "sourceKind": "regulator",
    "evidence": id, "effective": ["from": from, "until": until].compactMapValues { $0 },
  ]
  object["severity"] = severity
  object["raisedOn"] = raised
  object["raisedOnPrecision"] = raised == nil ? nil : "day"
  return object
}

/// An accreditation of an institution as the database writes it.
private func accreditation(_ parts: [String: Any]) -> [String: Any] {
  let defaults: [String: Any] = [
    "activity": "institutional_accreditation", "activityLabel": "Institutional accreditation",
    "scope": "institution", "decision": "granted", "sourceKind": "regulator",
    "validToBasis": "none", "valid": ["until": parts["until"]].compactMapValues { $0 },
  ]
  return defaults.merging(parts) { $1 }
}

private func decoded<Value: Decodable>(_ object: Any) throws -> Value {
  try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
}

@Suite struct CautionCellsTests {
  private func cell(
    institution: [[String: Any]] = [], program: [[String: Any]]? = nil,
    approvals: [[String: Any]] = [], on day: String = "2026-11-21"
  ) throws -> Cell {
    let none = [Any]()
    let place: [String: Any] = [
      "code": "x:1", "codes": none, "names": none, "records": none, "statuses": none,
      "parents": none, "approvals": approvals.map(accreditation), "fees": none,
      "cautions": institution,
    ]
    let facts: [String: Any] = [
      "code": "p:1", "codes": none, "names": none, "records": none, "offerings": none,
      "approvals": none, "fees": none, "cautions": program ?? [],
    ]
    let evidence: [Evidence] = try decoded(
      (1...3).map {
        ["id": $0, "source": "s", "kind": "regulator", "title": "Notice", "publisher": "UGC"]
          as [String: Any]
      })
    let subject: Dossier.Subject =
      program == nil
      ? .institution(programs: 0, offerings: [], approved: []) : .program(try decoded(facts))
    let dossier = Dossier(
      asked: "x", subject: subject, institution: try decoded(place), evidence: evidence)
    return CautionCells(
      dossier, in: ComparisonScope(asOf: try #require(CivilDate(iso: day)))
    ).cautions
  }

  @Test func `nothing recorded is unknown, not none`() throws {
    #expect(try cell().state == "unknown")
  }

  @Test func `a caution in force is shown with its weight, its date and who says so`() throws {
    #expect(
      try cell(institution: [caution()]).lines
        == ["Severe: On a list; raised 26 Aug 2022; says UGC"])
  }

  @Test func `a disputed caution is shown and marked`() throws {
    let lines = try cell(institution: [caution(severity: nil, state: "disputed")]).lines
    #expect(lines == ["On a list (disputed); raised 26 Aug 2022; says UGC"])
  }

  @Test func `what is not shown is counted`() throws {
    let shown = try cell(institution: [
      caution(), caution(2, state: "cleared"), caution(3, until: "2023-01-01"),
    ])
    #expect(shown.lines.last == "not shown: 1 cleared, 1 ended")
    let cleared = try cell(institution: [caution(state: "cleared")])
    #expect(cleared.lines == ["none in force; 1 cleared"])
    #expect(cleared.evidence == [1])
  }

  @Test func `the last day is a day in force`() throws {
    let dated = caution(raised: "2022-08-26", from: "2022-08-26", until: "2023-01-01")
    #expect(try cell(institution: [dated], on: "2022-12-31").lines[0].hasPrefix("Severe"))
    #expect(try cell(institution: [dated], on: "2023-01-01").lines == ["none in force; 1 ended"])
  }

  @Test func `a caution that states no beginning begins when it is raised`() throws {
    let lines = try cell(institution: [caution()], on: "2022-08-25").lines
    #expect(lines == ["none in force; 1 not yet in force"])
  }

  @Test func `a lapse that follows from decisions is shown as derived`() throws {
    let lapse = try cell(approvals: [
      ["authority": "ACICS", "until": "2018-02-01", "evidence": 2],
      ["authority": "HLC", "until": "2019-02-01", "evidence": 3],
    ])
    let text = lapse.lines[0]
    #expect(text.hasPrefix("Warning (derived): Institutional accreditation has ended: ACICS"))
    #expect(lapse.evidence == [2, 3])
    let held = try cell(approvals: [
      ["authority": "ACICS", "until": "2018-02-01", "evidence": 2],
      ["authority": "HLC", "evidence": 3],
    ])
    #expect(held.state == "unknown")
  }

  @Test func `a program shows its institution's cautions, labelled`() throws {
    let lines = try cell(
      institution: [caution(2, title: "Closing")], program: [caution(title: "Suspended")]
    ).lines
    #expect(lines[0].hasPrefix("Severe: Suspended"))
    #expect(lines[1].hasPrefix("institution: Severe: Closing"))
  }
}
