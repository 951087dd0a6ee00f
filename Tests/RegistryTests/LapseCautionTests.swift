import Foundation
import Testing

@testable import Registry

/// An accreditation for tests, with everything but the parts that matter left at a default.
func accreditation(
  by authority: String, _ decision: String = "granted", from: String? = nil,
  until: String? = nil, activity: String = "institutional_accreditation",
  source: String = "regulator", program: String? = nil, evidence: Int = 1
) throws -> Approval {
  let fields: [String: String?] = [
    "authority": authority, "activity": activity,
    "activityLabel": Vocabulary.spoken(activity), "scope": "institution", "decision": decision,
    "sourceKind": source, "validToBasis": until == nil ? "none" : "stated",
    "programAsPrinted": program,
  ]
  var object = fields.compactMapValues { $0 } as [String: Any]
  object["valid"] = ["from": from, "until": until].compactMapValues { $0 }
  object["evidence"] = evidence
  return try JSONDecoder().decode(
    Approval.self, from: try JSONSerialization.data(withJSONObject: object))
}

@Suite struct LapseCautionTests {
  private func lapses(_ approvals: [Approval], on day: String = "2020-06-01") throws
    -> [LapseCaution]
  {
    LapseCaution.all(on: approvals, asOf: try #require(CivilDate(iso: day)))
  }

  /// Academy College left one accreditor of its own will while another went on.
  @Test func `leaving one accreditor for another is no loss`() throws {
    let left = try accreditation(by: "ACICS", from: "1990-01-01", until: "2018-02-01")
    let held = try accreditation(by: "Higher Learning Commission", from: "2017-06-26")
    #expect(try lapses([left, held]).isEmpty)
    let withdrawn = [
      try accreditation(by: "ACICS", from: "1990-01-01"),
      try accreditation(by: "ACICS", "withdrawn", from: "2018-02-01"),
    ]
    let alone = try lapses([left])
    #expect(try lapses(withdrawn + [held]).isEmpty)
    #expect(alone.count == 1)
  }

  @Test func `a loss is claimed when the last accreditation has ended, not a day before`() throws {
    let ended = try accreditation(by: "ACICS", until: "2018-02-01")
    #expect(try lapses([ended], on: "2018-01-31").isEmpty)
    let lapse = try #require(try lapses([ended], on: "2018-02-01").first)
    #expect(lapse.ended.map(\.authority) == ["ACICS"])
    #expect(
      lapse.text == "Institutional accreditation has ended: ACICS (ended 31 Jan 2018); "
        + "no approval on record is in force")
  }

  @Test func `every approval in force is cited, of whatever kind`() throws {
    let lapse = try #require(
      try lapses([
        accreditation(by: "NAAC", until: "2019-01-01", activity: "naac_grade"),
        accreditation(by: "UGC", activity: "ugc_recognition", evidence: 7),
        accreditation(by: "MP State", activity: "state_act", evidence: 8),
      ]).first)
    #expect(lapse.inForce.map(\.evidence) == [8, 7])
    #expect(
      lapse.text.hasSuffix("in force: State act by MP State, Ugc recognition by UGC"))
  }

  @Test func `a rank that ended is no loss`() throws {
    let rank = try accreditation(by: "NIRF", until: "2019-01-01", activity: "nirf_rank")
    #expect(try lapses([rank]).isEmpty)
  }

  @Test func `what only a claim says is no loss`() throws {
    let claim = try accreditation(by: "ACICS", until: "2018-02-01", source: "self_declared")
    #expect(try lapses([claim]).isEmpty)
  }

  @Test func `a withdrawal in force is a loss`() throws {
    let lapse = try #require(
      try lapses([accreditation(by: "ACICS", "withdrawn", from: "2018-02-01")]).first)
    #expect(lapse.text.contains("ACICS (withdrawn 1 Feb 2018)"))
  }
}
