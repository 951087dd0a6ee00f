import Foundation

@testable import Registry

/// Schedules and programs made by hand: each value has a default, and a test says only what it is
/// about. Amounts are in minor units.
enum FeeSample {
  static let day = CivilDate(iso: "2026-11-21") ?? CivilDate.earliest

  static func line(
    _ component: String, _ low: Int? = nil, to high: Int? = nil, isOpen: Bool = false,
    _ basis: FeeBasis = .perTerm, occurs: String = "all", nth: Int = 0, label: String? = nil,
    share: String? = nil, of shareOf: [String]? = nil, absence: Absence? = nil,
    obligation: String = "mandatory", condition: String? = nil, refundable: Bool? = nil,
    tax: String = "exempt", rate: String? = nil, escalation: String? = nil
  ) -> FeeLine {
    FeeLine(
      component: component, label: label, basis: basis, occurs: occurs, nth: nth, low: low,
      high: isOpen ? nil : high ?? low, share: share, shareOf: shareOf, absence: absence,
      obligation: obligation, condition: condition, refundable: refundable, tax: tax,
      taxRate: rate, payableTo: nil, escalation: escalation, evidence: 1)
  }

  static func schedule(
    _ lines: [FeeLine], name: String = "", source: String = "s", title: String? = nil,
    currency: String = "INR",
    session: String? = nil, audience: String? = nil, residency: String? = nil,
    category: String? = nil, levels: [ProgramLevel] = [], mode: StudyMode? = nil
  ) -> FeeSchedule {
    FeeSchedule(
      source: source, sourceTitle: title ?? source, name: name, levels: levels, mode: mode,
      session: session,
      audience: audience, residency: residency, category: category, currency: currency,
      lines: lines)
  }

  static func duration(
    _ low: Decimal, to high: Decimal? = nil, isOpen: Bool = false, _ unit: DurationUnit = .semester
  ) -> StudyDuration {
    StudyDuration(
      low: low, high: isOpen ? nil : high ?? low, unit: unit, text: "\(low) \(unit)s",
      basis: "stated")
  }

  /// The cost of `lines` over four semesters unless said otherwise.
  static func cost(
    _ lines: [FeeLine], over duration: StudyDuration? = duration(4), currency: String = "INR",
    credits: ClosedRange<Decimal>? = nil, institution: [FeeSchedule] = [],
    asking change: (inout CostQuestion) -> Void = { _ in }
  ) -> TotalCost {
    cost(
      among: [schedule(lines, currency: currency)], over: duration, credits: credits,
      institution: institution, asking: change)
  }

  /// The cost by one of `schedules`.
  static func cost(
    among schedules: [FeeSchedule], over duration: StudyDuration? = duration(4),
    credits: ClosedRange<Decimal>? = nil, institution: [FeeSchedule] = [],
    level: ProgramLevel? = nil, modes: [StudyMode] = [],
    asking change: (inout CostQuestion) -> Void = { _ in }
  ) -> TotalCost {
    var question = CostQuestion(asOf: day)
    change(&question)
    let subject = CostSubject(
      duration: duration, creditsLow: credits?.lowerBound, creditsHigh: credits?.upperBound,
      level: level, modes: modes, own: schedules, institution: institution)
    return TotalCost(of: subject, asking: question)
  }

  /// The worked check of the design: 4 terms, outlay 109,500, net 107,500.
  static let workedCheck = [
    line("tuition", 25_000_00), line("admission_registration", 1_000_00, .oneTime),
    line("examination", 1_500_00),
    line("convocation_certificate", 3_000_00, .oneTime, occurs: "last"),
    line("caution_deposit", 2_000_00, .oneTime, refundable: true),
    line("discount", nil, .perTerm, occurs: "first", share: "-10", of: ["tuition"]),
  ]
}

extension TotalCost {
  /// The lower bound of each term's total.
  var termLows: [Int] { terms.map { total(of: $0)?.low ?? -1 } }

  /// The lower bounds of a component in each term.
  func lows(_ component: String, _ kind: CostLine.Kind = .charge) -> [Int] {
    let row = rows.first { $0.component == component && $0.kind == kind }
    return terms.map { row?.amount(in: $0.index)?.low ?? 0 }
  }

  /// The bounds of the net total.
  var bounds: [Int?] { [net?.low, net?.high] }

  /// The codes of all notes.
  var noteCodes: [String] { (findings + assumptions).map(\.code) }
}
