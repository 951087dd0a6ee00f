import Testing

@testable import Registry

@Suite struct CalendarTests {
  @Test func `only days of the calendar are dates`() {
    #expect(CivilDate(iso: "2024-02-29") != nil)
    #expect(CivilDate(iso: "2023-02-29") == nil)
    #expect(CivilDate(iso: "1900-02-29") == nil)
    #expect(CivilDate(iso: "2024-2-29") == nil)
    #expect(CivilDate(iso: "+024-02-01") == nil)
  }

  @Test(arguments: [
    ("2024-02-28", "2024-02-29"), ("2023-12-31", "2024-01-01"), ("2023-04-30", "2023-05-01"),
  ])
  func `the day after and the day before undo each other`(day: String, next: String) {
    #expect(CivilDate(iso: day)?.next?.description == next)
    #expect(CivilDate(iso: next)?.previous?.description == day)
  }

  @Test func `a code needs a scheme and a value`() {
    #expect(Code("ipeds:166683")?.value == "166683")
    #expect(Code("x:a:b c")?.value == "a:b c")
    for text in ["ipeds", "ipeds:", ":1", "Ipeds:1", "x: 1", "x:1 ", "x:\u{1}"] {
      #expect(Code(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "ipeds:166683", "x:a:b c", "a-1:é", "x:\u{a0}1", "x:1\u{3000}", "ipeds", "ipeds:", ":1",
    "Ipeds:1",
    "x: 1", "x:1 ", "x:\u{1}", "1x:1", "-x:1", "x y:1", "x::", "x:\u{7f}", "é:1", "",
    "x:" + String(repeating: "1", count: 198), "x:" + String(repeating: "1", count: 199),
  ])
  func `whether a text is a code is known without making one`(text: String) {
    #expect(Code.isCode(text) == (Code(text) != nil))
  }
}
