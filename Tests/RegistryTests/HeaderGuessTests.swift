import Testing

@testable import Registry

/// Where a header stands, as the shape of the first rows shows it.
@Suite struct HeaderGuessTests {
  private func guess(_ rows: [[String]], from first: Int = 1) -> HeaderGuess? {
    HeaderGuess(
      rows.enumerated().map { HeaderGuess.Line(row: first + $0.offset, cells: $0.element) })
  }

  private let data = [["MBA-1", "MBA", "PG", "1,25,000"], ["BBA-1", "BBA", "UG", "On request"]]

  @Test func `a header in the first row is left as it is`() {
    #expect(guess([["Code", "Course", "Level", "Fee"]] + data) == nil)
    #expect(guess([["Code", "Course", "", ""]] + data) == nil)
    #expect(guess([]) == nil)
    #expect(guess([["a", "b"], ["1", "2"]]) == nil)
  }

  @Test func `titles above a header are passed over`() {
    let found = guess(
      [
        ["Fees for 2026-27"], [""], ["Approved on 1 June", ""], ["Code", "Course", "Level", "Fee"],
      ]
        + data)
    #expect(found?.row == 4)
    #expect(found?.rows == 1)
    #expect(found?.titles == [1, 3])
  }

  @Test func `groups over columns are the first of two rows`() {
    let found = guess(
      [
        ["Fee circular"], ["Code", "Programme", "", "Session", "Fee", ""],
        ["", "Hindi", "English", "", "Tuition", "Registration"],
        ["BA", "x", "Bachelor of Arts", "July 2026", "6000", "500"],
      ], from: 2)
    #expect(found?.row == 3)
    #expect(found?.rows == 2)
  }

  @Test func `groups in the very first row are seen too`() {
    let found = guess([
      ["Institution", "", "Fee", ""], ["Code", "Name", "2025-26", "2026-27"],
      ["A1", "Alpha", "100", "110"],
    ])
    #expect(found?.row == 1)
    #expect(found?.rows == 2)
    #expect(found?.titles == [])
  }

  @Test func `a first row of data with gaps is no second header`() {
    #expect(
      guess([["Code", "Course", "Level", "Fee"], ["MBA-1", "MBA", "", ""], ["B", "", "", "9"]])
        == nil)
  }
}
