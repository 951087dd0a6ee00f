import Testing

@testable import Registry

@Suite struct RuleThresholdTests {
  private let score = """
      - rule: score
        kind: threshold
        title: Score
        purpose: offer it
        any:
          - {measure: score, activity: naac_grade, scales: [naac-2017], at_least: 3.01}
    """
  private let rank = """
      - rule: rank
        kind: threshold
        title: Rank
        purpose: offer it
        any:
          - {measure: rank, activity: nirf_rank, categories: [University], at_most: 100, times: 2,
             of_preceding: 3}
    """
  private let either = """
      - rule: either
        kind: threshold
        title: Either
        purpose: offer it
        any:
          - {measure: score, activity: naac_grade, scales: [naac-2017], at_least: 3.01}
          - {measure: rank, activity: nirf_rank, at_most: 100, times: 1, of_preceding: 2}
    """

  private func sketch(_ grades: [[String: Any]]) -> RuleSketch {
    var sketch = RuleSketch()
    sketch.grades = grades
    return sketch
  }

  private func grade(
    _ score: String?, letter: String? = nil, scale: String? = "naac-2017",
    more: [String: Any] = [:], until: String? = nil
  ) -> [String: Any] {
    var parts = more
    parts["score"] = score
    parts["grade"] = letter
    parts["scale"] = scale
    return recorded("naac_grade", parts, from: "2023-01-01", until: until)
  }

  private func outcome(_ grades: [[String: Any]], on day: String = "2026-11-22") throws
    -> RuleOutcome
  {
    try sketch(grades).finding(score, on: day).outcome
  }

  @Test func `a score reaches the mark or not`() throws {
    #expect(try outcome([grade("3.01")]) == .pass)
    #expect(try outcome([grade("3.00")]) == .fail)
    #expect(try outcome([]) == .insufficientData)
  }

  @Test func `a grade whose validity ended counts no more`() throws {
    let ended = grade("3.60", until: "2026-01-01")
    #expect(try outcome([ended], on: "2025-12-31") == .pass)
    let finding = try sketch([ended]).finding(score, on: "2026-01-01")
    #expect(finding.outcome == .fail)
    #expect(finding.sentence.contains("held until 31 Dec 2025"))
    #expect(try outcome([ended], on: "2022-12-31") == .fail)
  }

  @Test func `what only the institution says is not enough`() throws {
    #expect(try outcome([grade("3.60", more: ["sourceKind": "institution"])]) == .insufficientData)
  }

  @Test func `a letter without a score counts where its whole band is on one side`() throws {
    #expect(try outcome([grade(nil, letter: "A")]) == .pass)
    #expect(try outcome([grade(nil, letter: "B++")]) == .fail)
    #expect(try outcome([grade(nil, letter: "Z")]) == .insufficientData)
    let half = score.replacing("3.01", with: "3.10")
    #expect(try sketch([grade(nil, letter: "A")]).finding(half).outcome == .insufficientData)
  }

  @Test func `another scale cannot be held against the mark`() throws {
    #expect(try outcome([grade("3.60", scale: "naac-cgpa")]) == .insufficientData)
    #expect(try outcome([grade("3.60", scale: "stars")]) == .insufficientData)
    let assumed = try sketch([grade("3.60", scale: nil)]).finding(score)
    #expect(assumed.outcome == .pass)
    #expect(assumed.sentence.contains("the scale is not stated"))
  }

  @Test func `the latest decision counts, and two of one date must agree`() throws {
    let early = grade("3.60", more: ["decidedOn": "2023-01-01"])
    let late = grade("2.60", more: ["decidedOn": "2024-01-01"])
    #expect(try outcome([early, late]) == .fail)
    let other = grade("3.60", more: ["decidedOn": "2024-01-01"])
    #expect(try outcome([other, late]) == .insufficientData)
    #expect(try outcome([grade("3.60", more: ["decision": "withdrawn"])]) == .fail)
  }

  private func ranked(_ rank: Int, _ year: String, _ category: String? = "University")
    -> [String: Any]
  {
    var parts: [String: Any] = ["rank": rank, "cycle": year]
    parts["scale"] = category
    return recorded("nirf_rank", parts)
  }

  private func ranks(_ ranks: [[String: Any]], on day: String = "2026-11-22") throws -> RuleOutcome
  {
    try sketch(ranks).finding(rank, on: day).outcome
  }

  @Test func `a rank must be had often enough in the preceding cycles`() throws {
    #expect(try ranks([ranked(100, "2025"), ranked(9, "2023")]) == .pass)
    #expect(try ranks([ranked(101, "2025"), ranked(9, "2023")]) == .insufficientData)
    #expect(try ranks([ranked(101, "2025"), ranked(9, "2024"), ranked(150, "2023")]) == .fail)
    // 2022 is no longer one of the three cycles before 2026.
    #expect(
      try ranks([ranked(1, "2022"), ranked(101, "2023"), ranked(1, "2024"), ranked(101, "2025")])
        == .fail)
    #expect(try ranks([]) == .insufficientData)
  }

  @Test func `a rank counts once a cycle and in its category only`() throws {
    #expect(try ranks([ranked(5, "2025"), ranked(6, "2025")]) == .insufficientData)
    #expect(try ranks([ranked(5, "2025", "Engineering"), ranked(6, "2024")]) == .insufficientData)
    #expect(try ranks([ranked(5, "2025", "UNIVERSITY"), ranked(6, "2024")]) == .pass)
    #expect(try ranks([ranked(5, "2025", nil), ranked(6, "2024")]) == .insufficientData)
  }

  @Test func `this year's ranking counts once it is out`() throws {
    let out = ranked(5, "2026").merging(["decidedOn": "2026-09-04"]) { $1 }
    #expect(try ranks([out, ranked(6, "2024")], on: "2026-09-04") == .pass)
    #expect(try ranks([out, ranked(6, "2024")], on: "2026-09-03") == .insufficientData)
    #expect(try ranks([ranked(5, "2026"), ranked(6, "2024")]) == .insufficientData)
  }

  @Test func `one measure of several is enough, and all must be known to miss`() throws {
    let good = try sketch([grade("2.50"), ranked(80, "2024")]).finding(either)
    #expect(good.outcome == .pass)
    #expect(
      good.sentence == "enough to offer it: ranked within 100 in 1 of the cycles 2024 to 2025")
    let open = try sketch([grade("2.50")]).finding(either)
    #expect(open.outcome == .insufficientData)
    #expect(open.sentence.contains("the score 2.50 is below 3.01"))
    let missed = [grade("2.50"), ranked(180, "2024"), ranked(180, "2025")]
    #expect(try sketch(missed).finding(either).outcome == .fail)
  }
}
