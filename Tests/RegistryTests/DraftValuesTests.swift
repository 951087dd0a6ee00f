import Testing

@testable import Registry

/// The cells of a draft in words.
@Suite struct DraftValuesTests {
  private func values(_ table: CanonicalTable, _ cells: [String: String]) throws -> [String: String]
  {
    let names = Array(cells.keys).sorted()
    let rules = names.map { ($0, ValueRule(.column($0))) }
    let profile = Profile(
      name: "t", title: "t", source: SourceDescription(code: "t", kind: .regulator, title: "t"),
      document: DocumentDescription(), delimiter: nil, skips: [],
      tables: [
        TableMapping(
          table: table, tests: [], rules: Dictionary(rules) { first, _ in first }, variants: [])
      ])
    var mapper = try RowMapper(profile, headings: names)
    var drafts: [Draft] = []
    _ = mapper.map(
      row: 2, count: names.count, cells: mapper.columns.map { cells[names[$0]] ?? "" },
      draft: { drafts.append($0) }, report: { Issue.record("\($0.sentence)") })
    let draft = try #require(drafts.first)
    return Dictionary(draft.values.map { ($0.column, $0.text) }) { first, _ in first }
  }

  private let fee = [
    "subject": "x:1", "component": "tuition", "basis": "per_year", "currency": "INR",
  ]

  @Test(arguments: [
    ("1,20,000", "120000.00 INR"), ("5,000-8,000", "5000.00 to 8000.00 INR"),
    ("15,00,000+", "1500000.00 or more INR"), ("free", "zero_stated"),
    ("-10% of tuition", "-10 % of tuition"),
  ])
  func `an amount is told with its currency`(_ text: String, _ expected: String) throws {
    let found = try values(.fees, fee.merging(["amount": text]) { $1 })
    #expect(found["amount"] == expected)
  }

  @Test func `a last day is the last day and a year a year`() throws {
    let found = try values(
      .approvals,
      [
        "subject": "x:1", "authority": "A", "activity": "registration", "decision": "granted",
        "valid_from": "2025", "valid_to": "30 June 2027",
      ])
    #expect(found["valid_from"] == "2025")
    #expect(found["valid_to"] == "2027-06-30")
  }

  @Test func `lists and durations are told in words`() throws {
    let found = try values(
      .programs,
      [
        "program": "x:1", "institution": "x:2", "name": "A \"B\"", "modes": "online; odl",
        "duration": "18-24 months", "aliases": "C, D\\E; \"F\"",
      ])
    #expect(found["modes"] == "online; odl")
    #expect(found["duration"] == "18 to 24 months")
    #expect(found["aliases"] == "C, D\\E; \"F\"")
  }
}
