import Testing

@testable import Registry

/// Cells that stand for the rows below them.
@Suite struct FillDownTests {
  private func names(
    _ file: String, rows: [[String]], more: String = ""
  ) throws -> (drafts: [[String?]], findings: [Finding]) {
    let profile = try Profile(
      yaml: """
        profile: test
        title: A test
        source: {code: test, kind: regulator, title: Test}
        file: \(file)
        \(more)
        tables:
          - table: institutions
            columns:
              institution: {column: Code, slug: true, scheme: x}
              name: Name
              region: State
        """)
    var mapper = try RowMapper(profile, headings: ["State", "Code", "Name", "Course"])
    var drafts: [[String?]] = []
    var findings: [Finding] = []
    for (number, row) in rows.enumerated() {
      _ = mapper.map(
        row: number + 2, count: row.count,
        cells: mapper.columns.map { row.indices.contains($0) ? row[$0] : "" },
        draft: { draft in
          let names = CanonicalTable.institutions.stagedNames
          let cells = Dictionary(uniqueKeysWithValues: zip(names, draft.cells))
          drafts.append(["institution", "name", "region"].map { cells[$0] ?? nil })
        }, report: { findings.append($0) })
    }
    return (drafts, findings)
  }

  private let nested = "{fill_down: [[State], [Code, Name]]}"

  @Test func `what is blank in a whole group is what the rows above have there`() throws {
    let result = try names(
      nested,
      rows: [
        ["Goa", "1", "One", "MBA"], ["", "", "", "BBA"], ["", "2", "Two", "MBA"],
        ["", "", " ", "BA"],
      ])
    #expect(result.drafts == [["x:1", "One", "Goa"], ["x:2", "Two", "Goa"]])
    #expect(result.findings.isEmpty)
  }

  @Test func `nobody is given the code of a neighbor`() throws {
    let result = try names(
      nested, rows: [["Goa", "1", "One", "MBA"], ["", "", "Two", "MBA"], ["", "", "", "BA"]])
    #expect(result.drafts == [["x:1", "One", "Goa"]])
    #expect(result.findings.map(\.code) == ["missing_value", "missing_value"])
    #expect(result.findings.map(\.row) == [3, 4])
  }

  @Test func `an outer group that begins anew ends those inside it`() throws {
    let result = try names(nested, rows: [["Goa", "1", "One", "MBA"], ["Bihar", "", "", "BA"]])
    #expect(result.drafts == [["x:1", "One", "Goa"]])
    #expect(result.findings.map(\.row) == [3])
  }

  @Test func `a sum stands for nobody, and what is passed over for another column still does`()
    throws
  {
    let sum = try names(
      nested, rows: [["Goa", "1", "One", "MBA"], ["", "TOTAL", "", ""], ["", "", "", "BA"]],
      more: "skip: [{column: Code, is: TOTAL, because: a sum}]")
    #expect(sum.drafts == [["x:1", "One", "Goa"]])
    #expect(sum.findings.map(\.row) == [4])
    let other = try names(
      nested,
      rows: [["Goa", "1", "One", "MBA"], ["", "2", "Two", "Ph.D."], ["", "", "", "BA"]],
      more: "skip: [{column: Course, is: Ph.D., because: not in scope}]")
    #expect(other.drafts == [["x:1", "One", "Goa"], ["x:2", "Two", "Goa"]])
    #expect(other.findings.isEmpty)
  }

  @Test(arguments: [["", "2", "Two"], ["", "2", "Two", "MBA", "stray"]])
  func `below a row that cannot be read nothing is filled`(_ row: [String]) throws {
    let result = try names(
      nested,
      rows: [
        ["Goa", "1", "One", "MBA"], row, ["", "", "", "MCA"], ["Goa", "3", "Three", "BA"],
        ["", "", "", "MA"],
      ])
    #expect(result.drafts == [["x:1", "One", "Goa"], ["x:3", "Three", "Goa"]])
    #expect(result.findings.map(\.row) == [3, 4])
  }

  @Test(arguments: [
    ("{fill_down: [Code], hidden_rows: skip}", "", "may be hidden"),
    ("{fill_down: [Code]}", "skip: [{column: Code, empty: true, because: x}]", "is in fill_down"),
  ])
  func `what would take a neighbor's cells is refused`(
    _ file: String, _ more: String, _ reason: String
  ) {
    #expect(throws: ProfileFaults.self) { try names(file, rows: [], more: more) }
    do { _ = try names(file, rows: [], more: more) } catch {
      #expect("\(error)".contains(reason))
    }
  }

  @Test func `without it a blank cell is a missing value, and the finding says what it may be`()
    throws
  {
    let result = try names("{}", rows: [["Goa", "1", "One", "MBA"], ["", "", "", "BBA"]])
    #expect(result.drafts.count == 1)
    #expect(result.findings.first?.suggestion?.contains("fill_down: [Code], under file") == true)
    let first = try names("{}", rows: [["Goa", "", "One", "MBA"]])
    #expect(first.findings.first?.suggestion == nil)
  }
}

/// Words of a map and of absences.
@Suite struct SpacedWordTests {
  @Test(arguments: [
    "Approved with conditions", "Approved  with conditions", "Approved with\nconditions",
    "Approved\u{a0}with conditions",
  ])
  func `blanks and line breaks within a cell keep no map from knowing it`(_ cell: String) throws {
    let profile = try Profile(
      yaml: """
        profile: test
        title: A test
        source: {code: test, kind: regulator, title: Test}
        tables:
          - table: institutions
            columns:
              institution: {column: Id, scheme: x}
              name: Name
              control: {column: Type, map: {Approved with conditions: public}}
              city: {column: Type, absent: {Approved with conditions: unknown}}
        """)
    var mapper = try RowMapper(profile, headings: ["Id", "Name", "Type"])
    var findings: [Finding] = []
    var drafts: [Draft] = []
    _ = mapper.map(
      row: 2, count: 3, cells: ["1", "A", cell], draft: { drafts.append($0) },
      report: { findings.append($0) })
    #expect(findings.isEmpty, "\(findings)")
    let names = CanonicalTable.institutions.stagedNames
    #expect(drafts.first?.cells[names.firstIndex(of: "control") ?? 0] == "public")
  }
}
