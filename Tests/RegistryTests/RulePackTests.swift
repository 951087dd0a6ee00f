import Foundation
import Testing

@testable import Registry

@Suite struct RulePackTests {
  private func faults(_ yaml: String) -> [Finding] {
    do {
      _ = try RulePack(yaml: yaml)
      return []
    } catch let faults as RulePackFaults {
      return faults.findings
    } catch {
      Issue.record("unexpected \(error)")
      return []
    }
  }

  private let cap =
    "  - {rule: cap, kind: count_cap, title: Cap, levels: [bachelor], at_most: 3, unless: leave}"

  private var shipped: RulePack {
    get throws {
      let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let file = root.appending(path: "deploy/rules/ugc-odl-online-2020.yaml")
      return try RulePack(yaml: String(contentsOf: file, encoding: .utf8))
    }
  }

  @Test func `the pack that comes with the program is whole and wants to be verified`() throws {
    let pack = try shipped
    #expect(pack.mustBeVerified)
    #expect(pack.rules.allSatisfy { $0.source != nil && !$0.terms.isEmpty })
    let kinds = Set(pack.rules.map(\.kindName))
    #expect(kinds == Set(Rule.KindName.allCases.map(\.rawValue)))
    let names = Set(pack.prohibitions.map(\.wording))
    let listed = [
      "engineering", "medicine", "physiotherapy", "pharmacy", "nursing", "dental", "architecture",
      "law", "agriculture", "horticulture", "hotel management", "aircraft maintenance",
      "visual arts", "sports", "aviation", "yoga", "tourism and hospitality", "PhD",
    ]
    #expect(names.isSuperset(of: listed))
  }

  @Test func `a pack's prohibitions are one for each field and mode`() throws {
    let prohibitions = try shipped.prohibitions
    let law = prohibitions.filter { $0.wording == "law" }
    #expect(law.map(\.mode) == [.odl, .online])
    #expect(law.map(\.activity) == ["ugc_deb_odl", "ugc_deb_online"])
    #expect(law.allSatisfy { $0.fields == ["iscedf:0421", "cip:22"] && $0.evidence == nil })
    let covered = { (title: String, field: String?) in
      prohibitions.filter {
        $0.covers(field: field, fieldText: nil, title: title, level: nil, mode: .online)
      }.map(\.wording)
    }
    #expect(covered("Master of Computer Applications", "iscedf:0613") == [])
    #expect(covered("Bachelor of Laws", nil) == ["law"])
    #expect(covered("M.Phil. in History", nil) == ["MPhil or PhD"])
    #expect(covered("Hospital administration", nil) == [])
  }

  @Test func `a misspelt key is named with its line and the key that was meant`() throws {
    let found = faults(packText(rules: cap.replacing("at_most", with: "atmost")))
    let unknown = try #require(found.first)
    #expect(unknown.row == 11)
    #expect(unknown.message.contains("unknown key atmost"))
    #expect(unknown.suggestion == "did you mean at_most?")
    #expect(unknown.code == "invalid_rule_pack")
    #expect(found.contains { $0.message == "the key at_most is missing" })
  }

  @Test(arguments: [
    ("kind: count_cap", "kind: countcap", "kind is countcap"),
    ("at_most: 3", "at_most: 0", "at_most is 0; it must be a whole number from 1"),
    ("[bachelor]", "[bachellor]", "levels holds bachellor"),
    ("title: Cap,", "", "the key title is missing"),
    ("unless: leave", "unless: leave, modes: [distance]", "modes holds distance"),
    ("unless: leave", "unless: leave, institution_kinds: [uni]", "institution_kinds holds uni"),
    ("levels: [bachelor], ", "", "the key levels is missing"),
  ])
  func `a wrong value is named`(right: String, wrong: String, message: String) {
    let found = faults(packText(rules: cap.replacing(right, with: wrong)))
    #expect(found.contains { $0.message.hasPrefix(message) && $0.row == 11 }, "\(found)")
  }

  @Test(arguments: [
    (
      "  - {rule: a, kind: prohibited_fields, title: A, modes: [odl], fields: [{name: x, codes: ['cip:1']}]}",
      "cip:1 is not a field's code"
    ),
    (
      "  - {rule: a, kind: prohibited_fields, title: A, modes: [odl], fields: [{name: x}]}",
      "a field needs one of codes, words, levels"
    ),
    (
      "  - {rule: a, kind: prohibited_fields, title: A, fields: [{name: x, words: [law]}]}",
      "the key modes is missing"
    ),
    (
      "  - {rule: a, kind: threshold, title: A, purpose: p, any: [{measure: score, activity: g, scales: [stars], at_least: high}]}",
      "at_least is high"
    ),
    (
      "  - {rule: a, kind: threshold, title: A, purpose: p, any: [{measure: rank, activity: g, at_most: 100, times: 3, of_preceding: 2}]}",
      "times is more than of_preceding"
    ),
    ("  - {rule: a, kind: threshold, title: A, purpose: p}", "the key any is missing"),
    ("  - {rule: a, kind: jurisdiction, title: A, within: town}", "within is town"),
    (
      "  - {rule: a, kind: extra_approval, title: A, activity: AICTE!, fields: [{name: x, words: [y]}]}",
      "activity is AICTE!"
    ),
    ("  - {rule: a, kind: prerequisite, title: A, offered: conventional}", "the key batches is"),
    ("  []", "the pack has no rule"),
  ])
  func `each kind of rule refuses what it cannot use`(rules: String, message: String) {
    let found = faults(packText(rules: rules))
    #expect(found.contains { $0.message.hasPrefix(message) }, "\(found)")
  }

  @Test func `all faults are told at once`() {
    let found = faults(
      """
      pakc: test
      title: T
      version: "1"
      authority: UGC
      jurisdiction: India
      effective_from: 4 Sep 2020
      """)
    let messages = found.map(\.message).joined(separator: "\n")
    #expect(messages.contains("unknown key pakc;"))
    #expect(messages.contains("jurisdiction is India"))
    #expect(messages.contains("the key source is missing"))
    #expect(messages.contains("effective_from is 4 Sep 2020"))
    #expect(messages.contains("the key rules is missing"))
  }

  @Test func `two rules of one name, and an end before the beginning, are refused`() {
    let twice = faults(packText(rules: cap + "\n" + cap))
    #expect(twice.map(\.message) == ["there are two rules cap"])
    let ended = faults(packText(rules: cap, more: "effective_to: 2019-01-01"))
    #expect(ended.map(\.message) == ["effective_to is before effective_from"])
  }

  @Test func `what is not YAML is one fault`() {
    #expect(faults("a: [").count == 1)
    #expect(faults("").count == 1)
  }

  @Test func `the version in force on the day answers`() throws {
    let old = try pack(
      rules: cap, version: "1", from: "2018-01-01", more: "effective_to: 2020-09-03")
    let new = try pack(rules: cap, version: "2", from: "2020-09-04")
    let amended = try pack(rules: cap, version: "3", from: "2024-01-01")
    let version = { (day: String) -> [String] in
      let day = try #require(CivilDate(iso: day))
      return RulePack.inForce([new, amended, old], on: day).map(\.version)
    }
    #expect(try version("2017-12-31") == [])
    #expect(try version("2020-09-03") == ["1"])
    #expect(try version("2020-09-04") == ["2"])
    // The second has no end of its own; the one that began later stands in its place.
    #expect(try version("2024-01-01") == ["3"])
  }
}
