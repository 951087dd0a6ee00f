import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

/// A dossier about one program, made of the JSON that the database writes.
func dossier(name: String, institution: String = "First College", code: String = "p:1") throws
  -> Dossier
{
  func json(_ text: String) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: [text]), as: UTF8.self)
      .dropFirst().dropLast().description
  }
  let program = """
    {"code": "\(code)", "codes": ["\(code)"], "names": [], "offerings": [], "approvals": [],
     "cautions": [], "records": [{"title": \(try json(name)), "level": "bachelor", "durationLow": "4",
       "durationHigh": "4", "durationUnit": "year", "durationText": "4 years",
       "durationBasis": "assumed", "evidence": 1}],
     "fees": [{"source": "s", "name": "", "levels": [], "currency": "INR", "session": "2025-26", "lines": [
       {"component": "tuition", "basis": "per_year", "occurs": "all", "nth": 0, "low": 12000000,
        "high": 12000000, "obligation": "mandatory", "refundable": false, "tax": "exempt",
        "evidence": 1},
       {"component": "examination", "basis": "per_year", "occurs": "all", "nth": 0,
        "absence": "not_published", "obligation": "mandatory", "refundable": false,
        "tax": "exempt", "evidence": 1}]}]}
    """
  let place = """
    {"code": "x:1", "codes": ["x:1"], "records": [], "statuses": [], "parents": [],
     "approvals": [], "fees": [], "cautions": [], "names": [{"kind": "official", "name": \(try json(institution)),
       "language": "", "valid": {}, "evidence": 1}]}
    """
  let evidence = """
    [{"id": 1, "source": "list", "kind": "regulator", "title": "The list",
      "documentDate": "2025-10-30"}]
    """
  let decoder = JSONDecoder()
  return Dossier(
    asked: code, subject: .program(try decoder.decode(ProgramFacts.self, from: Data(program.utf8))),
    institution: try decoder.decode(InstitutionFacts.self, from: Data(place.utf8)),
    evidence: try decoder.decode([Evidence].self, from: Data(evidence.utf8)))
}

@Suite struct FaceTests {
  private let hostile = [
    "<script>alert(1)</script>", "=1+1", "@SUM(A1)", "a\"b,c\r\nd", "\u{202e}txt", "{{7*7}}",
    "कंप्यूटर", String(repeating: "W", count: 300),
  ]

  private func comparison(_ names: [String]) throws -> Comparison {
    let dossiers = try names.enumerated().map { try dossier(name: $1, code: "p:\($0)") }
    return Comparison(dossiers, asOf: try #require(CivilDate(iso: "2026-11-21")))
  }

  private func cell(_ key: String, of object: Any, column: Int) throws -> [String: Any] {
    let sections = try #require((object as? [String: Any])?["sections"] as? [[String: Any]])
    let rows = sections.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
    let row = try #require(rows.first { $0["key"] as? String == key }, "no row \(key)")
    return try #require(row["cells"] as? [[String: Any]])[column]
  }

  @Test func `JSON keeps every text as it is`() throws {
    let text = ComparisonJSON(try comparison(hostile)).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let columns = try #require(object?["columns"] as? [[String: Any]])
    #expect(columns.map { $0["name"] as? String } == hostile)
  }

  @Test func `the rows that always exist are there`() throws {
    let text = ComparisonJSON(try comparison(["A", "B"])).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let keys = [
      "institution", "mode", "level", "field", "duration", "verdict", "approvals", "tuition",
      "total_cost", "cautions",
    ]
    for key in keys { _ = try cell(key, of: object, column: 1) }
  }

  @Test func `an amount is a decimal string beside its currency`() throws {
    let text = ComparisonJSON(try comparison(["A", "B"])).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let tuition = try cell("tuition", of: object, column: 0)
    #expect(tuition["amount"] as? [String: String] == ["low": "120000.00", "high": "120000.00"])
    #expect(tuition["currency"] as? String == "INR")
    #expect((tuition["evidence"] as? [[String: Any]])?.first?["source"] as? String == "list")
  }

  @Test func `a total with an unpublished line is a lower bound in every face`() throws {
    let comparison = try comparison(["A", "B"])
    let object = try JSONSerialization.jsonObject(
      with: Data(ComparisonJSON(comparison).text.utf8))
    let total = try cell("total_cost", of: object, column: 0)
    #expect(total["completeness"] as? String == "at_least")
    #expect((total["amount"] as? [String: Any])?["high"] is NSNull)
    let style = TerminalTable.Style(width: 160, usesColor: false)
    #expect(ComparisonText(comparison, style: style).text.contains("at least ₹4,80,000"))
    #expect(ComparisonCSV(comparison).text.contains("at least ₹4,80,000"))
  }

  @Test func `CSV cells that look like formulas are only text`() throws {
    let text = ComparisonCSV(try comparison(["=1+1", "@SUM(A1)"])).text
    #expect(text.hasPrefix("section,row,'=1+1,'@SUM(A1)\r\n"))
    let quoted = ComparisonCSV(try comparison(["a\"b", "c,d"])).text
    #expect(quoted.hasPrefix("section,row,\"a\"\"b\",\"c,d\"\r\n"))
  }

  @Test func `a terminal table stays within its width`() throws {
    for width in [60, 80, 120] {
      let style = TerminalTable.Style(width: width, usesColor: false)
      let text = ComparisonText(try comparison(hostile.suffix(3)), style: style).text
      for line in text.split(separator: "\n") {
        #expect(TextWidth.of(line) <= max(width, 60), "\(width): \(line)")
      }
    }
  }

  @Test func `a broken word loses none of its letters`() {
    let word = String(repeating: "abcdefghij", count: 5)
    #expect(TextWidth.wrap(word, to: 13, indent: 2).joined().replacing(" ", with: "") == word)
  }

  @Test func `wide and combining characters are measured as a terminal shows them`() {
    #expect(TextWidth.of("日本") == 4)
    #expect(TextWidth.of("e\u{301}") == 1)
    #expect(TextWidth.of("₹1,20,000") == 9)
  }

  @Test func `the same comparison gives the same bytes`() throws {
    let (left, right) = (try comparison(hostile), try comparison(hostile))
    #expect(ComparisonJSON(left).text == ComparisonJSON(right).text)
    #expect(ComparisonCSV(left).text == ComparisonCSV(right).text)
  }
}
