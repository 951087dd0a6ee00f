import Testing

@testable import Registry

@Suite struct ReadingTests {
  private func amount(_ text: String, _ code: String = "INR") -> Reading {
    AmountReading.read(text, currency: Currency(code))
  }

  @Test(arguments: [
    ("1,20,000", "12000000"), ("120,000.00", "12000000"), ("₹1,20,000", "12000000"),
    ("45000", "4500000"), ("INR 99", "9900"), ("0", "0"), ("Rs 45", "4500"),
  ])
  func `an amount is read in minor units`(text: String, minor: String) {
    #expect(amount(text) == .cells([minor, minor, nil, nil, nil]))
  }

  @Test func `ranges and open ends keep their bounds`() {
    #expect(amount("5000-8000") == .cells(["500000", "800000", nil, nil, nil]))
    #expect(amount("15,00,000+") == .cells(["150000000", nil, nil, nil, nil]))
    #expect(amount("-2000") == .cells(["-200000", "-200000", nil, nil, nil]))
  }

  @Test(arguments: [
    "1,2,3", "12,00", "1,20,00", "$45", "45 of 50", "8000-5000", "1.2.3", "abc", "1-2-3",
  ])
  func `what is not an amount is held, never guessed`(text: String) {
    guard case .fault(_, let level, _, let suggestion) = amount(text) else {
      Issue.record("\(text) was read as \(amount(text))")
      return
    }
    #expect(level == .hold)
    #expect(suggestion != nil)
  }

  @Test func `words of absence are not amounts`() {
    #expect(amount("not published") == .cells([nil, nil, nil, nil, "not_published"]))
    #expect(amount("Free") == .cells([nil, nil, nil, nil, "zero_stated"]))
  }

  @Test func `more decimals than the currency has are rounded half to even and reported`() {
    guard case .noted(let cells, let code, _) = amount("0.125") else {
      Issue.record("0.125 was read as \(amount("0.125"))")
      return
    }
    #expect(cells[0] == "12")
    #expect(code == "amount_rounded")
    #expect(amount("100", "JPY") == .cells(["100", "100", nil, nil, nil]))
  }

  @Test func `a share names its components`() {
    #expect(amount("-10% of tuition") == .cells([nil, nil, "-10", "{\"tuition\"}", nil]))
  }

  @Test func `durations keep their unit`() {
    #expect(DurationReading.read("4 years", unit: nil) == .cells(["4", "4", "year", "4 years"]))
    #expect(
      DurationReading.read("18-24 months", unit: nil)
        == .cells(["18", "24", "month", "18-24 months"]))
    #expect(
      DurationReading.read("104", unit: .week) == .cells(["104", "104", "week", "104 weeks"]))
    guard case .fault(let code, _, _, _) = DurationReading.read("4", unit: nil) else {
      Issue.record("a bare 4 was read")
      return
    }
    #expect(code == "duration_without_unit")
  }

  @Test(arguments: [
    ("8 semesters", "semester"), ("1 sem.", "semester"), ("3 yrs.", "year"), ("2 terms", "term"),
    ("6 mths", "month"), ("104 wks", "week"), ("10 days", "day"), ("40 hrs", "hour"),
  ])
  func `a unit of time may stand in the plural or be cut short`(text: String, unit: String) {
    guard case .cells(let cells) = DurationReading.read(text, unit: nil) else {
      Issue.record("\(text) was not read")
      return
    }
    #expect(cells[2] == unit)
  }

  @Test func `a last valid day is stored as the day after`() {
    #expect(
      DateReading.read("2027-06-30", order: nil, asLastDay: true)
        == .cells(["2027-07-01", "day"]))
    #expect(
      DateReading.read("2024", order: nil, asLastDay: true) == .cells(["2025-01-01", "year"]))
  }

  @Test func `the order of day and month must be declared`() {
    #expect(DateReading.read("6/1/2021", order: .mdy) == .cells(["2021-06-01", "day"]))
    #expect(
      DateReading.read("1/26/2018 12:00:00 AM", order: .mdy) == .cells(["2018-01-26", "day"]))
    guard case .fault(let code, _, _, _) = DateReading.read("6/1/2021", order: nil) else {
      Issue.record("an ambiguous date was read")
      return
    }
    #expect(code == "ambiguous_date")
    guard case .fault = DateReading.read("31/02/2021", order: .dmy) else {
      Issue.record("31 February was read")
      return
    }
  }

  @Test func `sessions are academic years with an optional intake`() {
    #expect(SessionReading.parse("2025-26") == "2025-26")
    #expect(SessionReading.parse("2025-2026") == "2025-26")
    #expect(SessionReading.parse("1999-00") == "1999-00")
    #expect(SessionReading.parse("2026-27/jul") == "2026-27/Jul")
    #expect(SessionReading.parse("2025-27") == nil)
    #expect(SessionReading.parse("2025") == nil)
  }
}
