import Testing

@testable import Registry

@Suite struct NearestTests {
  private let known = ["CRICOS Code", "city", "Tuition Fee (AUD)"]

  @Test func `the nearest word answers a misspelling and nothing far off`() {
    #expect(Nearest.word(to: "CRISOC Code", in: known) == "CRICOS Code")
    #expect(Nearest.word(to: "ctiy", in: known) == "city")
    #expect(Nearest.word(to: "tuition fee (usd)", in: known) == "Tuition Fee (AUD)")
    #expect(Nearest.word(to: "country", in: known) == nil)
    #expect(Nearest.word(to: "city", in: []) == nil)
  }
}
