import Testing

@testable import Registry

/// Profiles that the program drafts, and the examples of its templates.
@Suite struct ProfileDraftTests {
  private func samples(_ columns: [(String, [String])]) -> [ColumnSample] {
    columns.map { heading, values in
      var sample = ColumnSample(heading: heading)
      for value in values { sample.take(value) }
      return sample
    }
  }

  private func draft(
    _ columns: [(String, [String])], tables: [CanonicalTable] = [],
    layout: FileLayout = FileLayout()
  ) throws -> String {
    try ProfileDraft(
      file: "fees 2026.csv", found: "delimited text, UTF-8, semicolon", layout: layout,
      delimiter: nil, columns: samples(columns), tables: tables
    ).yaml
  }

  private let list: [(String, [String])] = [
    ("Course\nCode", ["MBA-1", "BBA-1"]), ("Course", ["MBA", "BBA"]), ("Level", ["PG", "Diploma"]),
    ("Fee (Rs.)", ["1,25,000", "12.500", ""]), ("Valid till", ["06/07/2027"]),
    ("Remarks", ["says \"no\": #1"]),
  ]

  @Test(arguments: CanonicalTable.allCases)
  func `a draft for any table is a profile`(_ table: CanonicalTable) throws {
    let profile = try Profile(yaml: try draft(list, tables: [table]))
    #expect(profile.name == "fees-2026")
    #expect(profile.tables.map(\.table) == [table])
    _ = try RowMapper(profile, headings: list.map(\.0))
  }

  @Test func `what is not known is marked, and what is proposed says why`() throws {
    let yaml = try draft(list, tables: [.programs, .fees])
    #expect(yaml.contains("program: {column: \"Course\\nCode\", scheme: decide}"))
    #expect(yaml.contains("\"PG\": DECIDE"))
    #expect(yaml.contains("\"Diploma\": diploma"))
    #expect(yaml.contains("currency: {constant: \"DECIDE\"}"))
    #expect(yaml.contains("DECIDE, or such a row is held: 06/07/2027"))
    #expect(yaml.contains("e.g. \"1,25,000\", \"12.500\"; 1 of 3 blank"))
    #expect(yaml.contains("#   \"Remarks\": e.g. \"says \\\"no\\\": #1\""))
  }

  @Test func `columns that look merged are pointed out, and nothing is filled unasked`() throws {
    let merged: [(String, [String])] = [
      ("HEI Code", ["U-1", "", "", "U-2", ""]), ("HEI Name", ["One", "", "", "Two", ""]),
      ("District", ["Pune", "", "", "", ""]), ("Course", ["MBA", "BBA", "MA", "MBA", "BA"]),
      ("Fee", ["10,000", "", "", "", ""]),
    ]
    let yaml = try draft(merged, tables: [.institutions])
    #expect(yaml.contains("blank in 4 of 5 and 3 of 5 rows"))
    #expect(yaml.contains("# fill_down: [[\"District\"], [\"HEI Code\", \"HEI Name\"]]"))
    #expect(try Profile(yaml: yaml).layout.fillsDown.isEmpty)
    #expect(try !draft(list, tables: [.programs]).contains("fill_down"))
  }

  @Test func `a draft as it is holds every row`() throws {
    let profile = try Profile(yaml: try draft(list, tables: [.programs]))
    var mapper = try RowMapper(profile, headings: list.map(\.0))
    var codes: [String] = []
    let row = ["MBA-1", "MBA", "PG", "1,25,000", "06/07/2027", ""]
    let outcome = mapper.map(
      row: 2, count: row.count, cells: mapper.columns.map { row[$0] }, draft: { _ in },
      report: { codes.append($0.code) })
    #expect(outcome == .faulty)
    #expect(codes.contains("unknown_word"))
  }

  @Test func `the table is the one that the headings are most like`() throws {
    let yaml = try draft([("Institute ID", ["7"]), ("College Name", ["A"]), ("State", ["Goa"])])
    #expect(try Profile(yaml: yaml).tables.map(\.table) == [.institutions])
    #expect(throws: RegistryError.self) { _ = try draft([("X", ["1"])]) }
  }

