import Foundation
import Testing

@testable import Registry

@Suite struct CreditConversionTests {
  private func system(
    _ code: String, _ low: Decimal, _ high: Decimal? = nil, names: [String] = []
  ) -> CreditSystem {
    CreditSystem(
      code: code, label: code.uppercased(), names: names + [code],
      hours: DecimalSpan(low: low, high: high ?? low), creditsPerYear: nil, usedIn: "somewhere",
      source: "a rule")
  }

  private func converted(
    _ credits: DecimalSpan, _ from: CreditSystem, _ to: CreditSystem
  ) -> CreditConversion {
    CreditConversion(credits, from: from, to: to)
  }

  @Test func `a year of NCrF is 1,200 hours and 40 to 48 ECTS`() {
    let year = converted(DecimalSpan(40), system("ncrf", 30), system("ects", 25, 30))
    #expect(year.hours == DecimalSpan(1200))
    #expect(year.result == DecimalSpan(low: 40, high: 48))
    #expect(year.result.spoken == "40–48")
    #expect(year.isIndicative)
  }

  @Test func `a range of hours on both sides widens the range`() {
    let year = converted(DecimalSpan(60), system("ects", 25, 30), system("quarter", 30, 36))
    #expect(year.hours.spoken == "1,500–1,800")
    #expect(year.result == DecimalSpan(low: Decimal(417) / 10, high: 60))
  }

  @Test func `credits of one system are what they are`() {
    let same = converted(DecimalSpan(60), system("ects", 25, 30), system("ects", 25, 30))
    #expect(same.result == DecimalSpan(60))
    #expect(!same.isIndicative)
  }

  @Test func `an open end stays open`() {
    let open = DecimalSpan(low: 20, high: nil)
    let result = converted(open, system("ncrf", 30), system("cats", 10)).result
    #expect(result == DecimalSpan(low: 60, high: nil))
    #expect(result.spoken == "60 or more")
  }

  @Test(arguments: [("0.25", "0.2"), ("0.35", "0.4"), ("0.251", "0.3"), ("-0.25", "-0.2")])
  func `halves are rounded to even`(exact: String, rounded: String) throws {
    let number = try #require(Decimal(string: exact))
    #expect("\(DecimalSpan(number).rounded(to: 1).low)" == rounded)
  }

  @Test func `rounding happens once, at the end`() {
    // 7.5 × 10 hours ÷ 45 is 1.666…: rounding the hours first would not change it, rounding
    // credits per hour would.
    let result = converted(DecimalSpan(Decimal(75) / 10), system("cats", 10), system("us", 45))
    #expect(result.result == DecimalSpan(Decimal(17) / 10))
  }

  @Test(arguments: [
    ("NCrF", "ncrf"), ("ncrf credits", "ncrf"), ("E.C.T.S.", "ects"), ("US semester-hours", "us"),
    ("us_semester_hours", "us"),
  ])
  func `a system is known by any of its names`(name: String, code: String) {
    let systems = [
      system("ncrf", 30, names: ["ncrf credits"]), system("ects", 25, 30),
      system("us", 45, names: ["us semester hours"]),
    ]
    #expect(CreditSystem.named(name, among: systems)?.code == code)
  }

  @Test(arguments: ["credits", "", "CBCS", "units"])
  func `a word that says only credits is no system`(name: String) {
    #expect(CreditSystem.named(name, among: [system("ncrf", 30), system("ects", 25, 30)]) == nil)
  }
}
