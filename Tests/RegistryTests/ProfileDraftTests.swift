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
