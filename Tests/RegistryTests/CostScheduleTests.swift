import Foundation
import Testing

@testable import Registry

@Suite struct CostScheduleTests {
  private typealias Sample = FeeSample

  private func tuition(_ low: Int) -> [FeeLine] { [Sample.line("tuition", low)] }

  @Test func `another session's fees that are inherited are told, and only lines that are`() {
    let own = Sample.schedule([Sample.line("tuition", 100, .perYear)], session: "2025-26")
    let common = Sample.schedule([Sample.line("examination", 5, .perYear)], session: "2026-27")
    let cost = Sample.cost(among: [own], institution: [common])
    #expect(
      cost.assumptions.map(\.text).contains(
        "the institution has no fees for 2025-26: those of 2026-27 are used"))
    let nothing = Sample.cost(
      among: [own],
      institution: [Sample.schedule([Sample.line("tuition", 9, .perYear)], session: "2026-27")])
    #expect(nothing.inherited == nil)
    #expect(!nothing.assumptions.map(\.text).contains { $0.contains("2026-27") })
  }

  @Test func `a total for a mode that is not on record says so`() throws {
    var subject = CostSubject(
      duration: Sample.duration(4), own: [Sample.schedule(tuition(100))])
    var question = CostQuestion(asOf: Sample.day)
    question.mode = .online
    #expect(TotalCost(of: subject, asking: question).findings.isEmpty)
    subject.offered = [.conventional, .online]
    #expect(TotalCost(of: subject, asking: question).findings.isEmpty)
    subject.offered = [.conventional]
    let cost = TotalCost(of: subject, asking: question)
    #expect(cost.findings.map(\.code) == ["mode_not_on_record"])
    let words = "Online is not among its modes on record (Conventional)"
    #expect(TotalCostItem(cost, subject.duration).item(label: nil).text.hasSuffix("; " + words))
  }

  @Test func `a program inherits line by line`() {
    let institution = Sample.schedule([
      Sample.line("tuition", 100), Sample.line("library", 10),
      Sample.line("examination", 5, label: "Theory"),
      Sample.line("examination", 7, label: "Practical"), Sample.line("alumni", 1, .oneTime),
    ])
    let own = [
      Sample.line("tuition", 200), Sample.line("examination", 9, label: "Practical"),
      Sample.line("library", absence: .notApplicable),
      Sample.line("alumni", nil, .oneTime, absence: .notPublished),
    ]
    let cost = Sample.cost(own, institution: [institution])
    #expect(cost.net?.low == 4 * (200 + 5 + 9))
    #expect(cost.completeness == .atLeast)
    #expect(cost.unknownLines.map(\.component) == ["alumni"])
    #expect(cost.rows.filter(\.isInherited).map(\.label) == ["Theory"])
    #expect(cost.inherited != nil)
  }

  @Test func `a schedule names its source by its title`() {
    let schedule = Sample.schedule(tuition(100), source: "small-list", title: "A small list")
    let cost = Sample.cost(among: [schedule])
    #expect(cost.schedule?.spoken == "the program's fees, from A small list")
  }

  @Test func `a program without fees has those of its institution`() {
    let bachelor = Sample.schedule(tuition(100), levels: [.bachelor])
    let master = Sample.schedule(tuition(300), levels: [.master])
    let cost = Sample.cost(among: [], institution: [bachelor, master], level: .master)
    #expect(cost.net?.low == 1200)
    #expect(cost.schedule?.isInstitutions == true)
    #expect(cost.rows.map(\.isInherited) == [true])
  }

  @Test func `a schedule for the level comes before one for all levels`() {
    let all = Sample.schedule([Sample.line("admission_registration", 7, .oneTime)])
    let master = Sample.schedule(tuition(300), levels: [.master])
    for schedules in [[all, master], [master, all]] {
      let cost = Sample.cost(among: [], institution: schedules, level: .master)
      #expect(cost.net?.low == 1200 && cost.completeness == .complete)
      #expect(cost.alternatives.count == 1)
      let other = Sample.cost(among: [], institution: schedules, level: .bachelor)
      #expect(other.completeness == .atLeast)
    }
  }

  @Test func `other fees of an institution come on top of a tuition that nobody states`() {
    let other = Sample.schedule([Sample.line("examination", 5), Sample.line("alumni", 1, .oneTime)])
    for own in [[], [Sample.schedule([Sample.line("library", 2)])]] {
      let cost = Sample.cost(among: own, institution: [other])
      #expect(cost.completeness == .atLeast)
      #expect(cost.unknownLines.map(\.component) == ["tuition"])
    }
    // Whether it is optional, printed or a subscription: it is stated.
    for price in ["tuition", "aggregate_unsplit", "subscription", "certification_exam"] {
      let lines = [Sample.line(price, 9, obligation: "optional")] + other.lines
      let cost = Sample.cost(among: [], institution: [Sample.schedule(lines)])
      #expect(cost.completeness == .complete, "\(price)")
    }
    #expect(Sample.cost(tuition(100), institution: [other]).completeness == .complete)
    #expect(Sample.cost([Sample.line("examination", 5)]).completeness == .complete)
  }

  @Test func `a program's printed total replaces an inherited tuition`() {
    let total = Sample.line("aggregate_unsplit", 900, .wholeProgram)
    let list = Sample.schedule(tuition(100) + [Sample.line("alumni", 5, .oneTime)])
    #expect(Sample.cost([total], institution: [list]).net?.low == 905)
    let inherited = Sample.schedule([total])
    #expect(Sample.cost(tuition(100), institution: [inherited]).bounds == [400, 400])
  }

  @Test func `the audience asked for comes before everyone`() {
    let schedules = [
      Sample.schedule(tuition(100)), Sample.schedule(tuition(700), audience: "international"),
    ]
    #expect(Sample.cost(among: schedules).net?.low == 400)
    let abroad = Sample.cost(among: schedules, asking: { $0.audience = "international" })
    #expect(abroad.net?.low == 2800)
    #expect(Sample.cost(among: schedules, asking: { $0.audience = "nri" }).net?.low == 400)
  }

  @Test func `who does not say gets the choices and no guess`() {
    let schedules = [
      Sample.schedule(tuition(100), residency: "in_state"),
      Sample.schedule(tuition(300), residency: "out_of_state"),
    ]
    let cost = Sample.cost(among: schedules)
    #expect(cost.completeness == .unknown)
    #expect(cost.net == nil)
    #expect(cost.choices.map(\.residency) == ["in_state", "out_of_state"])
    #expect(cost.noteCodes == ["applicant_needed"])
    let told = Sample.cost(among: schedules, asking: { $0.residency = "in_state" })
    #expect(told.net?.low == 400)
    #expect(Sample.cost(among: [schedules[1]]).net?.low == 1200)
    #expect(Sample.cost(among: [schedules[1]]).noteCodes == ["terms_per_year", "applicant"])
  }

  @Test func `domestic is the usual applicant, and the answer says so`() {
    let cost = Sample.cost(among: [
      Sample.schedule(tuition(700), audience: "international"),
      Sample.schedule(tuition(100), audience: "domestic"),
    ])
    #expect(cost.net?.low == 400)
    #expect(cost.assumptions.map(\.text).contains("audience not given: domestic is assumed"))
  }

  @Test func `an inheritance that depends on who asks is not guessed either`() {
    let list = [
      Sample.schedule(tuition(100), residency: "in_state"),
      Sample.schedule(tuition(300), residency: "out_of_state"),
    ]
    let lab = [Sample.line("program_specific", 5)]
    #expect(Sample.cost(lab, institution: list).completeness == .unknown)
    #expect(Sample.cost(lab, institution: list).choices.count == 2)
    let told = Sample.cost(lab, institution: list, asking: { $0.residency = "in_state" })
    #expect(told.net?.low == 420)
    let abroad = Sample.cost(lab, institution: list, asking: { $0.residency = "in_district" })
    #expect(abroad.noteCodes.contains("nothing_inherited"))
  }

  @Test func `a program whose own fees are for others has its institution's`() {
    let cost = Sample.cost(
      among: [Sample.schedule(tuition(900), audience: "international")],
      institution: [Sample.schedule(tuition(100), audience: "domestic")],
      asking: { $0.audience = "domestic" })
    #expect(cost.net?.low == 400)
    #expect(cost.schedule?.isInstitutions == true)
  }

  @Test func `a schedule must fit in every respect, not in the first alone`() {
    let cost = Sample.cost(
      among: [
        Sample.schedule(tuition(900), audience: "domestic", residency: "out_of_state"),
        Sample.schedule(tuition(100), residency: "in_state"),
      ],
      asking: {
        $0.audience = "domestic"
        $0.residency = "in_state"
      })
    #expect(cost.net?.low == 400)
    #expect(cost.choices.isEmpty)
  }

  @Test(arguments: [
    ("2026-02-01", 2), ("2026-06-30", 2), ("2026-07-01", 3), ("2025-01-31", 2),
  ])
  func `a session that has not begun comes after those that have`(day: String, low: Int) throws {
    let asOf = try #require(CivilDate(iso: day))
    var question = CostQuestion(asOf: asOf)
    question.audience = nil
    let subject = CostSubject(
      duration: Sample.duration(4), creditsLow: nil, creditsHigh: nil, level: nil, modes: [],
      own: [
        Sample.schedule(tuition(2), session: "2025-26"),
        Sample.schedule(tuition(3), session: "2026-27"),
      ], institution: [])
    #expect(TotalCost(of: subject, asking: question).net?.low == 4 * low)
  }

  @Test func `a program without a level is not given the fees of any level`() {
    let list = [
      Sample.schedule(tuition(100), levels: [.bachelor]),
      Sample.schedule(tuition(300), levels: [.master]),
    ]
    #expect(Sample.cost(among: [], institution: list).choices.count == 2)
    #expect(Sample.cost(among: [], institution: list, level: .bachelor).net?.low == 400)
  }

  @Test func `nobody's schedule is applied to somebody else`() {
    let cost = Sample.cost(
      among: [Sample.schedule(tuition(100), category: "SC")], asking: { $0.category = "general" })
    #expect(cost.completeness == .unknown)
    #expect(cost.choices.count == 1)
    #expect(Sample.cost(among: []).noteCodes == ["no_schedule"])
  }

  @Test(arguments: [
    (nil, 1), ("2026-27", 3), ("2025-26", 2), ("2026-27/Jul", 3), ("2020-21", 1),
  ])
  func `the session asked for, else one without a session`(session: String?, low: Int) {
    let cost = Sample.cost(
      among: [
        Sample.schedule(tuition(2), session: "2025-26"), Sample.schedule(tuition(1)),
        Sample.schedule(tuition(3), session: "2026-27"),
      ], asking: { $0.session = session })
    #expect(cost.net?.low == 4 * low)
    #expect(cost.alternatives.count == 2)
  }

  @Test func `else the newest session that has begun, and the answer says so`() {
    let schedules = [
      Sample.schedule(tuition(1), session: "2028-29"),
      Sample.schedule(tuition(2), session: "2024-25"),
      Sample.schedule(tuition(3), session: "2025-26"),
    ]
    #expect(Sample.cost(among: schedules).net?.low == 12)
    let asked = Sample.cost(among: schedules, asking: { $0.session = "2026-27" })
    #expect(asked.net?.low == 12)
    #expect(asked.noteCodes.contains("session"))
  }

  @Test func `the preferred source comes first and others are named`() {
    let cost = Sample.cost(among: [
      Sample.schedule(tuition(1), source: "official", session: "2025-26"),
      Sample.schedule(tuition(9), source: "aggregator"),
    ])
    #expect(cost.net?.low == 4)
    #expect(cost.alternatives.map(\.source) == ["aggregator"])
  }

  @Test func `the mode asked for chooses the schedule`() {
    let schedules = [
      Sample.schedule(tuition(1), mode: .online), Sample.schedule(tuition(2), mode: .odl),
    ]
    #expect(Sample.cost(among: schedules, modes: [.odl]).net?.low == 8)
    #expect(Sample.cost(among: schedules, asking: { $0.mode = .online }).net?.low == 4)
    #expect(Sample.cost(among: schedules, modes: [.odl, .online]).choices.count == 2)
  }

  private func rate(_ base: String, _ quote: String, _ rate: String, _ day: String) throws
    -> ExchangeRate
  {
    ExchangeRate(
      base: base, quote: quote, rate: try #require(Decimal(string: rate)),
      on: try #require(CivilDate(iso: day)), evidence: 2)
  }

  @Test func `a conversion takes the latest rate on or before the day, line by term`() throws {
    let rates = [
      try rate("USD", "INR", "80", "2025-01-01"), try rate("USD", "INR", "83.333", "2026-11-21"),
      try rate("USD", "INR", "99", "2026-11-22"),
    ]
    let cost = Sample.cost(
      [Sample.line("tuition", 100_01), Sample.line("library", 1)], currency: "USD",
      asking: {
        $0.rates = rates
        $0.currency = Currency("INR")
      })
    // 100.01 × 83.333 = 8334.13333, 0.01 × 83.333 = 0.83333: each rounded, then added.
    #expect(cost.termLows == Array(repeating: 8334_13 + 83, count: 4))
    #expect(cost.rates.map(\.rate) == [rates[1].rate])
    #expect(cost.published?.low == 400_08)
    #expect(cost.evidence.contains(2))
  }

  @Test func `a rate is inverted when it must be, and the yen has no decimals`() throws {
    let rates = [try rate("USD", "JPY", "150", "2026-01-01")]
    let yen = Sample.cost([Sample.line("tuition", 10_01)], currency: "USD") {
      $0.rates = rates
      $0.currency = Currency("JPY")
    }
    // 10.01 USD is 1501.5 yen: half to even.
    #expect(yen.termLows[0] == 1502)
    let dollars = Sample.cost([Sample.line("tuition", 1000)], currency: "JPY") {
      $0.rates = rates
      $0.currency = Currency("USD")
    }
    #expect(dollars.termLows[0] == 6_67)
  }

  @Test func `without a rate the lines are unknown in that currency`() throws {
    let cost = Sample.cost([Sample.line("tuition", 1)], currency: "USD") {
      $0.rates = [ExchangeRate(base: "EUR", quote: "INR", rate: 90, on: Sample.day, evidence: 2)]
      $0.currency = Currency("INR")
    }
    #expect(cost.completeness == .unknown)
    #expect(cost.unknownLines.map(\.why) == ["no rate from USD to INR"])
    #expect(Sample.cost([Sample.line("tuition", 1)], currency: "XXX").completeness == .unknown)
  }
}
