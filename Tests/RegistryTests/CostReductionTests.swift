import Foundation
import Testing

@testable import Registry

@Suite struct CostReductionTests {
  private typealias Sample = FeeSample

  private func tuition(
    _ low: Int, tax: String = "exempt", rate: String? = nil, escalation: String? = nil
  ) -> FeeLine {
    Sample.line("tuition", low, tax: tax, rate: rate, escalation: escalation)
  }

  private func discount(
    _ share: String, occurs: String = "all", _ basis: FeeBasis = .perTerm, nth: Int = 0,
    of components: [String] = ["tuition"], label: String? = nil, obligation: String = "mandatory"
  ) -> FeeLine {
    Sample.line(
      "discount", nil, basis, occurs: occurs, nth: nth, label: label, share: share,
      of: components, obligation: obligation, condition: "early")
  }

  @Test func `a rise is compound on the published amount and rounded once`() {
    // 333 × 1.05 = 349.65, 333 × 1.05² = 367.1325: not 350 × 1.05 = 367.5.
    let cost = Sample.cost(
      [Sample.line("tuition", 333, .perYear, escalation: "5")], over: Sample.duration(3, .year))
    #expect(cost.lows("tuition") == [333, 350, 367])
    let terms = Sample.cost([tuition(1000, escalation: "10")])
    #expect(terms.lows("tuition") == [1000, 1000, 1100, 1100])
  }

  @Test func `a rise needs to know when the second year begins`() {
    let lines = [tuition(100, escalation: "5")]
    let cost = Sample.cost(lines, over: Sample.duration(4, .term))
    #expect(cost.completeness == .unknown)
    #expect(
      Sample.cost(lines, over: Sample.duration(4, .term), asking: { $0.termsPerYear = 2 }).bounds
        == [410, 410])
  }

  @Test(arguments: [(25, 2), (35, 4), (45, 4), (26, 3), (-25, -2), (-35, -4)])
  func `halves are rounded to the even neighbor`(tenths: Int, rounded: Int) {
    #expect((Fraction(tenths) / Fraction(10)).rounded == rounded)
  }

  @Test func `a long product is exact where floating point and 38 digits are not`() throws {
    let percent = try #require(Decimal(string: "107.1234"))
    let rate = try #require(Fraction(percent: percent))
    // 1.071234 to the power 60 has 360 decimals.
    #expect((Fraction(100_000_000) * rate.power(60)).rounded == 6_209_561_036)
    let one = rate.power(60) / rate.power(60)
    #expect((Fraction(12345) * one).rounded == 12345)
    #expect((Fraction(1) / Fraction(0)).rounded == nil)
  }

  @Test func `two concessions add up and do not compound`() {
    let cost = Sample.cost([
      tuition(1000), discount("-10", label: "alumni"), discount("-20", label: "merit"),
    ])
    #expect(cost.termLows == [700, 700, 700, 700])
  }

  @Test func `concessions never go below zero`() {
    let cost = Sample.cost([
      tuition(1000), discount("-80", label: "a"), discount("-80", label: "b"),
      Sample.line("discount", -500, label: "c"), Sample.line("library", 100),
    ])
    #expect(cost.termLows == [0, 0, 0, 0])
    #expect(cost.lows("discount", .concession) == [-800, -800, -800, -800])
  }

  @Test func `a concession does not lower a deposit`() {
    let cost = Sample.cost([
      Sample.line("caution_deposit", 500, .oneTime, refundable: true), tuition(10),
      Sample.line("discount", -1000, .oneTime),
    ])
    #expect(cost.outlay?.low == 530)
    #expect(cost.net?.low == 30)
  }

  @Test(arguments: [
    ("all", FeeBasis.perTerm, 0, [90, 90, 99, 99]), ("first", .perTerm, 0, [90, 100, 110, 110]),
    ("last", .perTerm, 0, [100, 100, 110, 99]), ("nth", .perTerm, 3, [100, 100, 99, 110]),
    ("first", .perYear, 0, [90, 90, 110, 110]), ("nth", .perYear, 2, [100, 100, 99, 99]),
    ("all", .oneTime, 0, [90, 100, 110, 110]), ("all", .wholeProgram, 0, [90, 90, 99, 99]),
  ])
  func `a share is of the published amount when it occurs`(
    occurs: String, basis: FeeBasis, nth: Int, terms: [Int]
  ) {
    let cost = Sample.cost([
      tuition(100, escalation: "10"), discount("-10", occurs: occurs, basis, nth: nth),
    ])
    #expect(cost.termLows == terms)
  }

  @Test func `a share of what is not known is named and leaves the total as it is`() {
    let cost = Sample.cost([
      Sample.line("library", 100), Sample.line("tuition", absence: .zeroStated), discount("-10"),
      discount("-50", of: ["examination"], label: "girls"),
    ])
    #expect(cost.completeness == .complete)
    #expect(cost.unknownLines.map(\.label) == ["girls"])
    #expect(cost.unknownLines.map(\.kind) == [.concession])
  }

  @Test func `a conditional concession needs its event`() {
    let lines = [tuition(100), discount("-10", label: "Early bird", obligation: "conditional")]
    #expect(Sample.cost(lines).bounds == [400, 400])
    for name in ["early", "EARLY BIRD", "discount", "discount:Early bird"] {
      #expect(Sample.cost(lines, asking: { $0.events = [name] }).bounds == [360, 360])
    }
  }

  @Test func `an award is capped over all terms, the earliest first`() {
    let award = Award(name: "Merit", size: .share(percent: 50, of: ["tuition"]), cap: 120)
    let cost = Sample.cost([tuition(100)], asking: { $0.awards = [award] })
    #expect(cost.termLows == [50, 50, 80, 100])
    let fixed = Award(name: "Aid", size: .fixed(30), terms: .nth(2))
    #expect(Sample.cost([tuition(100)], asking: { $0.awards = [fixed, award] }).net?.low == 250)
  }

  @Test func `an award with unknown conditions is named and not applied`() {
    let award = Award(name: "Sports", size: .fixed(30), conditionsKnown: false)
    let cost = Sample.cost([tuition(100)], asking: { $0.awards = [award] })
    #expect(cost.bounds == [400, 400])
    #expect(cost.completeness == .complete)
    #expect(cost.unknownLines.map(\.label) == ["Sports"])
  }

  @Test func `excluded tax is added after concessions`() {
    let cost = Sample.cost([
      tuition(1000, tax: "excluded", rate: "18"), discount("-10", occurs: "first"),
    ])
    #expect(cost.termLows == [1062, 1180, 1180, 1180])
    #expect(cost.tax?.low == 162 + 3 * 180)
  }

  @Test func `included tax is shown and not added`() {
    let cost = Sample.cost([tuition(1180, tax: "included", rate: "18")])
    #expect(cost.bounds == [4720, 4720])
    #expect(cost.tax?.low == 0)
    // x − x ÷ (1 + r)
    #expect(cost.includedTax.first?.sum?.low == 720)
    let odd = Sample.cost(
      [Sample.line("tuition", 1000, .oneTime, tax: "included", rate: "18")])
    #expect(odd.includedTax.first?.sum?.low == 153)
  }

  @Test func `tax without a rate leaves a lower bound`() {
    #expect(Sample.cost([tuition(100, tax: "excluded")]).completeness == .atLeast)
  }

  @Test func `a discount range lowers the lower bound by the most`() {
    let cost = Sample.cost([tuition(1000), Sample.line("discount", -300, to: -100, .oneTime)])
    #expect(cost.bounds == [3700, 3900])
  }
}
