import Foundation
import Testing

@testable import Registry

@Suite struct TotalCostTests {
  private func line(
    _ component: String, _ low: Int? = nil, _ basis: FeeBasis = .perTerm, occurs: String = "all",
    nth: Int = 0
  ) -> FeeLine {
    FeeSample.line(component, low, basis, occurs: occurs, nth: nth)
  }

  @Test func `the worked check comes out to the rupee`() {
    let cost = FeeSample.cost(FeeSample.workedCheck)
    #expect(cost.termLows == [27_000_00, 26_500_00, 26_500_00, 29_500_00])
    #expect(cost.outlay == AmountRange(109_500_00, inr))
    #expect(cost.net == AmountRange(107_500_00, inr))
    #expect(cost.refundable == AmountRange(2_000_00, inr))
    #expect(cost.concessions == AmountRange(-2_500_00, inr))
    #expect(cost.largestPayment == AmountRange(29_500_00, inr))
    #expect(cost.completeness == .complete)
    #expect(cost.terms.map(\.label).first == "Semester 1")
  }

  @Test func `seven terms of two a year pay a yearly fee four times`() {
    let cost = FeeSample.cost([line("library", 100, .perYear)], over: FeeSample.duration(7))
    #expect(cost.lows("library") == [100, 0, 100, 0, 100, 0, 100])
    let years = FeeSample.cost(
      [line("library", 100, .perYear)], over: FeeSample.duration(3.5, .year))
    #expect(years.lows("library") == [100, 100, 100, 100])
    #expect(years.terms.last?.label == "Year 4")
  }

