import Tabular
import Testing

@Suite struct HeaderTests {
  private let header = Header(headings: [
    "CRICOS Code", "Tuition\r\n  Fee (AUD) ", "name", "Name", "city", "name", "",
  ])

  @Test func `a heading is found whatever its white space`() {
    #expect(header.headings[1] == "Tuition Fee (AUD)")
    #expect(header.index(of: "Tuition Fee (AUD)") == 1)
    #expect(header.index(of: "  CRICOS \u{A0}Code\n") == 0)
  }

  @Test func `letter case matters only if it is asked to`() {
    #expect(header.index(of: "Name") == 3)
    #expect(header.index(of: "cricos code") == nil)
    #expect(header.index(of: "cricos code", ignoringCase: true) == 0)
  }

  @Test func `repeated headings show as several columns`() {
    #expect(header.indices(of: "name") == [2, 5])
    #expect(header.indices(of: "NAME", ignoringCase: true) == [2, 3, 5])
    #expect(header.indices(of: "country") == [])
  }

  @Test func `an empty heading is no name`() {
    #expect(header.index(of: "") == nil)
    #expect(header.index(of: " ", ignoringCase: true) == nil)
  }
}
