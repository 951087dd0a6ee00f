import Foundation
import Registry
import Testing

@testable import RegistryReport

@Suite struct SearchFaceTests {
  @Test func `a total is a decimal string in the major unit beside its currency`() throws {
    let item = try program(low: 16_580_050, high: nil, .atLeast)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(SearchJSON.text(results([item])).utf8))
        as? [String: Any])
    let items = object["items"] as? [[String: Any]]
    let cost = items?.first?["total_cost"] as? [String: Any]
    #expect(cost?["low"] as? String == "165800.50" && cost?["high"] is NSNull)
    #expect(cost?["currency"] as? String == "INR" && cost?.count == 4)
    #expect(cost?["completeness"] as? String == "at_least")
  }

  @Test func `a total that is only printed, a lower bound and an unknown one are told apart`()
    throws
  {
    var unknown = try program(low: 1, high: 1, .complete)
    unknown.cost = nil
    let face = text(
      results([
        try program(low: 100_000, high: 100_000, .totalOnly),
        try program(low: 200_000, high: nil, .atLeast), unknown,
      ]))
    for words in ["₹1,000 as printed · ", "≥ ₹2,000 · ", "cost unknown · "] {
      #expect(face.contains(words), "\(words)")
    }
    #expect(!text(results([unknown])).contains("unknown"))
  }

  @Test func `no line is wider than the terminal, and a code is never broken`() throws {
    let code = "example:a-program-with-a-rather-long-code"
    let face = text(results([try program(code: code, low: 100, high: 200, .complete)]), width: 48)
    let lines = face.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix(code) })
    #expect(lines.allSatisfy { TextWidth.of($0) <= 48 })
  }

  @Test func `an empty list says what each filter keeps away`() {
    let none: [FoundProgram] = []
    let filtered = text(results(none, total: 0, removed: [("text", 1000), ("country", 3)]))
    let words = "There would be 1000 or more without the text, 3 without the country."
    #expect(filtered == "No programs found. \(words)\n")
    let together = text(results(none, total: 0, emptiedBy: ["text", "level"]))
    #expect(together.contains("All of these together leave none: text, level."))
  }

  @Test func `letters are counted, not what they look like together`() {
    let none = SearchResults<FoundInstitution>(
      query: "हिन्दी", items: [], total: 0, emptiedBy: ["text"])
    #expect(SearchText(style: style(110)).text(none).contains("No name has these words."))
    let short = SearchResults<FoundInstitution>(
      query: "xq", items: [], total: 0, emptiedBy: ["text"])
    #expect(SearchText(style: style(110)).text(short).contains("from three letters on"))
  }

  @Test func `an empty list proposes the words that names have`() throws {
    let none = SearchResults<FoundProgram>(
      query: "lwa", items: [], total: 0, emptiedBy: ["text"], respelled: "law and economics")
    #expect(text(none).hasSuffix("No name has these words. Did you mean law and economics?\n"))
    let json = SearchJSON.text(none)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["did_you_mean"] as? String == "law and economics")
  }

  @Test func `an institution says why it is in the list`() {
    let initials = institution(.partialInitials)
    let near = institution(.near)
    let face = SearchText(style: style(110))
    #expect(face.text(results([initials])).contains("1 program · by its initials"))
    let similar = face.text(results([near]))
    #expect(similar.contains("a similar name"))
    #expect(similar.contains("No name has these words; 1 of 1 institutions with a similar one."))
  }

  @Test func `a level's code is not broken where there is room for it`() {
    let levels = ProgramLevel.allCases.map { LevelCount(level: $0, programs: 7) }
    let face = SubjectText(style: style(80)).text(levels)
    #expect(face.contains("postgraduate_certificate  Postgraduate certificate  7\n"))
  }

  private func program(
    code: String = "x:1", low: Int, high: Int?, _ completeness: CostCompleteness
  ) throws -> FoundProgram {
    var item = FoundProgram(
      code: code, title: "Law", level: .master, field: nil, duration: "2 years",
      modes: [.odl, .online], institution: "x:i", institutionName: "Old College", country: "IN",
      region: "Goa", city: "Panaji")
    item.cost = FoundCost(
      amount: AmountRange(low: low, high: high, currency: try #require(Currency("INR"))),
      completeness: completeness)
    return item
  }

  private func institution(_ how: NameMatch.How) -> FoundInstitution {
    var item = FoundInstitution(
      code: "x:i", name: "Old College", kind: nil, control: nil, country: "IN", region: nil,
      city: nil, programs: 1, foundAs: nil)
    item.match = NameMatch(how: how, name: "Old College", kind: "official")
    return item
  }

  private func results<Item: Sendable>(
    _ items: [Item], total: Int? = nil, removed: [(filter: String, count: Int)] = [],
    emptiedBy: [String] = []
  ) -> SearchResults<Item> {
    SearchResults(
      query: "law", items: items, total: total ?? items.count, removed: removed,
      emptiedBy: emptiedBy)
  }

  private func style(_ width: Int) -> TerminalTable.Style { .init(width: width, usesColor: false) }

  private func text(_ results: SearchResults<FoundProgram>, width: Int = 110) -> String {
    SearchText(style: style(width)).text(results)
  }
}
