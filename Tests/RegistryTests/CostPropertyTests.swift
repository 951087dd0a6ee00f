import Foundation
import Testing

@testable import Registry

/// Laws that hold for every schedule, tried on generated ones.
@Suite struct CostPropertyTests {
  private static let seeds = (UInt64(1)...150).map { $0 }

  @Test(arguments: seeds)
  func `the total of a schedule is the sum of its derivation`(seed: UInt64) {
    var schedules = ScheduleGenerator(seed: seed)
    let cost = schedules.subject().cost
    let terms = cost.terms.compactMap(cost.total)
    let kinds = [cost.subtotal, cost.concessions, cost.tax, cost.refundable].compactMap { $0 }
    for total in [sum(terms), sum(kinds), sum(cost.rows.compactMap(\.sum))] {
      guard let outlay = cost.outlay, let total else { continue }
      #expect(outlay.low == total.ordered.low || outlay.high == nil && outlay.low == total.low)
      #expect(outlay.high == nil || outlay.high == total.ordered.high)
    }
    if let net = cost.net, let outlay = cost.outlay, let back = cost.refundable {
      #expect(outlay.low == net.low + back.low)
    }
    #expect(cost.terms.allSatisfy { (cost.total(of: $0)?.low ?? 0) >= 0 })
  }

  @Test(arguments: seeds)
  func `a range that contains an amount gives a range that contains the total`(seed: UInt64) {
    var schedules = ScheduleGenerator(seed: seed)
    let exact = schedules.subject()
    var wide = exact
    let index = schedules.number(below: exact.lines.count)
    wide.lines[index] = schedules.widened(exact.lines[index])
    guard let old = exact.cost.net, let new = wide.cost.net else { return }
    #expect(new.low <= old.low)
    #expect(new.high == nil || old.high.map { $0 <= new.high ?? 0 } ?? false)
  }

  @Test(arguments: seeds)
  func `what concerns nobody here changes nothing`(seed: UInt64) {
    var schedules = ScheduleGenerator(seed: seed)
    let subject = schedules.subject()
    var other = subject
    other.lines.append(FeeSample.line("hostel", 77, obligation: "optional"))
    other.lines.append(FeeSample.line("late_fee", 5, obligation: "conditional"))
    other.lines.append(FeeSample.line("visa_insurance", absence: .notApplicable))
    other.others = [FeeSample.schedule([FeeSample.line("tuition", 1)], audience: "international")]
    let (plain, more) = (subject.cost, other.cost)
    #expect(plain.rows == more.rows)
    #expect(plain.net == more.net && plain.outlay == more.outlay)
    #expect(plain.completeness == more.completeness)
  }

  @Test(arguments: seeds)
  func `the order of lines changes no sum`(seed: UInt64) {
    var schedules = ScheduleGenerator(seed: seed)
    let subject = schedules.subject()
    var turned = subject
    turned.lines.reverse()
    // Which concession meets the floor of zero first may change, and nothing else.
    #expect(subject.cost.net == turned.cost.net)
    #expect(subject.cost.completeness == turned.cost.completeness)
  }

  private func sum(_ amounts: [AmountRange]) -> AmountRange? {
    amounts.dropFirst().reduce(amounts.first) { sum, next in sum.map { $0 + next } }
  }
}

/// A generated program with its schedule.
struct GeneratedSubject {
  var lines: [FeeLine]
  var others: [FeeSchedule] = []
  let duration: StudyDuration

  var cost: TotalCost {
    FeeSample.cost(
      among: [FeeSample.schedule(lines)] + others, over: duration, credits: 20...20)
  }
}

/// Schedules of all kinds, the same for the same seed.
struct ScheduleGenerator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  mutating func number(below bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }

  mutating func subject() -> GeneratedSubject {
    let units: [DurationUnit] = [.semester, .year, .month, .term]
    let unit = units[number(below: units.count)]
    let length = Decimal(1 + number(below: unit == .month ? 40 : 9))
    let components = [
      "tuition", "library", "examination", "alumni", "other", "caution_deposit", "platform_lms",
    ]
    var isTotalled = false
    var lines = components.prefix(1 + number(below: components.count)).map { line($0) }
    if number(below: 2) == 0 {
      let share = "-\(1 + number(below: 60))"
      let occurs = ["all", "first"][number(below: 2)]
      lines.append(
        FeeSample.line("discount", nil, .perTerm, occurs: occurs, share: share, of: ["tuition"]))
    }
    if number(below: 6) == 0 {
      lines.append(FeeSample.line("aggregate_unsplit", number(below: 900_000), .wholeProgram))
    } else if number(below: 3) == 0 {
      isTotalled = true
    }
    let duration = FeeSample.duration(length, unit)
    if isTotalled { lines.append(printedTotal(of: lines, over: duration)) }
    return GeneratedSubject(lines: lines, duration: duration)
  }

  /// A total that the parts make, with concessions and deposits or without: the places where a
  /// decision about what it contains changes.
  private mutating func printedTotal(of lines: [FeeLine], over duration: StudyDuration) -> FeeLine {
    let cost = FeeSample.cost(lines, over: duration)
    let totals = [cost.subtotal, cost.net, cost.outlay].compactMap { $0?.low }
    let total = totals.isEmpty ? 1 : totals[number(below: totals.count)]
    return FeeSample.line("aggregate_unsplit", total, .wholeProgram)
  }

  private mutating func line(_ component: String) -> FeeLine {
    let bases: [FeeBasis] = [
      .oneTime, .perTerm, .perYear, .perCredit, .perAttempt, .perMonth, .wholeProgram,
    ]
    let basis = bases[number(below: bases.count)]
    let occurs = ["all", "all", "all", "first", "last"][number(below: 5)]
    if number(below: 12) == 0 {
      let absence = Absence.allCases[number(below: Absence.allCases.count)]
      return FeeSample.line(component, nil, basis, occurs: occurs, absence: absence)
    }
    let low = number(below: 200_000)
    let high = number(below: 4) == 0 ? low + number(below: 9_000) : low
    let tax = ["exempt", "exempt", "included", "excluded"][number(below: 4)]
    return FeeSample.line(
      component, low, to: high, isOpen: number(below: 15) == 0, basis, occurs: occurs,
      refundable: component == "caution_deposit", tax: tax, rate: tax == "exempt" ? nil : "18",
      escalation: number(below: 3) == 0 ? "7.5" : nil)
  }

  /// The line with a range around its amount.
  mutating func widened(_ line: FeeLine) -> FeeLine {
    guard let low = line.low, line.component != "discount" else { return line }
    return FeeSample.line(
      line.component, max(0, low - number(below: 5_000)),
      to: line.high.map { $0 + number(below: 5_000) }, isOpen: line.high == nil, line.basis,
      occurs: line.occurs, refundable: line.refundable, tax: line.tax, rate: line.taxRate,
      escalation: line.escalation)
  }
}
