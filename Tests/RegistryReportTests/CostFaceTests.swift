import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

@Suite struct CostFaceTests {
  private static let day = CivilDate(iso: "2026-11-21") ?? CivilDate.earliest

  private static func line(
    _ component: String, _ amount: Int? = nil, _ basis: String = "per_term",
    more: [String: Any] = [:]
  ) -> [String: Any] {
    var line: [String: Any] = [
      "component": component, "basis": basis, "occurs": "all", "nth": 0,
      "obligation": "mandatory", "refundable": false, "tax": "exempt", "evidence": 1,
    ]
    line["low"] = amount
    line["high"] = amount
    return line.merging(more) { $1 }
  }

  /// The worked check of the design.
  private static var workedCheck: [[String: Any]] {
    [
      line("tuition", 25_000_00), line("admission_registration", 1_000_00, "one_time"),
      line("examination", 1_500_00),
      line("convocation_certificate", 3_000_00, "one_time", more: ["occurs": "last"]),
      line("caution_deposit", 2_000_00, "one_time", more: ["refundable": true]),
      line("discount", more: ["occurs": "first", "share": "-10", "shareOf": ["tuition"]]),
    ]
  }

  private static var incomplete: [[String: Any]] {
    workedCheck + [
      line("library", more: ["absence": "not_published"]),
      line("study_material", more: ["absence": "unknown"]),
      line(
        "hostel", 40_000_00, more: ["obligation": "optional", "label": "Double room with meals"]),
      line("platform_lms", 500_00, more: ["tax": "excluded", "taxRate": "18", "escalation": "5"]),
      line("project_dissertation", 2_000_00, more: ["high": 5_000_00, "occurs": "last"]),
      line(
        "re_examination", 700_00, "per_attempt",
        more: ["obligation": "conditional", "condition": "a paper is failed"]),
    ]
  }

  private func dossier(
    _ lines: [[String: Any]], semesters: Int = 4, upTo most: Int? = nil,
    kind: String = "institution"
  ) throws -> Dossier {
    let program: [String: Any] = [
      "code": "example:p1", "codes": ["example:p1"], "names": [Any](), "offerings": [Any](),
      "approvals": [Any](),
      "records": [
        [
          "title": "Master of Invented Business", "durationLow": "\(semesters)",
          "durationHigh": "\(most ?? semesters)", "durationUnit": "semester",
          "durationText": "\(semesters) semesters", "evidence": 1,
        ] as [String: Any]
      ],
      "cautions": [Any](),
      "fees": [
        [
          "source": "fees", "name": "", "levels": [String](), "currency": "INR",
          "session": "2026-27", "lines": lines,
        ] as [String: Any]
      ],
    ]
    let place: [String: Any] = [
      "code": "example:u1", "codes": ["example:u1"], "statuses": [Any](), "parents": [Any](),
      "approvals": [Any](), "fees": [Any](), "cautions": [Any](), "succession": [Any](),
      "records": [["kind": "university", "evidence": 1]],
      "names": [
        [
          "kind": "official", "name": "University of Nowhere", "language": "",
          "valid": [String: String](), "evidence": 1,
        ] as [String: Any]
      ],
    ]
    let evidence: [[String: Any]] = [
      [
        "id": 1, "source": "fees", "kind": kind, "title": "Fees of 2026-27",
        "documentDate": "2026-06-30", "license": "CC0-1.0",
      ]
    ]
    return Dossier(
      asked: "example:p1", subject: .program(try decoded(program)),
      institution: try decoded(place), evidence: try decoded(evidence))
  }

