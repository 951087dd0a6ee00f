import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

@Suite struct VerdictFaceTests {
  private func approval(
    mode: String, session: String, decision: String, source: String = "regulator",
    conditions: String? = nil
  ) -> [String: Any] {
    var fields: [String: Any] = [
      "mode": mode, "session": session, "decision": decision, "wording": "entitled",
      "authority": "UGC-DEB", "activity": "ugc_deb_\(mode)", "scope": "program",
      "activityLabel": "UGC-DEB entitlement (\(mode))", "validToBasis": "none",
      "valid": [String: String](), "sourceKind": source, "evidence": 1,
    ]
    fields["conditions"] = conditions
    return fields
  }

  /// A program with decisions about it, and activities that are about one mode each.
  private func dossier(_ approvals: [[String: Any]]) throws -> Dossier {
    let plain = try RegistryReportTests.dossier(name: "Law (online)")
    let program: [String: Any] = [
      "code": "p:1", "codes": ["p:1"], "names": [], "records": [], "offerings": [],
      "approvals": approvals, "cautions": [String](), "fees": [],
    ]
    let decoder = JSONDecoder()
    var jurisdiction = Jurisdiction()
    jurisdiction.activities = [StudyMode.odl, .online].map { mode in
      Activity(
        code: "ugc_deb_\(mode.rawValue)", label: "UGC-DEB entitlement (\(mode.rawValue))",
        authority: "UGC-DEB", modes: [mode], teachOut: true)
    }
    return Dossier(
      asked: "p:1",
      subject: .program(
        try decoder.decode(
          ProgramFacts.self, from: try JSONSerialization.data(withJSONObject: program))),
      institution: plain.institution, evidence: plain.evidence, jurisdiction: jurisdiction)
  }

  private func day() throws -> CivilDate { try #require(CivilDate(iso: "2026-07-15")) }

  private let style = TerminalTable.Style(width: 100, usesColor: false)

  @Test func `the answer comes first, then why, then who says so`() throws {
    let report = VerdictReport(
      try dossier([
        approval(
          mode: "online", session: "2026-27/Jul", decision: "granted_with_conditions",
          conditions: "Only through the headquarters")
      ]), mode: .online, session: "2026-27/Jul", asOf: try day())
    let lines = VerdictText(report, style: style).text.split(separator: "\n")
    #expect(
      lines[1]
        == "VALID WITH CONDITIONS: UGC-DEB entitlement (online) for Online, session 2026-27/Jul, "
        + "as of 15 Jul 2026")
    #expect(lines[2].contains("UGC-DEB: entitled (granted with conditions) for 2026-27/Jul"))
    #expect(lines[3].contains("Only through the headquarters"))
    #expect(lines.last == "[1] The list, 30 Oct 2025")
  }

  @Test func `the document has the documented keys`() throws {
    let report = VerdictReport(
      try dossier([approval(mode: "online", session: "2026-27/Jul", decision: "refused")]),
      mode: .online, session: "2026-27/Jul", asOf: try day())
    let text = VerdictJSON(report).text
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["state"] as? String == "refused")
    #expect((object["subject"] as? [String: Any])?["code"] as? String == "p:1")
    #expect(object["mode"] as? String == "online")
    #expect(object["session"] as? String == "2026-27/Jul")
    #expect(object["as_of"] as? String == "2026-07-15")
    let reasons = try #require(object["reasons"] as? [[String: String]])
    #expect(reasons.first?["code"] == "decision_in_force")
    let record = try #require((object["records"] as? [[String: Any]])?.first)
    #expect(record["decision"] as? String == "refused")
    #expect((object["evidence"] as? [[String: Any]])?.count == 1)
  }

  @Test func `a mode that nobody has decided about is asked of the authority that governs it`()
    throws
  {
    let odl = VerdictReport(
      try dossier([approval(mode: "online", session: "2026-27/Jul", decision: "granted")]),
      mode: .odl, session: "2026-27/Jul", asOf: try day())
    #expect(odl.state == .unknown)
    #expect(odl.verdicts.map(\.question.activity.code) == ["ugc_deb_odl"])
  }

  @Test func `without a mode the verdict that forbids most stands, and says that it depends`()
    throws
  {
    let report = VerdictReport(
      try dossier([
        approval(mode: "online", session: "2026-27/Jul", decision: "granted"),
        approval(mode: "odl", session: "2026-27/Jul", decision: "no_admission"),
      ]), mode: nil, session: nil, asOf: try day())
    #expect(report.state == .noAdmission)
    #expect(report.reasons.map(\.code) == ["decision_in_force", "depends"])
  }

  @Test func `an authority that has nothing to decide forbids nothing`() throws {
    var aside = approval(mode: "online", session: "2026-27/Jul", decision: "not_applicable")
    (aside["activity"], aside["authority"]) = ("aicte_approval", "AICTE")
    let report = VerdictReport(
      try dossier([
        approval(mode: "online", session: "2026-27/Jul", decision: "granted"), aside,
      ]), mode: .online, session: "2026-27/Jul", asOf: try day())
    #expect(report.state == .valid)
    #expect(Set(report.verdicts.map(\.state)) == [.valid, .notApplicable])
  }

  @Test func `the grid has a row for each session, the latest first, and a column for each mode`()
    throws
  {
    let subject = try dossier([
      approval(mode: "online", session: "2025-26/Feb", decision: "withdrawn"),
      approval(mode: "online", session: "2026-27/Jul", decision: "granted"),
      approval(mode: "online", session: "2025-26/Jul", decision: "granted"),
      approval(mode: "odl", session: "2025-26/Jul", decision: "refused"),
    ])
    let grid = VerdictGrid(subject, mode: nil, session: nil, asOf: try day())
    #expect(grid.modes == [.odl, .online])
    #expect(grid.rows.map(\.session) == ["2026-27/Jul", "2025-26/Feb", "2025-26/Jul"])
    let states = grid.rows.map { $0.reports.map(\.state) }
    #expect(states == [[.unknown, .valid], [.unknown, .withdrawn], [.refused, .valid]])
    let report = VerdictReport(subject, mode: nil, session: nil, asOf: try day())
    let text = VerdictText(report, style: style).text(with: grid)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("2025-26/Jul") })
    #expect(row.contains("Refused") && row.contains("Valid"))
  }

  @Test func `what an institution's own page says is a claim`() throws {
    let report = VerdictReport(
      try dossier([
        approval(mode: "online", session: "2026-27/Jul", decision: "granted", source: "institution")
      ]), mode: .online, session: "2026-27/Jul", asOf: try day())
    #expect(report.state == .unknown)
    let text = VerdictText(report, style: style).text
    #expect(text.contains("claimed, not"))
  }
}
