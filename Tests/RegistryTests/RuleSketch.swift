import Foundation
import Testing

@testable import Registry

/// A program and its institution for tests of rules, everything at a default but what matters.
struct RuleSketch {
  var title = "Master of Commerce"
  var field: String?
  var fieldText: String?
  var level: String? = "master"
  var kind: String? = "degree"
  var modes = ["online"]
  var country: String? = "IN"
  var region: String? = "Karnataka"
  var institutionKind: String? = "state_private_university"
  var founded: String?
  var years: Int? = 2
  var offerings: [[String: Any]] = []
  var programApprovals: [[String: Any]] = []
  var grades: [[String: Any]] = []
  /// Other offerings of the institution; nil when they were not looked up.
  var siblings: [[String: Any]]?

  /// What the rules of `pack` find, one outcome and sentence for each.
  func trace(
    _ pack: RulePack, mode: StudyMode? = .online, session: String? = nil,
    on day: String = "2026-11-22"
  ) throws -> RuleTrace {
    let check = RuleCheck(
      pack, program: try dossier, institution: try institutionDossier, mode: mode,
      session: session, asOf: try #require(CivilDate(iso: day)))
    return try #require(check).trace
  }

  /// The only finding of a pack with one rule.
  func finding(
    _ rule: String, mode: StudyMode? = .online, session: String? = nil,
    on day: String = "2026-11-22"
  ) throws -> RuleFinding {
    let findings = try trace(pack(rules: rule), mode: mode, session: session, on: day).findings
    #expect(findings.count == 1)
    return try #require(findings.first)
  }

  /// The program's dossier.
  var dossier: Dossier {
    get throws {
      Dossier(
        asked: "example:p", subject: .program(try decoded(program)), institution: try place,
        evidence: try evidence)
    }
  }

  private var institutionDossier: Dossier? {
    get throws {
      guard let siblings else { return nil }
      let subject = Dossier.Subject.institution(
        programs: siblings.count, offerings: try decoded(siblings), approved: [])
      return Dossier(
        asked: "example:u", subject: subject, institution: try place, evidence: try evidence)
    }
  }

  private var program: [String: Any] {
    var record: [String: Any] = ["title": title, "modes": modes, "evidence": 1]
    for (key, value) in ["field": field, "fieldText": fieldText, "level": level, "kind": kind] {
      record[key] = value
    }
    if let years {
      record["durationLow"] = String(years)
      record["durationHigh"] = String(years)
      record["durationUnit"] = "year"
    }
    return [
      "code": "example:p", "codes": ["example:p"], "names": [String](), "records": [record],
      "offerings": offerings, "approvals": programApprovals, "cautions": [String](),
      "fees": [String](),
    ]
  }

  private var place: InstitutionFacts {
    get throws {
      var record: [String: Any] = ["evidence": 2]
      let texts = [
        "kind": institutionKind, "country": country, "region": region, "founded": founded,
      ]
      for (key, value) in texts { record[key] = value }
      let name: [String: Any] = [
        "kind": "official", "name": "A University (example)", "language": "", "evidence": 2,
        "valid": [String: String](),
      ]
      return try decoded([
        "code": "example:u", "codes": ["example:u"], "names": [name], "records": [record],
        "statuses": [String](), "parents": [String](), "approvals": grades, "cautions": [String](),
        "fees": [String](),
      ])
    }
  }

  private var evidence: [Evidence] {
    get throws {
      try decoded(
        (1...9).map { ["id": $0, "source": "s\($0)", "kind": "regulator", "title": "List \($0)"] })
    }
  }

  private func decoded<Value: Decodable>(_ object: Any) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
  }
}

/// A decision as the database writes it, with what matters set by `more`.
func recorded(
  _ activity: String, _ more: [String: Any] = [:], from: String? = nil, until: String? = nil
) -> [String: Any] {
  let plain: [String: Any] = [
    "authority": activity == "naac_grade" ? "NAAC" : "AICTE", "activity": activity,
    "activityLabel": activity, "scope": "institution", "decision": "granted",
    "validToBasis": "none", "sourceKind": "regulator", "evidence": 3,
    "valid": ["from": from, "until": until].compactMapValues { $0 },
  ]
  return plain.merging(more) { $1 }
}

/// A pack in force since 2020 with these rules, indented by two.
func packText(rules: String, version: String = "1", from: String = "2020-09-04", more: String = "")
  -> String
{
  """
  pack: test
  title: A test
  version: "\(version)"
  authority: UGC
  jurisdiction: IN
  source: {instrument: The test regulations}
  effective_from: \(from)
  activities: {odl: ugc_deb_odl, online: ugc_deb_online}
  \(more)
  rules:
  \(rules)
  """
}

/// The pack of `packText`.
func pack(rules: String, version: String = "1", from: String = "2020-09-04", more: String = "")
  throws -> RulePack
{
  try RulePack(yaml: packText(rules: rules, version: version, from: from, more: more))
}
