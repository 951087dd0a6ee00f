import Foundation
import Testing

@testable import Registry

/// What the row of verdicts says of a program about which nobody, or somebody, has decided.
@Suite struct ApprovalCellsTests {
  private let recognition: [String: Any] = [
    "authority": "UGC", "activity": "ugc_recognition", "activityLabel": "UGC recognition",
    "scope": "institution", "decision": "granted", "sourceKind": "regulator",
    "validToBasis": "none", "valid": [String: String](), "evidence": 1,
  ]
  private let entitlement: [String: Any] = [
    "authority": "UGC-DEB", "activity": "ugc_deb_online",
    "activityLabel": "UGC-DEB entitlement (online)", "scope": "program", "mode": "online",
    "decision": "granted", "sourceKind": "regulator", "validToBasis": "none",
    "valid": ["from": "2024-01-01"], "evidence": 2,
  ]

  private func verdict(
    isProgram: Bool = true, _ own: [[String: Any]], institution: [[String: Any]]
  ) throws -> Cell {
    let none = [Any]()
    let facts: [String: Any] = [
      "code": "x:1", "codes": none, "names": none, "records": none, "statuses": none,
      "parents": none, "offerings": none, "fees": none, "cautions": none,
    ]
    func decoded<Value: Decodable>(_ approvals: [[String: Any]]) throws -> Value {
      let object = facts.merging(["approvals": approvals]) { $1 }
      return try JSONDecoder().decode(
        Value.self, from: JSONSerialization.data(withJSONObject: object))
    }
    let subject: Dossier.Subject =
      isProgram
      ? .program(try decoded(own)) : .institution(programs: 0, offerings: [], approved: [])
    let dossier = Dossier(
      asked: "x", subject: subject, institution: try decoded(institution), evidence: [])
    let day = try #require(CivilDate(iso: "2026-11-21"))
    return ApprovalCells(dossier, in: ComparisonScope(asOf: day)).verdict
  }

  @Test func `an institution's approval is no verdict on a program`() throws {
    let cell = try verdict([], institution: [recognition])
    #expect(
      cell.lines.first
        == "program: Unknown (no decision is recorded, which does not mean that there is none)")
    #expect(cell.lines.count == 2)
    #expect(cell.lines.last?.hasPrefix("institution: UGC recognition: Valid (") == true)
    guard case .values(let items) = cell.content else {
      Issue.record("one for the program, and one for its institution")
      return
    }
    #expect(items[0].parts.first { $0.key == "verdict" }?.value == "unknown")
  }

  @Test func `what is decided about a program stands alone`() throws {
    let cell = try verdict([entitlement], institution: [recognition])
    #expect(cell.lines.count == 1)
    #expect(cell.lines.first?.hasPrefix("UGC-DEB entitlement (online)") == true)
  }

  @Test func `an institution's own verdicts need no label, and nothing recorded is unknown`() throws
  {
    let own = try verdict(isProgram: false, [], institution: [recognition])
    #expect(own.lines.first?.hasPrefix("UGC recognition: Valid (") == true)
    #expect(try verdict([], institution: []).state == "unknown")
  }
}