  @Test func `a column of words is never taken for codes`() throws {
    let yaml = try draft([
      ("institution_type", ["Government", "Private-Self Financing"]),
      ("aicte_id", ["1-44638801317", "1-44641284001"]), ("institute_name", ["A College", "B"]),
      ("university", ["Pondicherry University", "None at all"]),
    ])
    #expect(yaml.contains("institution: {column: \"aicte_id\", scheme: decide}"))
    #expect(yaml.contains("name: \"institute_name\""))
    #expect(!yaml.contains("parent: "))
  }

  @Test func `a list of names without codes has codes made of its names`() throws {
    let yaml = try draft([
      ("state", ["Goa", "Goa"]), ("name", ["Alpha University", "Beta University"]),
      ("type", ["State University"]),
    ])
    #expect(yaml.contains("institution: {column: \"name\", slug: true, scheme: decide}"))
    #expect(try Profile(yaml: yaml).tables.map(\.table) == [.institutions])
  }

  @Test func `headings written as one word are read as words`() throws {
    let yaml = try draft([("FacilityCode", ["25V1", "25V2"]), ("SchoolName", ["A", "B"])])
    #expect(yaml.contains("institution: {column: \"FacilityCode\", scheme: decide}"))
    #expect(yaml.contains("name: \"SchoolName\""))
    #expect(HeadingProposal.spaced("CIPCode") == "cip code")
  }

  @Test func `tables that the file could fill as well are named`() throws {
    let yaml = try draft([
      ("Inst Code", ["A1"]), ("Institute Name", ["Alpha"]), ("City", ["Pune"]),
      ("Branch Code", ["CSE"]), ("Branch Name", ["Computing"]), ("Tuition Fee", ["60000"]),
    ])
    #expect(yaml.contains("# It could fill fees too, from \"Tuition Fee\"."))
    #expect(yaml.contains("--table fees"))
  }

  @Test func `a header that was guessed is in the draft with its reason`() throws {
    let guess = try #require(
      HeaderGuess([
        HeaderGuess.Line(row: 1, cells: ["A title"]),
        HeaderGuess.Line(row: 3, cells: ["Course Code", "Course", "Level"]),
      ]))
    var layout = FileLayout()
    (layout.header, layout.headerRows) = (.row(guess.row), guess.rows)
    let yaml = try ProfileDraft(
      file: "fees.csv", found: "delimited text", layout: layout, delimiter: nil,
      columns: samples(list), tables: [.fees], guess: guess
    ).yaml
    #expect(yaml.contains("what stands above row 3 looks like a title"))
    #expect(try Profile(yaml: yaml).layout == layout)
  }

  @Test func `what was stated about the file stands in the draft`() throws {
    var layout = FileLayout()
    layout.sheet = .named("Fees, \"new\"")
    layout.header = .row(3)
    layout.rowsPath = ["data", "*"]
    let profile = try Profile(yaml: try draft(list, tables: [.fees], layout: layout))
    #expect(profile.layout == layout)
  }

  @Test(arguments: CanonicalTable.allCases)
  func `the example of a table is read without a finding`(_ table: CanonicalTable) throws {
    let names = table.columns.map(\.name)
    let evidence = EvidenceDescription(
      source: SourceDescription(code: "x", kind: .selfDeclared, title: "x"),
      document: DocumentDescription())
    let found = try #require(Profile.canonical(nil, headings: names, evidence: evidence))
    #expect(found.profile.tables.first?.table == table)
    var mapper = try RowMapper(found.profile, headings: names)
    var findings: [Finding] = []
    let outcome = mapper.map(
      row: 2, count: names.count, cells: mapper.columns.map { table.example[names[$0]] ?? "" },
      draft: { _ in }, report: { findings.append($0) })
    #expect(outcome == .drafted)
    #expect(findings.isEmpty)
    #expect(Set(table.example.keys).isSubset(of: names))
  }
}
