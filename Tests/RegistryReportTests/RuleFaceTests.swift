import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

@Suite struct RuleFaceTests {
  private var root: URL {
    URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  private var pack: RulePack {
    get throws {
      let file = root.appending(path: "deploy/rules/ugc-odl-online-2020.yaml")
      return try RulePack(yaml: String(contentsOf: file, encoding: .utf8))
    }
  }

  /// An online law degree of an Indian university with a grade.
  private var trace: RuleTrace {
    get throws {
      let plain = try dossier(name: "Bachelor of Laws", institution: "First University")
      let place = """
        {"code": "x:1", "codes": ["x:1"], "statuses": [], "parents": [], "fees": [], "names": [],
         "records": [{"country": "IN", "kind": "deemed_university", "evidence": 1}],
         "cautions": [], "approvals": [{"authority": "NAAC", "activity": "naac_grade", "activityLabel": "NAAC grade",
           "scope": "institution", "decision": "granted", "grade": "A++", "score": "3.30",
           "scale": "naac-2017", "valid": {}, "validToBasis": "none", "sourceKind": "regulator",
           "evidence": 1}]}
        """
      let institution = try JSONDecoder().decode(InstitutionFacts.self, from: Data(place.utf8))
      let subject = Dossier(
        asked: plain.asked, subject: plain.subject, institution: institution,
        evidence: plain.evidence)
      let check = RuleCheck(
        try pack, program: subject, mode: .online, session: "2026-27",
        asOf: try #require(CivilDate(iso: "2026-11-22")))
      return try #require(check).trace
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a trace tells outcome, reason, inputs and sources`() throws {
    let text = RuleTraceText(
      [try trace], style: TerminalTable.Style(width: 300, usesColor: false)
    ).text
    #expect(text.contains("law is prohibited"))
    #expect(text.contains("by its name (laws)"))
    #expect(text.contains("NAAC grade: A++, score 3.30"))
    #expect(text.contains("the printed letter is A++"))
    #expect(text.contains("[1] The list, 30 Oct 2025"))
    #expect(text.contains("they never override a recorded decision"))
    #expect(text.contains("Verify before use"))
  }

  @Test func `a trace stays within its width`() throws {
    for width in [80, 120] {
      let style = TerminalTable.Style(width: width, usesColor: false)
      let faces = [
        RuleTraceText([try trace], style: style).text, RulePackText(style: style).whole(try pack),
        RulePackText(style: style).list([try pack]),
      ]
      for line in faces.joined().split(separator: "\n") {
        #expect(TextWidth.of(line) <= width, "\(width): \(line)")
      }
    }
  }

  @Test func `a trace as JSON names evidence for every input, and overrides nothing`() throws {
    let json = try object(RuleTraceJSON([try trace], knownAt: nil).text)
    let trace = try #require((json["traces"] as? [[String: Any]])?.first)
    #expect(trace["overrides_verdict"] as? Bool == false)
    #expect((trace["pack"] as? [String: Any])?["verify_before_use"] as? Bool == true)
    let rules = try #require(trace["rules"] as? [[String: Any]])
    let fields = try #require(rules.first { $0["rule"] as? String == "prohibited-fields" })
    #expect(fields["outcome"] as? String == "fail")
    let inputs = try #require(fields["inputs"] as? [[String: Any]])
    let title = try #require(inputs.first { $0["name"] as? String == "title" })
    #expect(title["value"] as? String == "Bachelor of Laws")
    #expect((title["evidence"] as? [[String: Any]])?.first?["source"] as? String == "list")
  }

  @Test func `packs as JSON have their rules`() throws {
    let list = try object(RulePackJSON.list([try pack]))
    #expect((list["packs"] as? [[String: Any]])?.first?["name"] as? String == "ugc-odl-online")
    let whole = try object(RulePackJSON.whole(try pack))
    #expect((whole["rules"] as? [[String: Any]])?.count == 11)
    #expect(whole["effective_from"] as? String == "2020-09-04")
    #expect(whole["effective_to"] is NSNull)
  }
}
