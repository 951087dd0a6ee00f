import Foundation
import Testing

@testable import Registry

@Suite struct WrittenDurationTests {
  @Test(arguments: [
    ("4 years", "4 year"), ("4 Years", "4 year"), ("4-Year", "4 year"), ("4 yrs (8 Sem)", "4 year"),
    ("8 semesters", "8 semester"), ("48 months", "48 month"), ("IV Years", "4 year"),
    ("4 YEARS FULL TIME", "4 year"), ("2 yrs (full-time)", "2 year"), ("6 sem", "6 semester"),
    ("104 weeks", "104 week"), ("480 clock hours", "480 hour"), ("480 hrs", "480 hour"),
    ("18-24 months", "18-24 month"), ("18 to 24 months", "18-24 month"),
    ("18–24 mths", "18-24 month"),
    ("1½ years", "1.5 year"), ("1 1/2 years", "1.5 year"), ("1.5 yr", "1.5 year"),
    ("one and a half years", "1.5 year"), ("two years", "2 year"), ("Eighteen Months", "18 month"),
    ("2 yrs 6 months", "30 month"), ("2 years and 6 months", "30 month"),
    ("1 year, 3 months", "15 month"),
    ("2 years - 30 months", "24-30 month"), ("P2Y", "2 year"), ("P18M", "18 month"),
    ("P2Y6M", "30 month"), ("P104W", "104 week"), ("P10D", "10 day"), ("PT480H", "480 hour"),
    ("2+ years", "2+ year"), ("minimum 2 years", "2+ year"), ("at least 2 years", "2+ year"),
    ("Min. 2 years, Max. 4 years", "2-4 year"), ("३ वर्ष", "3 year"), ("दो साल", "2 year"),
    ("6 माह", "6 month"), ("3 weeks 4 days", "25 day"), ("Duration: 2 years", "2 year"),
    ("24 months (2 years)", "24 month"), ("3 years (6 semesters)", "3 year"), ("4years", "4 year"),
    ("104 weeks (2 years)", "104 week !also_stated"),
    ("480 hours (12 weeks)", "480 hour !also_stated"),
    ("2 trimesters", "2 term"), ("2 Years / 4 Semesters", "2 year"),
    ("Min 3 Yrs / Max 6 Yrs", "3-6 year"), ("1 year*", "1 year !footnote_mark"),
  ])
  func `a duration keeps the unit its source counts in`(text: String, meaning: String) {
    #expect(summary(WrittenDuration.read(text)) == meaning)
  }

  @Test(arguments: [
    ("4", "held duration_without_unit"), ("2-3", "held duration_without_unit"), ("NA", "absent ?"),
    ("4 yrs (6 Sem)", "held duration_contradicts"),
    ("104 weeks (3 years)", "held duration_contradicts"),
    ("4 years / 6 semesters", "held duration_contradicts"),
    ("40 hrs/week", "held unreadable_duration"),
    ("4 yrs 8 sem", "held unreadable_duration"), ("II Year", "held unreadable_duration"),
    ("up to 4 years", "held only_upper_bound"), ("0 years", "held unreadable_duration"),
    ("3-2 years", "held unreadable_duration"), ("P1Y2W", "held unreadable_duration"),
    ("2 years 3 weeks", "held unreadable_duration"), ("3 credit hours", "held unreadable_duration"),
    ("1st year", "held unreadable_duration"), ("years", "held unreadable_duration"),
    ("4 fortnights", "held unreadable_duration"),
    ("2 years or 3 years", "held unreadable_duration"),
    ("1.500 years", "held unreadable_duration"), ("4५ months", "held unreadable_duration"),
    ("P", "held unreadable_duration"), ("on request", "absent not_published"),
  ])
  func `what is no duration, or two, is held`(text: String, meaning: String) {
    #expect(summary(WrittenDuration.read(text)) == meaning)
  }

  @Test func `a declared unit is for bare numbers only`() {
    #expect(summary(WrittenDuration.read("4", unit: .year)) == "4 year")
    #expect(summary(WrittenDuration.read("2-3", unit: .year)) == "2-3 year")
    #expect(summary(WrittenDuration.read("8 sem", unit: .year)) == "8 semester")
    #expect(WrittenDuration.read("4", unit: .year).value?.text == "4 years")
    #expect(WrittenDuration.read(" 4 Yrs ", unit: nil).value?.text == "4 Yrs")
  }

  @Test func `weeks are never months`() {
    #expect(WrittenDuration.read("104 weeks").value?.inMonths == nil)
    #expect(WrittenDuration.read("8 semesters").value?.inMonths?.low == 48)
    #expect(WrittenDuration.read("2+ years").value?.inMonths?.high == Decimal?.none)
  }
}
