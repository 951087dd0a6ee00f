import Foundation
import Testing

@testable import Registry

/// Changes in words.
@Suite struct ChangeWordsTests {
  private func lines(_ fact: String, before: [String], after: [String]) throws -> [String] {
    func facts(_ contents: [String]) -> String {
      contents.map { #"{"content": \#($0), "evidence": 1}"# }.joined(separator: ", ")
    }
    let json = """
      {"subject": "p:1", "fact": "\(fact)", "source": "s", "before": [\(facts(before))],
       "after": [\(facts(after))]}
      """
    return ChangeWords(try JSONDecoder().decode(HistoryChange.self, from: Data(json.utf8))).lines
  }

  private func fee(_ amount: String, valid: String = "(,)", more: String = "") -> String {
    """
    {"component": "tuition", "basis": "per_year", "occurs": "all", "nth": 0, "currency": "INR",
     \(amount), "obligation": "mandatory", "tax": "exempt",
     "valid": "\(valid)"\(more)}
    """
  }

  private let cheap = #""amount_low": 4500000, "amount_high": 4500000"#
  private let dear = #""amount_low": 4800000, "amount_high": 4800000"#

  @Test func `the evidence is that of what is new, not of what it replaced`() throws {
    let json = """
      {"subject": "p:1", "fact": "fee_line", "source": "s",
       "before": [{"content": \(fee(cheap)), "evidence": 1}],
       "after": [{"content": \(fee(dear)), "evidence": 2},
                 {"content": \(fee(cheap, valid: "(,2025-07-01)")), "evidence": 1}]}
      """
    let change = try JSONDecoder().decode(HistoryChange.self, from: Data(json.utf8))
    #expect(ChangeWords(change).evidence == [2])
  }

  @Test func `a corrected amount stands beside the one it corrects`() throws {
    let words = try lines("fee_line", before: [fee(cheap)], after: [fee(dear)])
    #expect(words == ["tuition, per year: ₹45,000 → ₹48,000"])
  }

  @Test func `a later amount says from when, and the shortened one is not told`() throws {
    let words = try lines(
      "fee_line", before: [fee(cheap)],
      after: [fee(cheap, valid: "(,2025-07-01)"), fee(dear, valid: "[2025-07-01,)")])
    #expect(words == ["tuition, per year: ₹45,000 → ₹48,000 from 1 Jul 2025"])
  }

  @Test func `an amount that becomes an absence is no zero`() throws {
    let absent = fee(#""absence": "not_published""#)
    let words = try lines("fee_line", before: [fee(cheap)], after: [absent])
    #expect(words == ["tuition, per year: ₹45,000 → not published"])
  }

  @Test func `each particular that changed has its line`() throws {
    let words = try lines(
      "fee_line", before: [fee(cheap)], after: [fee(cheap, more: #", "payable_to": "platform""#)])
    #expect(words == ["tuition, per year: payable to – → platform"])
  }

  @Test func `a name that ends and one that begins are two lines`() throws {
    let ended = try lines(
      "institution_name",
      before: [#"{"kind": "official", "name": "Old", "language": "", "valid": "(,)"}"#],
      after: [#"{"kind": "official", "name": "Old", "language": "", "valid": "(,2025-07-01)"}"#])
    #expect(ended == ["official name: Old until 30 Jun 2025"])
  }

  @Test func `what is no longer recorded is said to be so`() throws {
    let words = try lines(
      "institution_name",
      before: [#"{"kind": "alias", "name": "Old", "language": "", "valid": "(,)"}"#], after: [])
    #expect(words == ["alias name: no longer recorded: Old"])
  }
}
