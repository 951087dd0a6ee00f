import Foundation
import Registry

/// Dossiers made by hand: each value has a default, and a test says only what it is about.
enum Sample {
  static let day = CivilDate(iso: "2026-11-21") ?? CivilDate.earliest

  /// A dossier on a program of a university.
  static func program(
    code: String = "x:p1", title: String = "Computer Science", institution: String = "Old College",
    institutionCode: String = "x:i1", names: [[String: Any]] = [],
    record: [String: Any] = [:], offerings: [[String: Any]] = [],
    approvals: [[String: Any]] = [], fees: [[String: Any]] = [],
    evidence: [[String: Any]] = [source(1)]
  ) throws -> Dossier {
    let record = ["title": title, "level": "bachelor", "evidence": 1].merging(record) { $1 }
    let program: [String: Any] = [
      "code": code, "codes": [code], "names": names, "records": [record],
      "offerings": offerings, "approvals": approvals, "fees": fees, "cautions": [Any](),
    ]
    return Dossier(
      asked: code, subject: .program(try decoded(program)),
      institution: try facts(institutionCode, institution), evidence: try decoded(evidence))
  }

  /// A dossier on an institution.
  static func institution(
    code: String = "x:i1", name: String = "Old College", names: [[String: Any]] = [],
    record: [String: Any] = [:], approvals: [[String: Any]] = [], programs: Int = 0,
    evidence: [[String: Any]] = [source(1)]
  ) throws -> Dossier {
    Dossier(
      asked: code, subject: .institution(programs: programs, offerings: [], approved: []),
      institution: try facts(code, name, names: names, record: record, approvals: approvals),
      evidence: try decoded(evidence))
  }

  /// Evidence with a number.
  static func source(
    _ id: Int, title: String = "Directory", kind: String = "regulator", url: String? = nil,
    more: [String: Any] = [:]
  ) -> [String: Any] {
    var source: [String: Any] = [
      "id": id, "source": "directory-\(id)", "kind": kind, "title": title,
      "documentDate": "2026-01-31",
    ]
    source["url"] = url
    return source.merging(more) { $1 }
  }

  /// A decision about something.
  static func approval(
    authority: String = "AICTE", mode: String? = nil, decision: String = "granted",
    wording: String? = nil, from: String? = "2025-07-01", until: String? = nil,
    program: String? = nil, evidence: Int = 1
  ) -> [String: Any] {
    var approval: [String: Any] = [
      "authority": authority, "activity": "aicte_approval", "activityLabel": "AICTE approval",
      "scope": "program", "decision": decision, "validToBasis": until == nil ? "none" : "stated",
      "sourceKind": "regulator", "evidence": evidence,
    ]
    approval["valid"] = ["from": from, "until": until].compactMapValues { $0 }
    approval["mode"] = mode
    approval["wording"] = wording
    approval["programAsPrinted"] = program
    return approval
  }

  /// A schedule with one line of tuition for each year.
  static func tuition(
    _ minor: Int, _ currency: String = "USD", residency: String? = nil, evidence: Int = 1
  ) -> [String: Any] {
    var schedule: [String: Any] = [
      "source": "s", "name": "", "levels": [String](), "currency": currency,
    ]
    schedule["residency"] = residency
    schedule["lines"] = [
      [
        "component": "tuition", "basis": "per_year", "occurs": "all", "nth": 0, "low": minor,
        "high": minor, "obligation": "mandatory", "refundable": false, "tax": "exempt",
        "evidence": evidence,
      ] as [String: Any]
    ]
    return schedule
  }

  /// Another name of something.
  static func name(_ name: String, kind: String = "alias", evidence: Int = 1) -> [String: Any] {
    [
      "kind": kind, "name": name, "language": "", "valid": [String: String](),
      "evidence": evidence,
    ]
  }

  private static func facts(
    _ code: String, _ name: String, names: [[String: Any]] = [], record: [String: Any] = [:],
    approvals: [[String: Any]] = []
  ) throws -> InstitutionFacts {
    try decoded([
      "code": code, "codes": [code], "names": [self.name(name, kind: "official")] + names,
      "records": [["kind": "university", "country": "US", "evidence": 1].merging(record) { $1 }],
      "statuses": [Any](), "parents": [Any](), "approvals": approvals, "fees": [Any](),
      "cautions": [Any](),
    ])
  }

  private static func decoded<Value: Decodable>(_ object: Any) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
  }
}
