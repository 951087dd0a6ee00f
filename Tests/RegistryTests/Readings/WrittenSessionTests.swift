import Testing

@testable import Registry

@Suite struct WrittenSessionTests {
  private func read(_ text: String, _ calendar: AcademicCalendar = .ugcDEB) -> String {
    summary(WrittenSession.read(text, calendar: calendar))
  }

  @Test(arguments: [
    ("2026-27", "2026-27"), ("2026-2027", "2026-27"), ("2026–27", "2026-27"),
    ("AY 2026-27", "2026-27"),
    ("A.Y. 2026-2027", "2026-27"), ("Academic Year 2026-27", "2026-27"), ("2026/27", "2026-27"),
    ("Session 2026-27", "2026-27"), ("2009-10", "2009-10"), ("1999-00", "1999-00"),
    ("1999-2000", "1999-00"), ("2026-27/Jul", "2026-27/Jul"), ("2026-27/jan", "2026-27/Jan"),
    ("2026-27/Oct", "2026-27/Oct"), ("2026-27 (July)", "2026-27/Jul"), ("July 2026", "2026-27/Jul"),
    ("Jul-Aug 2026", "2026-27/Jul"), ("July 2026 session", "2026-27/Jul"),
    ("Aug 2026", "2026-27/Jul"),
    ("Jan-Feb 2027", "2026-27/Feb"), ("January 2027", "2026-27/Feb"), ("Feb 2027", "2026-27/Feb"),
    ("Jan-Feb 2026-27", "2026-27/Feb"), ("जुलाई 2026", "2026-27/Jul"), ("२०२६-२७", "2026-27"),
    ("जनवरी २०२७ सत्र", "2026-27/Feb"),
  ])
  func `a month belongs to the academic year of UGC-DEB`(text: String, session: String) {
    #expect(read(text) == session)
  }

  @Test(arguments: [
    "2025", "2025-27", "July", "26-27", "2026-28", "July 2026 - June 2027", "soon", "2026-27-28",
    "Jul-Sep 2026", "7/2026", "2026-27/7", "20261-62", "Q1 2026", "4५-46",
  ])
  func `what is no session is held`(text: String) {
    #expect(read(text) == "held unreadable_session")
  }

  @Test func `a month that no cycle begins with needs another calendar`() {
    #expect(read("September 2026") == "held no_such_intake")
    #expect(read("September 2026", .september) == "2026-27/Sep")
    #expect(read("August 2026", .september) == "2025-26/Aug")
    #expect(read("Jan 2027", .april) == "2026-27/Jan")
    #expect(read("NA") == "absent ?")
  }
}
