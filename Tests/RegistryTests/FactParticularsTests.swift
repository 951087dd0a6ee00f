import Testing

@testable import Registry

/// Columns of a recorded fact as people read them.
@Suite struct FactParticularsTests {
  @Test func `parts of one value are told together`() {
    let words = FactParticulars([
      "duration_low": "4", "duration_high": "4", "duration_unit": "semester",
      "duration_text": "4 semesters", "duration_basis": "stated", "credits_low": "60",
      "credits_high": "80", "credit_system": "ncrf", "title": "MBA",
    ]).words
    #expect(words == ["duration": "4 semesters", "credits": "60–80 ncrf", "name": "MBA"])
    #expect(FactParticulars(["credits_low": "60"]).words == ["credits": "60 or more"])
    #expect(FactParticulars(["occurs": "all", "nth": "0", "tax": "exempt"]).words.isEmpty)
  }

  @Test func `closed lists are words and days are as exact as their source`() {
    let words = FactParticulars([
      "kind": "state_public_university", "founded": "1964-01-01", "founded_precision": "year",
      "valid_to_basis": "rule", "decided_on": "2026-06-30", "name": "raw_text",
    ]).words
    #expect(
      words == [
        "kind": "state public university", "founded": "1964", "the end is": "rule",
        "decided": "30 Jun 2026", "name": "raw_text",
      ])
  }
}
