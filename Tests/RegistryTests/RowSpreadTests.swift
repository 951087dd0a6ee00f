import Testing

@testable import Registry

/// One row that becomes several, and rows that become none.
@Suite struct RowSpreadTests {
  /// The chosen columns of what the rows give, in words, and the codes of what was found.
  private func map(
    _ yaml: String, headings: [String], rows: [[String]], _ columns: [String]
  ) throws -> (drafts: [String], codes: [String]) {
    var mapper = try RowMapper(
      try Profile(
        yaml: "profile: test\ntitle: A test\nsource: {code: test, kind: regulator, title: Test}\n"
          + yaml), headings: headings)
    var drafts: [Draft] = []
    var findings: [Finding] = []
    for (number, row) in rows.enumerated() {
      let cells = mapper.columns.map { $0 < row.count ? row[$0] : "" }
      _ = mapper.map(
        row: number + 2, count: row.count, cells: cells, draft: { drafts.append($0) },
        report: { findings.append($0) })
    }
    let words = drafts.map { draft in
      let values = Dictionary(draft.values.map { ($0.column, $0.text) }) { first, _ in first }
      return columns.map { values[$0] ?? "–" }.joined(separator: " ")
    }
    return (words, findings.map(\.code))
  }

  private let fees = """
      columns:
        subject: {column: Id, scheme: x}
        component: {constant: tuition}
        basis: {constant: per_year}
        currency: {constant: INR}
        session: {heading: true, pattern: '(\\d{4}-\\d{2})'}
        amount: {cell: true, absent: {NA: not_published}}
    """

  @Test func `each column that matches makes a row, where it is not blank`() throws {
    let result = try map(
      "tables:\n  - table: fees\n    each_column: {matching: '^Fee \\d'}\n" + fees.indented(2),
      headings: ["Id", "Fee 2025-26", "Fee 2026-27", "Remarks"],
      rows: [["1", "1,000", "1,100", ""], ["2", "", "NA", "new"]],
      ["subject", "session", "amount"])
    #expect(
      result.drafts == [
        "x:1 2025-26 1000.00 INR", "x:1 2026-27 1100.00 INR", "x:2 2026-27 not_published",
      ])
  }

  @Test func `columns that are listed must be there`() throws {
    let yaml =
      "tables:\n  - table: fees\n    each_column: {columns: [Fee 2025-26]}\n" + fees.indented(2)
    #expect(throws: RegistryError.self) {
      _ = try map(yaml, headings: ["Id", "Fee"], rows: [], [])
    }
  }

  @Test func `a pattern that no heading matches is told`() throws {
    let yaml = "tables:\n  - table: fees\n    each_column: {matching: '^Fee'}\n" + fees.indented(2)
    do {
      _ = try map(yaml, headings: ["Id", "Cost"], rows: [], [])
      Issue.record("nothing was thrown")
    } catch RegistryError.invalid(let findings) {
      #expect(findings.map(\.code) == ["missing_column"])
    }
  }

  @Test func `heading and cell need columns to come from`() {
    #expect(throws: ProfileFaults.self) {
      _ = try map("tables:\n  - table: fees\n" + fees.indented(2), headings: [], rows: [], [])
    }
  }

  @Test func `each part of a cell makes a row`() throws {
    let result = try map(
      """
      tables:
        - table: programs
          each_part: {column: Programs, separator: "\\n"}
          when: [{column: Programs, is: closed, not: true}]
          columns:
            program: {columns: [Id, Programs], join: " ", slug: true, scheme: p}
            institution: {column: Id, scheme: x}
            name: {column: Programs, pattern: '^(?:Cert\\s*-\\s*)?(.+)$'}
      """, headings: ["Id", "Programs"],
      rows: [["1", "Cert - Web\n\n Data \nclosed"], ["2", " "]],
      ["program", "name"])
    #expect(result.drafts == ["p:1-cert-web Web", "p:1-data Data"])
  }

  private let plain = """
    tables:
      - table: institutions
        columns: {institution: {column: Id, scheme: x}, name: Name, city: City}
    """

  @Test func `rows end where the profile says, and footers may be short`() throws {
    let result = try map(
      "skip: [{column: Id, matches: '^Total'}]\nstop: [{column: Id, matches: '^Note'}]\n" + plain,
      headings: ["Id", "Name", "City"],
      rows: [["1", "A", "P"], ["Total"], ["2", "B"], ["Note: prices"], ["3", "C", "P"]],
      ["institution"])
    #expect(result.drafts == ["x:1"])
    #expect(result.codes == ["missing_cells"])
  }

  @Test func `a cell that the row does not have is not blank`() throws {
    let result = try map(
      "skip: [{column: City, empty: true}]\n" + plain, headings: ["Id", "Name", "City"],
      rows: [["1", "A"], ["2", "B", ""]], ["institution"])
    #expect(result.codes == ["missing_cells"])
    #expect(result.drafts.isEmpty)
  }

  @Test func `a column may have other headings, or be missing if it is optional`() throws {
    let result = try map(
      "file: {headings: {Name: [College, Institute]}, optional: [City]}\n" + plain,
      headings: ["Id", "INSTITUTE"], rows: [["1", "A"]], ["institution", "name", "city"])
    #expect(result.drafts == ["x:1 A –"])
    #expect(throws: RegistryError.self) {
      _ = try map(
        "file: {headings: {Name: [College]}}\n" + plain,
        headings: ["Id", "Name", "College", "City"],
        rows: [], [])
    }
  }

  @Test func `a scheme goes before each of several codes`() throws {
    let result = try map(
      """
      tables:
        - table: institutions
          columns:
            institution: {column: Id, scheme: x}
            identifiers: {column: Domains, separator: ",", scheme: domain}
      """, headings: ["Id", "Domains"], rows: [["1", "a.edu, b.edu,"]], ["identifiers"])
    #expect(result.drafts == ["domain:a.edu; domain:b.edu"])
  }
}

extension String {
  /// The lines moved to the right.
  fileprivate func indented(_ count: Int) -> String {
    split(separator: "\n").map { String(repeating: " ", count: count) + $0 }
      .joined(separator: "\n")
  }
}
