import Testing

@testable import Registry

@Suite struct RowMapperTests {
  /// Maps rows of cells below headings and gathers what comes of it.
  private func map(
    _ tables: String, headings: [String], rows: [[String]]
  ) throws -> (drafts: [Draft], findings: [Finding]) {
    var mapper = try RowMapper(
      try Profile(yaml: profileText(tables: tables)), headings: headings)
    var drafts: [Draft] = []
    var findings: [Finding] = []
    for (number, row) in rows.enumerated() {
      let cells = mapper.columns.map { $0 < row.count ? row[$0] : "" }
      _ = mapper.map(
        row: number + 2, count: row.count, cells: cells, draft: { drafts.append($0) },
        report: { findings.append($0) })
    }
    return (drafts, findings)
  }

  private let institutions = """
      - table: institutions
        columns:
          institution: {column: Id, pattern: '([0-9]+)', scheme: test}
          name: Name
          control: {column: Type, map: {P: public}}
    """

  @Test func `a row becomes the staged cells of its table`() throws {
    let result = try map(
      institutions, headings: ["Id", "Name", "Type"], rows: [["No. 007", " A  & B ", "P"]])
    let draft = try #require(result.drafts.first)
    let cells = Dictionary(
      uniqueKeysWithValues: zip(CanonicalTable.institutions.stagedNames, draft.cells))
    #expect(cells["institution"] == "test:007")
    #expect(cells["name"] == "A  & B")
    #expect(cells["name_folded"] == "a and b")
    #expect(cells["control"] == "public")
    #expect(cells["city"] == .some(nil))
    #expect(result.findings.isEmpty)
  }

  @Test func `a value the profile has no word for holds the whole row`() throws {
    let result = try map(
      institutions, headings: ["Id", "Name", "Type"], rows: [["1", "A", "Q"], ["2", "B", "P"]])
    #expect(result.drafts.map(\.row) == [3])
    let finding = try #require(result.findings.first)
    #expect(finding.code == "untranslated_value")
    #expect(finding.level == .hold)
    #expect(finding.row == 2)
    #expect(finding.column == "Type")
    #expect(finding.value == "Q")
  }

  @Test func `a missing column is named with the one that was meant`() throws {
    #expect(throws: RegistryError.self) {
      _ = try map(institutions, headings: ["Id", "Nmae", "Type"], rows: [])
    }
    do {
      _ = try map(institutions, headings: ["Id", "Nmae", "Type"], rows: [])
    } catch RegistryError.invalid(let findings) {
      #expect(findings.map(\.column) == ["Name", nil])
      #expect(findings.first?.suggestion == "did you mean Nmae?")
    }
  }

  @Test func `headings are found whatever their case and line breaks`() throws {
    let result = try map(
      institutions, headings: ["ID", "name", "TY\nPE".replacing("\n", with: "")],
      rows: [["1", "A", "P"]])
    #expect(result.drafts.count == 1)
  }

  @Test func `a row with too few cells is rejected by its number`() throws {
    let result = try map(institutions, headings: ["Id", "Name", "Type"], rows: [["1", "A"]])
    #expect(result.findings.map(\.code) == ["missing_cells"])
    #expect(result.findings.map(\.row) == [2])
  }

  @Test func `an equal neighbor says nothing new`() throws {
    let result = try map(
      institutions, headings: ["Id", "Name", "Type"],
      rows: [["1", "A", "P"], ["1", "A", "P"], ["2", "B", "P"]])
    #expect(result.drafts.map(\.row) == [2, 4])
  }

  private let fees = """
      - table: fees
        columns:
          subject: {column: Id, scheme: test}
          basis: {constant: per_year}
          currency: {constant: INR}
        each:
          - when: [{column: A, empty: false}]
            columns:
              component: {constant: tuition}
              amount: {column: A, absent: {NA: not_published}}
          - columns:
              component: {constant: examination}
              amount: B
    """

  @Test func `a row with the cells of the one before is said to be wrong again`() throws {
    let result = try map(
      institutions, headings: ["Id", "Name", "Type"],
      rows: [
        ["1", "A", "P"], ["2", "B", "Q"], ["2", "B", "Q"], ["1", "A", "P"], ["1", "C", "P"],
      ])
    #expect(result.findings.map(\.row) == [3, 4])
    // What came between two equal rows gave no draft.
    #expect(result.drafts.map(\.row) == [2, 6])
    #expect(result.drafts.last?.cells[1] == "C")
  }

  @Test func `one row becomes several where the profile says each`() throws {
    let result = try map(
      fees, headings: ["Id", "A", "B"], rows: [["1", "NA", "1,500"], ["2", "", "10"]])
    let names = CanonicalTable.fees.stagedNames
    let parts = result.drafts.map { draft in
      ["component", "amount_low", "amount_absence"].map { name in
        names.firstIndex(of: name).flatMap { draft.cells[$0] } ?? "-"
      }.joined(separator: " ")
    }
    #expect(parts == ["tuition - not_published", "examination 150000 -", "examination 1000 -"])
  }

  @Test func `an interval that ends before it starts is refused`() throws {
    let tables = """
        - table: approvals
          columns:
            subject: {column: Id, scheme: test}
            authority: {constant: X}
            activity: {constant: aicte_approval}
            decision: {constant: granted}
            valid_from: From
            valid_to: To
      """
    let result = try map(
      tables, headings: ["Id", "From", "To"],
      rows: [["1", "2025-01-02", "2025-01-01"], ["2", "2025-01-02", "2025-01-02"]])
    #expect(result.findings.map(\.code) == ["interval_ends_before_start"])
    #expect(result.drafts.map(\.row) == [3])
  }

  @Test func `a row may name its own evidence`() throws {
    let found = try #require(
      Profile.canonical(
        nil, headings: ["institution", "name", "source_kind", "source_url", "nmae"],
        evidence: EvidenceDescription(
          source: SourceDescription(code: "file", kind: .selfDeclared, title: "file"),
          document: DocumentDescription())))
    #expect(found.findings.map(\.code) == ["unknown_column"])
    var mapper = try RowMapper(
      found.profile, headings: ["institution", "name", "source_kind", "source_url", "nmae"])
    var evidence: [Int] = []
    for cells in [["x:1", "A", "regulator", "https://a.example/list"], ["x:2", "B", "", ""]] {
      _ = mapper.map(
        row: 2, count: 5, cells: cells, draft: { evidence.append($0.evidence) }, report: { _ in })
    }
    #expect(evidence == [1, 0])
    #expect(mapper.evidence[1].source.kind == .regulator)
    #expect(mapper.evidence[1].source.code == "regulator-a-example")
  }

  @Test func `headings tell the table they are meant for, even when one is missing`() {
    #expect(CanonicalTable.table(for: ["program", "institution", "level"]) == .programs)
    #expect(CanonicalTable.table(for: ["institution", "name", "city"]) == .institutions)
    #expect(CanonicalTable.table(for: ["subject", "authority", "activity", "mode"]) == .approvals)
    #expect(CanonicalTable.table(for: ["a", "b"]) == nil)
  }
}