  private func decoded<Value: Decodable>(_ object: Any) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
  }

  private func cost(
    _ dossier: Dossier, asking change: (inout CostQuestion) -> Void = { _ in }
  ) throws -> TotalCost {
    var question = CostQuestion(asOf: Self.day)
    change(&question)
    let program = try #require(dossier.program)
    return TotalCost(of: CostSubject(program, at: dossier.institution), asking: question)
  }

  private func text(
    _ lines: [[String: Any]], semesters: Int = 4, width: Int = 100, kind: String = "institution"
  ) throws -> String {
    let dossier = try dossier(lines, semesters: semesters, kind: kind)
    let style = TerminalTable.Style(width: width, usesColor: false)
    return CostText(try cost(dossier), of: dossier, style: style).text
  }

  private func json(
    _ lines: [[String: Any]], asking change: (inout CostQuestion) -> Void = { _ in }
  ) throws -> [String: Any] {
    let dossier = try dossier(lines)
    let text = CostJSON(try cost(dossier, asking: change), of: dossier).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func `the worked check prints its table`() throws {
    let text = try text(Self.workedCheck, width: 80)
    let table = """
      Semester                              1       2       3       4     Total
      ───────────────────────────────  ──────  ──────  ──────  ──────  ────────
      Tuition [1]                      25,000  25,000  25,000  25,000  1,00,000
      Admission registration [1]        1,000                             1,000
      Examination [1]                   1,500   1,500   1,500   1,500     6,000
      Convocation certificate [1]                               3,000     3,000
      Caution deposit (paid back) [1]   2,000                             2,000
      Discount [1]                     −2,500                            −2,500
      ───────────────────────────────  ──────  ──────  ──────  ──────  ────────
      Payable                          27,000  26,500  26,500  29,500  1,09,500

      Subtotal         ₹1,10,000
      Concessions      −₹2,500
      Paid back        ₹2,000
      Outlay           ₹1,09,500
      Total cost       ₹1,07,500, complete
      Largest payment  ₹29,500, in semester 4
      """
    #expect(text.contains(table), "\(text)")
    #expect(text.hasSuffix("Sources:\n[1] Fees of 2026-27, 30 Jun 2026 (CC0-1.0)\n"))
  }

  @Test func `a lower bound is never printed as a total`() throws {
    let text = try text(Self.incomplete)
    #expect(text.contains("Total cost       at least ₹1,11,919: 2 lines not known"), "\(text)")
    #expect(text.contains("- Library: not published [1]"))
    #expect(text.contains("- Double room with meals, ₹40,000 per term: optional, not chosen"))
    #expect(text.contains("only if: a paper is failed"))
    #expect(text.contains("Tax added        ₹369"))
    #expect(text.contains("  32,119.50 – 35,119.50\n"))
  }

  @Test(arguments: [60, 80, 100, 120], [1, 4, 12, 40])
  func `a table stays within its width however many terms there are`(
    width: Int, semesters: Int
  ) throws {
    let text = try text(Self.incomplete, semesters: semesters, width: width)
    for line in text.split(separator: "\n") {
      #expect(TextWidth.of(line) <= width, "\(line)")
    }
    #expect(text.contains("Payable"))
  }

  @Test func `two lengths stand beside each other in a cell`() throws {
    var lines = Self.workedCheck
    lines[3]["low"] = 4_000_00
    lines[3]["high"] = 4_000_00
    let dossier = try dossier(lines, semesters: 3, upTo: 4)
    let style = TerminalTable.Style(width: 100, usesColor: false)
    let text = CostText(try cost(dossier), of: dossier, style: style).text
    #expect(text.contains("4,000 / –   – / 4,000  "), "\(text)")
    #expect(text.contains("Total cost       ₹82,000 – ₹1,08,500, complete"), "\(text)")
  }

  @Test func `invented data are marked`() throws {
    #expect(try text(Self.workedCheck, kind: "fictitious").contains("Nowhere (example)"))
    let isMarked = try text(Self.workedCheck).contains("example)")
    #expect(!isMarked)
  }

  @Test func `nothing known is said to be unknown`() throws {
    let text = try text([Self.line("tuition", more: ["absence": "not_published"])])
    #expect(text.contains("Total cost       unknown: 1 line not known"), "\(text)")
    let object = try json([Self.line("tuition", more: ["absence": "not_published"])])
    #expect(object["net"] as? [String: String] == ["state": "unknown"])
    #expect(object["completeness"] as? String == "unknown")
  }

  @Test func `JSON has the sums of the worked check as decimal texts`() throws {
    let object = try json(Self.workedCheck)
    let terms = try #require(object["terms"] as? [[String: Any]])
    let totals = terms.map { ($0["total"] as? [String: String])?["low"] }
    #expect(totals == ["27000.00", "26500.00", "26500.00", "29500.00"])
    for (key, amount) in [
      ("total", "109500.00"), ("outlay", "109500.00"), ("net", "107500.00"),
      ("refundable", "2000.00"), ("concessions", "-2500.00"), ("tax", "0.00"),
      ("largest_payment", "29500.00"),
    ] {
      #expect(object[key] as? [String: String] == ["low": amount, "high": amount], "\(key)")
    }
    #expect(object["completeness"] as? String == "complete")
    #expect((object["evidence"] as? [Any])?.count == 1)
    #expect((object["schedule"] as? [String: Any])?["session"] as? String == "2026-27")
  }

  @Test func `JSON keeps an open end null and an absence a state`() throws {
    let object = try json(Self.incomplete)
    let net = try #require(object["net"] as? [String: Any])
    #expect(net["low"] as? String == "111919.00")
    #expect(net["high"] is NSNull)
    let unknown = try #require(object["unknown_lines"] as? [[String: Any]])
    #expect(unknown.map { $0["component"] as? String } == ["library", "study_material"])
    #expect(unknown.map { $0["state"] as? String } == ["not_published", "unknown"])
  }

  @Test func `JSON says which lines were chosen`() throws {
    let object = try json(Self.incomplete) {
      $0.options = ["hostel"]
      $0.events = ["re_examination"]
      $0.audience = "domestic"
    }
    #expect((object["left_out"] as? [Any])?.isEmpty == true)
    #expect(object["audience"] as? String == "domestic")
  }
}
