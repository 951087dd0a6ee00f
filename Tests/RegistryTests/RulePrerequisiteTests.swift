import Testing

@testable import Registry

@Suite struct RulePrerequisiteTests {
  private let taught = """
      - {rule: taught, kind: prerequisite, title: Taught, modes: [odl], offered: conventional,
         batches: 1}
    """

  private func finding(
    _ offerings: [[String: Any]], siblings: [[String: Any]]? = nil, founded: String? = nil,
    years: Int? = 2, on day: String = "2026-11-22"
  ) throws -> RuleFinding {
    var sketch = RuleSketch()
    (sketch.offerings, sketch.siblings) = (offerings, siblings)
    (sketch.founded, sketch.years) = (founded, years)
    return try sketch.finding(taught, mode: .odl, on: day)
  }

  private func batch(_ session: String, mode: String = "conventional") -> [String: Any] {
    ["mode": mode, "session": session, "evidence": 5]
  }

  @Test func `a batch that has run its length is enough`() throws {
    let found = try finding([batch("2022-23")], on: "2024-07-01")
    #expect(found.outcome == .pass)
    #expect(found.inputs.map(\.value) == ["2 years", "2022-23"])
    #expect(try finding([batch("2022-23")], on: "2024-06-30").outcome == .insufficientData)
    #expect(try finding([batch("2022-23/Jan")], on: "2025-01-01").outcome == .pass)
    #expect(try finding([batch("2022-23/Jan")], on: "2024-12-31").outcome == .insufficientData)
  }

  @Test func `a stated end counts before a counted one`() throws {
    let stated: [String: Any] = ["mode": "conventional", "ends": "2020-05-31", "evidence": 5]
    #expect(try finding([stated], years: nil).outcome == .pass)
  }

  @Test func `another mode, or a plan, is no batch`() throws {
    #expect(try finding([batch("2015-16", mode: "online")]).outcome == .insufficientData)
    let plan = batch("2015-16").merging(["status": "concept"]) { $1 }
    #expect(try finding([plan]).outcome == .insufficientData)
    #expect(try finding([]).sentence == "no conventional offering of the program is on record")
  }

  @Test func `the same program under another code counts`() throws {
    let same: [String: Any] = [
      "program": "example:q", "title": "master of commerce", "level": "master",
      "mode": "conventional", "session": "2019-20", "evidence": 6,
    ]
    #expect(try finding([], siblings: [same]).outcome == .pass)
    let other = same.merging(["title": "Master of Arts"]) { $1 }
    #expect(try finding([], siblings: [other]).outcome == .insufficientData)
  }

  @Test func `a university younger than the program is long has let nobody pass`() throws {
    let found = try finding([], founded: "2025-01-01")
    #expect(found.outcome == .fail)
    #expect(found.sentence.contains("founded 1 Jan 2025"))
    #expect(try finding([], founded: "2024-11-22").outcome == .insufficientData)
  }

  @Test func `a program in another mode needs no earlier batch`() throws {
    #expect(try RuleSketch().finding(taught, mode: .online).outcome == .notApplicable)
  }
}
