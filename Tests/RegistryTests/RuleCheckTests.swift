import Testing

@testable import Registry

@Suite struct RuleCheckTests {
  private let cap = """
      - {rule: cap, kind: count_cap, title: Cap, modes: [online], levels: [master], at_most: 2,
         unless: prior approval}
    """

  private func sibling(
    _ code: String, level: String? = "master", mode: String = "online", session: String? = nil,
    title: String = "Another"
  ) -> [String: Any] {
    var offering: [String: Any] = ["program": code, "title": title, "mode": mode, "evidence": 4]
    offering["level"] = level
    offering["session"] = session
    return offering
  }

  @Test func `a cap counts programs of its level and mode, each once`() throws {
    var sketch = RuleSketch()
    sketch.siblings = [
      sibling("example:p"), sibling("example:p", session: "2025-26"), sibling("example:q"),
      sibling("example:r", level: "bachelor"), sibling("example:s", mode: "odl"),
    ]
    let met = try sketch.finding(cap)
    #expect(met.outcome == .pass)
    #expect(met.sentence == "2 programs are on record, at most 2 are allowed")
    #expect(met.inputs.last?.evidence == [4])
    sketch.siblings?.append(sibling("example:t"))
    let missed = try sketch.finding(cap)
    #expect(missed.outcome == .fail)
    #expect(missed.sentence.contains("prior approval is needed"))
  }

  @Test func `a cap without the numbers cannot be told`() throws {
    var sketch = RuleSketch()
    #expect(try sketch.finding(cap).outcome == .insufficientData)
    sketch.siblings = [
      sibling("example:q"), sibling("example:r", level: nil), sibling("example:p"),
    ]
    #expect(try sketch.finding(cap).outcome == .insufficientData)
    sketch.level = nil
    #expect(try sketch.finding(cap).outcome == .insufficientData)
    sketch.level = "bachelor"
    #expect(try sketch.finding(cap).outcome == .notApplicable)
  }

  @Test func `a cap counts the session asked about`() throws {
    var sketch = RuleSketch()
    sketch.siblings = [
      sibling("example:q", session: "2024-25"), sibling("example:r", session: "2025-26"),
    ]
    #expect(try sketch.finding(cap).outcome == .fail)
    #expect(try sketch.finding(cap, session: "2025-26").outcome == .pass)
  }

  private let prohibited = """
      - rule: prohibited
        kind: prohibited_fields
        title: Prohibited
        modes: [odl, online]
        fields:
          - {name: law, codes: ["iscedf:0421"], words: [law]}
          - {name: doctorates, levels: [doctorate]}
    """

  @Test func `a prohibited field fails by its code, by its level, or by its name`() throws {
    var sketch = RuleSketch()
    #expect(try sketch.finding(prohibited).outcome == .pass)
    sketch.title = "Business law"
    let byName = try sketch.finding(prohibited)
    #expect(byName.outcome == .fail)
    #expect(byName.sentence.contains("by its name (law)"))
    sketch.field = "iscedf:0421"
    #expect(try sketch.finding(prohibited).sentence.contains("by its field code iscedf:0421"))
    sketch.field = "iscedf:0413"
    let coded = try sketch.finding(prohibited)
    #expect(coded.outcome == .pass)
    #expect(coded.sentence.contains("although its name says law"))
    sketch.level = "doctorate"
    #expect(try sketch.finding(prohibited).sentence.contains("by its level (doctorate)"))
    #expect(try sketch.finding(prohibited, mode: .conventional).outcome == .notApplicable)
  }

  @Test func `modes on record are each asked about, and none is not enough`() throws {
    var sketch = RuleSketch()
    sketch.modes = ["odl", "conventional", "online"]
    let trace = try sketch.trace(pack(rules: prohibited), mode: nil)
    #expect(trace.findings.map(\.mode) == [.odl, .online])
    sketch.modes = []
    #expect(try sketch.finding(prohibited, mode: nil).outcome == .insufficientData)
  }

