import Foundation
import Testing

@testable import Registry

/// A decision for tests, with everything but the parts that matter left at a default.
func decision(
  _ decision: String = "granted", mode: String? = "online", session: String? = "2025-26",
  from: String? = nil, until: String? = nil, decidedOn: String? = nil, precision: String = "day",
  source: String = "regulator", activity: String = "aicte_approval", letter: String? = nil,
  inheritedSince: String? = nil, evidence: Int = 1
) throws -> Approval {
  let fields: [String: String?] = [
    "mode": mode, "session": session, "decidedOn": decidedOn, "decision": decision,
    "decidedOnPrecision": decidedOn == nil ? nil : precision, "reference": letter,
    "sourceKind": source, "authority": "AICTE", "activity": activity,
    "activityLabel": "AICTE approval", "scope": "program", "validToBasis": "none",
  ]
  var object = fields.compactMapValues { $0 } as [String: Any]
  object["valid"] = ["from": from, "until": until].compactMapValues { $0 }
  object["evidence"] = evidence
  if let inheritedSince {
    object["inherited"] =
      [
        "code": "x:old", "name": "Old College", "kind": "continues", "since": inheritedSince,
        "evidence": evidence,
      ] as [String: Any]
  }
  return try JSONDecoder().decode(
    Approval.self, from: try JSONSerialization.data(withJSONObject: object))
}

@Suite struct VerdictTests {
  private func state(_ approvals: [Approval], on day: String = "2025-11-21") throws -> VerdictState
  {
    let question = VerdictQuestion(
      activity: Activity(code: "aicte_approval", label: "AICTE approval", authority: "AICTE"),
      mode: .online, session: "2025-26", asOf: try #require(CivilDate(iso: day)))
    return Judgment(question, about: VerdictSubject(title: "A")).verdict(on: approvals).state
  }

  @Test func `nothing recorded is unknown`() throws {
    #expect(try state([]) == .unknown)
  }

  @Test func `a grant in force is valid`() throws {
    #expect(try state([decision()]) == .valid)
    #expect(try state([decision("granted_with_conditions")]) == .validWithConditions)
  }

  @Test func `a grant for another mode or session says nothing`() throws {
    #expect(try state([decision(mode: "odl")]) == .unknown)
    #expect(try state([decision(session: "2024-25")]) == .unknown)
    #expect(try state([decision(mode: nil, session: nil)]) == .valid)
  }

  @Test func `the end of an interval is not part of it`() throws {
    let grant = try decision(from: "2025-01-01", until: "2025-11-21")
    #expect(try state([grant], on: "2025-11-20") == .valid)
    #expect(try state([grant], on: "2025-11-21") == .expired)
    #expect(try state([grant], on: "2024-12-31") == .future)
  }

  @Test func `the latest decision in force wins`() throws {
    let granted = try decision(decidedOn: "2025-01-01")
    let withdrawn = try decision("withdrawn", decidedOn: "2025-06-01")
    #expect(try state([granted, withdrawn]) == .withdrawn)
    #expect(try state([withdrawn, try decision(decidedOn: "2025-07-01")]) == .valid)
  }

  @Test func `decisions of one date that disagree are a conflict`() throws {
    let granted = try decision(decidedOn: "2025-01-01")
    let refused = try decision("refused", decidedOn: "2025-01-01")
    #expect(try state([granted, refused]) == .conflict)
  }

  @Test func `an institution's own page proves no approval`() throws {
    #expect(try state([decision(source: "institution")]) == .unknown)
    #expect(try state([decision(source: "gazette")]) == .valid)
  }
}
