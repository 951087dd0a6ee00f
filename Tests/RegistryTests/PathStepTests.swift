import Foundation
import Testing

@testable import Registry

/// Paths, successions and inheritance in words.
@Suite struct PathStepTests {
  private func step(_ json: String) throws -> PathStep {
    try JSONDecoder().decode(PathStep.self, from: Data(json.utf8))
  }

  @Test(arguments: [
    ("merged_into", "\"on\": \"2025-07-01\"", "Old (absorbed by New on 1 Jul 2025)"),
    ("merged_into", "\"on\": null", "Old (absorbed by New)"),
    ("renamed_to", "\"on\": null", "Old (renamed New)"),
    ("duplicate_of", "\"on\": null", "Old (a duplicate record of New)"),
    ("succeeded_by", "\"on\": \"2025-07-01\"", "Old (succeeded by New on 1 Jul 2025)"),
    ("continued_by", "\"on\": \"2025-07-01\"", "Old (continued by New since 1 Jul 2025)"),
  ])
  func `each step says what it is and when`(kind: String, day: String, words: String) throws {
    let json = """
      {"kind": "\(kind)", "from": "x:1", "fromName": "Old", "to": "x:2", "toName": "New", \(day),
       "evidence": 1}
      """
    #expect(try step(json).words == words)
  }

  @Test func `another code and a code that ended are told apart`() throws {
    let current = try step(#"{"kind": "other_code", "from": "y:1", "to": "x:1", "until": null}"#)
    #expect(current.words == "y:1 (another code of x:1)")
    let ended = try step(
      #"{"kind": "other_code", "from": "y:1", "to": "x:1", "until": "2025-07-01"}"#)
    #expect(ended.words == "y:1 (a code of x:1 until 30 Jun 2025)")
  }

  @Test(arguments: [
    ("merged_into", "merged into it on 1 Jul 2025"),
    ("continues", "which it continues since 1 Jul 2025"),
    ("duplicate_of", "a duplicate record of it"),
  ])
  func `an inherited decision says from whom and why`(kind: String, words: String) {
    let day = CivilDate(iso: "2025-07-01")
    let inheritance = Inheritance(code: "x:1", name: "Old", kind: kind, since: day)
    #expect(inheritance.words == "inherited from Old (x:1), \(words)")
  }

  @Test(arguments: [
    ("a:1=b:2", "a:1", "b:2"), ("a:1=2=b:2", "a:1=2", "b:2"), ("a:1=b:2=3", "a:1", "b:2=3"),
  ])
  func `a continuation is two codes with an equals sign`(text: String, old: String, new: String) {
    #expect(ProgramContinuation(text) == ProgramContinuation(old: old, new: new))
  }

  @Test(arguments: ["", "a:1", "a:1=", "=b:2", "a=b", "a:1=b"])
  func `anything else is none`(text: String) {
    #expect(ProgramContinuation(text) == nil)
  }
}
