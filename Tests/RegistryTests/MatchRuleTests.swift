import Testing

@testable import Registry

@Suite struct MatchRuleTests {
  private let tables = """
      - table: programs
        columns:
          program:
            match:
              name: Branch
              institution: &college
                match: {name: College, country: {constant: IN}, city: Town}
              level: {constant: bachelor}
            fallback: {columns: [Id, Branch], join: " ", slug: true, scheme: own}
          institution: *college
          name: Branch
    """
  private let headings = ["Id", "College", "Town", "Branch"]
  private let college = MatchQuestion(name: "Alpha", country: "IN", city: "Pune")

  private func mapper(_ answers: [MatchQuestion: MatchResolution] = [:]) throws -> RowMapper {
    try RowMapper(
      try Profile(yaml: profileText(tables: tables)), headings: headings,
      answers: MatchAnswers(answers))
  }

  private func map(
    _ answers: [MatchQuestion: MatchResolution]
  ) throws -> (cells: [String?], findings: [Finding]) {
    var mapper = try mapper(answers)
    var cells: [String?] = []
    var findings: [Finding] = []
    _ = mapper.map(
      row: 2, count: 4, cells: ["7", "Alpha", "Pune", "Law"],
      draft: { cells = Array($0.cells.prefix(2)) }, report: { findings.append($0) })
    return (cells, findings)
  }

  private var law: MatchQuestion {
    MatchQuestion(.program, name: "Law", level: "bachelor", institution: "t:1")
  }

  @Test func `a row asks for its institution and for its program in it`() throws {
    var program = law
    program.institution = nil
    let needs = try mapper().needs(count: 4, cells: ["7", "Alpha", "Pune", "Law"])
    #expect(Set(needs) == [MatchNeed(program, of: college), MatchNeed(college)])
    #expect(try Profile(yaml: profileText(tables: tables)).asksNames)
    let known = try mapper([college: .code("t:1")])
    #expect(known.needs(count: 4, cells: ["7", "Alpha", "Pune", "Law"]).contains(MatchNeed(law)))
    #expect(try mapper().needs(count: 3, cells: ["7", "Alpha", "Pune"]).isEmpty)
  }

  @Test func `decided names become codes`() throws {
    let result = try map([college: .code("t:1"), law: .code("p:9")])
    #expect(result.cells == ["p:9", "t:1"])
    #expect(result.findings.isEmpty)
  }

  @Test func `a name that means nothing has its fallback, one that waits has not`() throws {
    let result = try map([college: .code("t:1"), law: .none(isDecided: false)])
    #expect(result.cells == ["own:7-law", "t:1"])
    let waiting = ScoredCandidate(
      code: "p:3", name: "Laws", score: 0.876, features: [], doubts: [.otherWords])
    let open = try map([college: .code("t:1"), law: .open([waiting])])
    let finding = try #require(open.findings.first)
    #expect(open.cells.isEmpty)
    #expect((finding.code, finding.level) == ("ambiguous_match", .hold))
    #expect((finding.column, finding.value) == ("Branch", "Law"))
    #expect(finding.suggestion?.contains("p:3 Laws, 0.87") == true)
  }

  @Test func `an institution that is not decided is told once and has no programs`() throws {
    let result = try map([:])
    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect((finding.code, finding.column, finding.value) == ("no_match", "College", "Alpha"))
    #expect(finding.message.contains("Alpha (Pune, IN)"))
  }

  @Test func `what does nothing beside a match is a fault of the profile`() throws {
    let yaml = profileText(
      tables: """
          - table: programs
            columns:
              program: {match: {city: Town}}
              institution: {match: {name: College, level: Id}, scheme: x}
              name: Branch
        """)
    let faults = #expect(throws: ProfileFaults.self) { _ = try Profile(yaml: yaml) }
    let text = faults.map { "\($0)" } ?? ""
    #expect(text.contains("the key name is missing"))
    #expect(text.contains("scheme does nothing beside match"))
    #expect(text.contains("level belongs to a program"))
  }
}
