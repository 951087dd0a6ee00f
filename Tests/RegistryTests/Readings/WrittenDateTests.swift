import Foundation
import Testing

@testable import Registry

@Suite struct WrittenDateTests {
  private func read(_ text: String, _ conventions: DateConventions = DateConventions()) -> String {
    summary(WrittenDate.read(text, in: conventions))
  }

  @Test(arguments: [
    ("2026-11-21", "2026-11-21"), ("2026/11/21", "2026-11-21"), ("2026.11.21", "2026-11-21"),
    ("21 Nov 2026", "2026-11-21"), ("21-Nov-2026", "2026-11-21"),
    ("21st November, 2026", "2026-11-21"),
    ("November 21, 2026", "2026-11-21"), ("Nov. 21st 2026", "2026-11-21"),
    ("30th Jul 2026", "2026-07-30"),
    ("2026 Nov 21", "2026-11-21"), ("Nov 2026", "2026-11-01 month"),
    ("Sept 2026", "2026-09-01 month"),
    ("2026-11", "2026-11-01 month"), ("11/2026", "2026-11-01 month"),
    ("2009-10", "2009-10-01 month"),
    ("2026", "2026-01-01 year"), ("20261121", "2026-11-21"), ("30/07/2026", "2026-07-30"),
    ("07/30/2026", "2026-07-30"), ("05/05/2026", "2026-05-05"),
    ("2026-06-30T18:00:00Z", "2026-06-30"),
    ("2026-06-30 18:00", "2026-06-30"), ("२१ नवंबर २०२६", "2026-11-21"),
    ("21 नवम्बर 2026", "2026-11-21"),
    ("१५ अगस्त २०२६", "2026-08-15"), ("फ़रवरी 2026", "2026-02-01 month"), ("29 Feb 2024", "2024-02-29"),
    ("valid up to 30 June 2027", "2027-06-30 last_day"),
    ("Valid upto: 30.06.2027", "2027-06-30 last_day"),
    ("till Dec 2027", "2027-12-01 month last_day"), ("w.e.f. 1 July 2026", "2026-07-01 first_day"),
    ("from 2026-07-01", "2026-07-01 first_day"), ("Valid until further orders", "open_end"),
    ("Permanent", "open_end"), ("21 Nov 2026*", "2026-11-21"), ("0001-01-01", "0001-01-01"),
  ])
  func `a date keeps the precision its source has`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }

  @Test(arguments: [
    ("6/1/2021", "held ambiguous_date"), ("01.02.2026", "held ambiguous_date"),
    ("30-Jul-26", "held two_digit_year"), ("30/07/26", "held two_digit_year"),
    ("Aug-26", "held ambiguous_date"), ("August 30", "held ambiguous_date"),
    ("45534", "held date_serial"), ("AY 2025-26", "held session_not_date"),
    ("2025-26", "held session_not_date"), ("31/02/2021", "held unreadable_date"),
    ("31-06-2026", "held unreadable_date"),
    ("29 Feb 2023", "held unreadable_date"), ("soon", "held unreadable_date"), ("--", "absent ?"),
    ("NA", "absent ?"), ("32 Jan 2026", "held unreadable_date"),
    ("2026-13-01", "held unreadable_date"),
    ("1 Jan 2026 - 2 Jan 2026", "held unreadable_date"), ("12", "held unreadable_date"),
    ("2026-2027", "held session_not_date"), ("2०26-01-01", "held unreadable_date"),
    ("10000-01-01", "held unreadable_date"), ("Monday", "held unreadable_date"),
  ])
  func `what its source does not settle is held`(text: String, meaning: String) {
    #expect(read(text) == meaning)
  }

  @Test func `conventions settle what a text alone does not`() {
    let declared = DateConventions(order: .dmy, serials: .from1900, century: 2000)
    #expect(read("6/1/2021", declared) == "2021-01-06")
    #expect(read("6/1/2021", DateConventions(order: .mdy)) == "2021-06-01")
    #expect(read("30-Jul-26", declared) == "2026-07-30")
    #expect(read("30/07/26", declared) == "2026-07-30")
    #expect(read("45534", declared) == "2024-08-30")
    #expect(read("07/30/2026", declared) == "held unreadable_date")
    #expect(read("30-Jul-49", DateConventions(century: 1950)) == "2049-07-30")
    #expect(read("30-Jul-50", DateConventions(century: 1950)) == "1950-07-30")
    #expect(read("26-11-21", DateConventions(order: .ymd, century: 2000)) == "2026-11-21")
  }

  @Test func `spreadsheets count days in two ways, and one day never was`() {
    #expect(DateSerials.from1900.day(1) == CivilDate(year: 1900, month: 1, day: 1))
    #expect(DateSerials.from1900.day(59) == CivilDate(year: 1900, month: 2, day: 28))
    #expect(DateSerials.from1900.day(60) == nil)
    #expect(DateSerials.from1900.day(61) == CivilDate(year: 1900, month: 3, day: 1))
    #expect(DateSerials.from1904.day(0) == CivilDate(year: 1904, month: 1, day: 1))
    #expect(DateSerials.from1904.day(44_072) == DateSerials.from1900.day(45_534))
  }

  @Test func `a column holds last days or it does not`() {
    let last = DateReading.read("valid up to 30 June 2027", in: DateConventions(), asLastDay: true)
    #expect(last == .cells(["2027-07-01", "day"]))
    guard
      case .fault("date_contradicts", _, _, _) = DateReading.read(
        "valid up to 30 June 2027", in: DateConventions())
    else {
      Issue.record("a last day was read as a first")
      return
    }
    guard
      case .noted(let cells, "open_end", _) = DateReading.read(
        "Valid until further orders", in: DateConventions(), asLastDay: true)
    else {
      Issue.record("an open end was not read")
      return
    }
    #expect(cells == [nil, nil])
    #expect(
      DateReading.read("Dec 2027", in: DateConventions(), asLastDay: true)
        == .cells(["2028-01-01", "month"]))
  }
}

@Suite struct ImpossibleDayTests {
  @Test func `a day that its month does not have is told as that, not as a matter of form`() {
    let reading = DateReading.read("31-06-2026", order: .dmy)
    guard case .fault(_, _, let message, let suggestion) = reading else {
      Issue.record("\(reading)")
      return
    }
    #expect(message == "31-06-2026 is not a date: there is no 31 Jun 2026")
    #expect(suggestion == "look the day up in the source")
  }
}