  private let headquarters = """
      - {rule: hq, kind: jurisdiction, title: HQ, within: headquarters,
         institution_kinds: [state_private_university]}
    """

  @Test func `jurisdiction says what the registry does not know`() throws {
    var sketch = RuleSketch()
    let open = try sketch.finding(headquarters)
    #expect(open.outcome == .insufficientData)
    #expect(open.sentence.contains("does not record where learners"))
    sketch.offerings = ["Main", "Elsewhere"].map {
      ["mode": "online", "campus": $0, "evidence": 5]
    }
    let spread = try sketch.finding(headquarters)
    #expect(spread.outcome == .fail)
    #expect(spread.inputs.last?.value == "Elsewhere; Main")
  }

  @Test func `a rule for some kinds of institution looks at the kind first`() throws {
    var sketch = RuleSketch()
    sketch.institutionKind = "deemed_university"
    #expect(try sketch.finding(headquarters).outcome == .notApplicable)
    sketch.institutionKind = "university"
    #expect(try sketch.finding(headquarters).outcome == .insufficientData)
    sketch.institutionKind = nil
    let unknown = try sketch.finding(headquarters)
    #expect(unknown.outcome == .insufficientData)
    #expect(unknown.inputs.map(\.name) == ["institution kind"])
  }

  private let aicte = """
      - rule: aicte
        kind: extra_approval
        title: AICTE
        institution_kinds: [deemed_university]
        activity: aicte_approval
        fields: [{name: management, codes: ["iscedf:0413"], words: [management, mba]}]
    """

  private func deemed(_ approvals: [[String: Any]] = []) -> RuleSketch {
    var sketch = RuleSketch()
    sketch.institutionKind = "deemed_university"
    sketch.title = "MBA"
    sketch.programApprovals = approvals.map { $0.merging(["scope": "program"]) { $1 } }
    return sketch
  }

  @Test func `an extra approval must be in force on the day`() throws {
    let missing = try deemed().finding(aicte)
    #expect(missing.outcome == .insufficientData)
    #expect(missing.sentence.contains("management by its name (mba)"))
    let grant = recorded("aicte_approval", from: "2025-01-01", until: "2026-01-01")
    #expect(try deemed([grant]).finding(aicte, on: "2025-06-01").outcome == .pass)
    #expect(try deemed([grant]).finding(aicte, on: "2026-01-01").outcome == .fail)
    let refused = recorded("aicte_approval", ["decision": "refused"])
    #expect(try deemed([refused]).finding(aicte).outcome == .fail)
    let elsewhere = recorded("aicte_approval", ["mode": "odl"])
    #expect(try deemed([elsewhere]).finding(aicte).outcome == .insufficientData)
  }

  @Test func `other programs and universities need no extra approval`() throws {
    var sketch = deemed()
    sketch.title = "Master of Arts in History"
    #expect(try sketch.finding(aicte).outcome == .notApplicable)
    sketch = deemed()
    sketch.institutionKind = "state_private_university"
    #expect(try sketch.finding(aicte).outcome == .notApplicable)
  }

  @Test func `a pack binds its country and its kinds of program`() throws {
    var sketch = RuleSketch()
    sketch.country = "US"
    #expect(try sketch.finding(prohibited).outcome == .notApplicable)
    sketch.country = nil
    #expect(try sketch.finding(prohibited).outcome == .insufficientData)
    sketch.country = "IN"
    sketch.kind = "micro_credential"
    let degrees = try pack(rules: prohibited, more: "program_kinds: [degree]")
    #expect(try sketch.trace(degrees).findings.map(\.outcome) == [.notApplicable])
    sketch.kind = nil
    #expect(try sketch.trace(degrees).findings.map(\.outcome) == [.pass])
  }

  @Test func `a trace names the evidence that its inputs rest on, and no other`() throws {
    var sketch = RuleSketch()
    sketch.siblings = [sibling("example:q")]
    let trace = try sketch.trace(pack(rules: cap))
    #expect(trace.evidence.map(\.id) == [1, 4])
  }
}