  @Test(arguments: [
    ("all", 0, [100, 100, 100, 100]), ("first", 0, [100, 0, 0, 0]), ("last", 0, [0, 0, 0, 100]),
    ("nth", 3, [0, 0, 100, 0]),
  ])
  func `a fee per term falls where it says`(occurs: String, nth: Int, amounts: [Int]) {
    #expect(
      FeeSample.cost([line("tuition", 100, occurs: occurs, nth: nth)]).lows("tuition") == amounts)
  }

  @Test(arguments: [
    ("first", 0, [100, 0, 0, 0]), ("last", 0, [0, 0, 100, 0]), ("nth", 2, [0, 0, 100, 0]),
  ])
  func `a fee per year counts years`(occurs: String, nth: Int, amounts: [Int]) {
    let cost = FeeSample.cost([line("tuition", 100, .perYear, occurs: occurs, nth: nth)])
    #expect(cost.lows("tuition") == amounts)
  }

  @Test func `a term that the program does not have costs nothing and is named`() {
    let cost = FeeSample.cost([line("tuition", 100), line("other", 7, occurs: "nth", nth: 5)])
    #expect(cost.bounds == [400, 400])
    #expect(cost.leftOut.map(\.reason) == [.notDue])
  }

  @Test func `attempts multiply an examination in the last term`() {
    let cost = FeeSample.cost(
      [line("certification_exam", 50, .perAttempt)], asking: { $0.attempts = 3 })
    #expect(cost.lows("certification_exam") == [0, 0, 0, 150])
  }

  @Test func `credits are spread in whole credits and none is lost`() {
    let cost = FeeSample.cost(
      [line("tuition", 999, .perCredit)], over: FeeSample.duration(3), credits: 100...100)
    #expect(cost.lows("tuition") == [34 * 999, 33 * 999, 33 * 999])
    let range = FeeSample.cost([line("tuition", 10, .perCredit)], credits: 90...120)
    #expect(range.bounds == [900, 1200])
    let half = FeeSample.cost(
      [line("tuition", 10, .perCredit)], over: FeeSample.duration(2), credits: 2.5...2.5)
    #expect(half.lows("tuition") == [15, 10])
  }

  @Test func `without a number of credits or courses the line is unknown`() {
    let cost = FeeSample.cost([line("tuition", 10, .perCredit), line("library", 5)])
    #expect(cost.completeness == .atLeast)
    #expect(cost.unknownLines.map(\.why) == ["the number of credits is not known"])
    let courses = [line("tuition", 10, .perCourse)]
    #expect(FeeSample.cost(courses).completeness == .unknown)
    #expect(FeeSample.cost(courses, asking: { $0.courses = 9 }).bounds == [90, 90])
  }

  @Test func `a monthly fee is paid for twelve months divided by the terms of a year`() {
    let cost = FeeSample.cost([line("platform_lms", 100, .perMonth)])
    #expect(cost.lows("platform_lms") == [600, 600, 600, 600])
    let seven = FeeSample.cost(
      [line("platform_lms", 100, .perMonth)], over: FeeSample.duration(1, .year),
      asking: { $0.termsPerYear = 7 })
    // 12 ÷ 7 months at 100 is 171.43 in each term.
    #expect(seven.lows("platform_lms") == Array(repeating: 171, count: 7))
  }

  @Test func `a subscription costs its price times the range of months`() {
    let lines = [line("subscription", 49, .perMonth)]
    #expect(FeeSample.cost(lines, over: FeeSample.duration(3, to: 6, .month)).bounds == [147, 294])
    #expect(
      FeeSample.cost(lines, over: FeeSample.duration(10, to: 14, .month)).bounds == [490, 686])
    #expect(FeeSample.cost(lines, over: nil, asking: { $0.months = 4...5 }).bounds == [196, 245])
    let open = FeeSample.cost(lines, over: FeeSample.duration(3, isOpen: true, .month))
    #expect(open.completeness == .atLeast)
    #expect(open.bounds == [147, nil])
  }

  @Test func `hours come from the length or from the question`() {
    let lines = [line("tuition", 7, .perHour)]
    #expect(
      FeeSample.cost(lines, over: FeeSample.duration(40, to: 60, .hour)).bounds == [280, 420])
    #expect(FeeSample.cost(lines, asking: { $0.hours = 10...10 }).bounds == [70, 70])
    #expect(FeeSample.cost(lines).completeness == .unknown)
  }

  @Test func `a range of lengths gives a total from the shortest to the longest`() {
    let lines = [
      line("tuition", 100), line("convocation_certificate", 30, .oneTime, occurs: "last"),
    ]
    let length = FeeSample.duration(4, to: 6)
    #expect(FeeSample.cost(lines, over: length).bounds == [430, 630])
    #expect(FeeSample.cost(lines, over: length).noteCodes.contains("duration"))
    #expect(
      FeeSample.cost(lines, over: length, asking: { $0.duration = .min }).bounds == [430, 430])
    #expect(
      FeeSample.cost(lines, over: length, asking: { $0.duration = .max }).bounds == [630, 630])
  }

  @Test func `without a length yearly fees are unknown and single fees count`() {
    let cost = FeeSample.cost(
      [
        line("tuition", 100, .perYear), line("alumni", 30, .oneTime),
        line("other", 9, .wholeProgram),
      ],
      over: nil)
    #expect(cost.completeness == .atLeast)
    #expect(cost.bounds == [39, nil])
    #expect(cost.unknownLines.map(\.why) == ["the length of the program is not known"])
    #expect(FeeSample.cost([line("tuition", 100)], over: nil).completeness == .unknown)
    #expect(FeeSample.cost([line("tuition", 100)], over: nil).net == nil)
  }

  @Test func `terms in a year are never guessed`() {
    let lines = [line("tuition", 100), line("library", 30, .perYear)]
    let length = FeeSample.duration(2, .year)
    let cost = FeeSample.cost(lines, over: length)
    #expect(cost.unknownLines.map(\.why) == ["how many terms a year has is not stated"])
    #expect(cost.bounds == [60, nil])
    #expect(
      FeeSample.cost(lines, over: length, asking: { $0.termsPerYear = 3 }).bounds == [660, 660])
    let terms = FeeSample.cost(lines, over: FeeSample.duration(6, .term))
    #expect(terms.bounds == [600, nil])
    let asked = FeeSample.cost(
      lines, over: FeeSample.duration(6, .term), asking: { $0.termsPerYear = 3 })
    #expect(asked.bounds == [660, 660])
  }

  @Test func `weeks begin years and months and are said to be approximate`() {
    let lines = [line("tuition", 100, .perYear)]
    #expect(FeeSample.cost(lines, over: FeeSample.duration(104, .week)).bounds == [200, 200])
    #expect(FeeSample.cost(lines, over: FeeSample.duration(105, .week)).bounds == [300, 300])
    let monthly = FeeSample.cost(
      [line("subscription", 10, .perMonth)], over: FeeSample.duration(26, .week))
    #expect(monthly.bounds == [60, 60])
    #expect(monthly.noteCodes.contains("approximate"))
  }

  @Test func `an amount without a stated time leaves the largest payment unknown`() {
    let cost = FeeSample.cost([line("tuition", 100), line("other", 900, .wholeProgram)])
    #expect(cost.terms.last?.label == "Whole program")
    #expect(!cost.isLargestPaymentKnown)
    #expect(cost.largestPayment?.high == nil)
    #expect(cost.bounds == [1300, 1300])
  }

  @Test func `an absurd amount or length never ends the program`() {
    for amount in [Int.max, Int.max / 2, 1_000_000_000_000_000] {
      let cost = FeeSample.cost([line("tuition", amount), line("library", 5)])
      #expect(cost.completeness == .atLeast)
      #expect(cost.unknownLines.map(\.why) == ["the amount is too large to be a fee"])
    }
    let most = Array(repeating: line("tuition", Fraction.largest), count: 200)
    #expect(FeeSample.cost(most, over: FeeSample.duration(200)).completeness == .complete)
    for length in [Decimal(1_000_000_000), Decimal(0), Decimal(-3), Decimal.nan] {
      let cost = FeeSample.cost([line("tuition", 5)], over: FeeSample.duration(length))
      #expect(cost.completeness == .unknown)
    }
    let wide = FeeSample.cost(
      [line("tuition", 5)], over: FeeSample.duration(100, .year),
      asking: {
        $0.termsPerYear = 12
        $0.attempts = .max
      })
    #expect(wide.terms.count == 1200)
    for terms in [0, -1, Int.max] {
      let cost = FeeSample.cost(
        [line("tuition", 5)], over: FeeSample.duration(1, .year),
        asking: { $0.termsPerYear = terms })
      #expect(cost.completeness == .unknown)
    }
    let parts = Array(repeating: line("library", Fraction.largest), count: 90)
    let total = line("aggregate_unsplit", 5, .wholeProgram)
    let vast = FeeSample.cost(
      parts + [total], over: FeeSample.duration(100, .year),
      asking: {
        $0.termsPerYear = 12
      })
    #expect(vast.completeness == .totalOnly)
  }

  private let inr = Currency("INR") ?? Currency.all[0]
}
