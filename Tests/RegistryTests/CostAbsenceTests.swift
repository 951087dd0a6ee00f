import Foundation
import Testing

@testable import Registry

@Suite struct CostAbsenceTests {
  private typealias Sample = FeeSample
  private let tuition = FeeSample.line("tuition", 100)

  @Test(arguments: [
    (Absence.notPublished, CostCompleteness.atLeast), (.unknown, .atLeast),
    (.notApplicable, .complete), (.zeroStated, .complete),
  ])
  func `an absence beside a known amount`(absence: Absence, completeness: CostCompleteness) {
    let cost = Sample.cost([tuition, Sample.line("examination", absence: absence)])
    #expect(cost.completeness == completeness)
    #expect(cost.bounds == [400, completeness == .complete ? 400 : nil])
    #expect(cost.unknownLines.map(\.absence) == (completeness == .complete ? [] : [absence]))
    // What costs nothing is told too, with who says so.
    #expect(cost.freeLines.map(\.absence) == (completeness == .complete ? [absence] : []))
    #expect(cost.freeLines.allSatisfy { $0.spoken == "Examination" })
  }

  @Test(arguments: [
    (Absence.notPublished, CostCompleteness.unknown), (.unknown, .unknown),
    (.notApplicable, .unknown), (.zeroStated, .complete),
  ])
  func `an absence alone`(absence: Absence, completeness: CostCompleteness) {
    let cost = Sample.cost([Sample.line("tuition", absence: absence)])
    #expect(cost.completeness == completeness)
    #expect(cost.net == (completeness == .complete ? AmountRange(0, inr) : nil))
  }

  @Test func `an open end is a lower bound and a closed range is complete`() {
    #expect(Sample.cost([Sample.line("tuition", 100, to: 150)]).bounds == [400, 600])
    #expect(Sample.cost([Sample.line("tuition", 100, to: 150)]).completeness == .complete)
    let open = Sample.cost([Sample.line("tuition", 100, isOpen: true)])
    #expect(open.completeness == .atLeast)
    #expect(open.bounds == [400, nil])
  }

  @Test func `an unknown deposit leaves the total complete and the outlay incomplete`() {
    let deposit = Sample.line(
      "caution_deposit", nil, .oneTime, absence: .notPublished, refundable: true)
    let cost = Sample.cost([tuition, deposit])
    #expect(cost.completeness == .complete)
    #expect(cost.bounds == [400, 400])
    #expect(cost.outlayCompleteness == .atLeast)
    #expect(cost.outlay == AmountRange(low: 400, high: nil, currency: inr))
    #expect(!cost.isLargestPaymentKnown)
  }

  @Test func `a known deposit alone is no cost`() {
    let deposit = Sample.line("caution_deposit", 500, .oneTime, refundable: true)
    let cost = Sample.cost([deposit, Sample.line("tuition", absence: .notPublished)])
    #expect(cost.completeness == .unknown)
    #expect(cost.outlayCompleteness == .atLeast)
    #expect(cost.outlay?.low == 500)
  }

  @Test func `options and events count when they are chosen, else they are left out`() {
    let lines = [
      tuition, Sample.line("hostel", 50, label: "Double room", obligation: "optional"),
      Sample.line("hostel", 80, label: "Single room", obligation: "optional"),
      Sample.line(
        "re_examination", 9, .perAttempt, obligation: "conditional", condition: "fails a paper"),
    ]
    let plain = Sample.cost(lines)
    #expect(plain.bounds == [400, 400])
    #expect(plain.leftOut.map(\.reason) == [.optional, .optional, .conditional])
    let chosen = Sample.cost(lines) {
      $0.options = ["hostel:single room"]
      $0.events = ["fails a paper"]
    }
    #expect(chosen.bounds == [400 + 320 + 9, 400 + 320 + 9])
    #expect(chosen.leftOut.map(\.label) == ["Double room"])
    let wrong = Sample.cost(lines, asking: { $0.options = ["gym"] })
    #expect(wrong.noteCodes.contains("option_not_found"))
  }

  @Test func `an event without a stated time has none`() {
    let late = Sample.line("late_fee", 5, .oneTime, occurs: "on_event")
    let cost = Sample.cost([tuition, late], asking: { $0.events = ["late_fee"] })
    #expect(cost.terms.last?.index == 0)
    #expect(cost.bounds == [405, 405])
    #expect(Sample.cost([tuition, late]).bounds == [400, 400])
  }

  @Test func `a chosen option that is not published leaves a lower bound`() {
    let hostel = Sample.line("hostel", absence: .notPublished, obligation: "optional")
    #expect(Sample.cost([tuition, hostel]).completeness == .complete)
    let chosen = Sample.cost([tuition, hostel], asking: { $0.options = ["hostel"] })
    #expect(chosen.completeness == .atLeast)
  }

  @Test func `a printed total replaces its parts`() {
    let total = Sample.line("aggregate_unsplit", 420, .wholeProgram)
    let exam = Sample.line("examination", 5, occurs: "all")
    let cost = Sample.cost([tuition, exam, total])
    #expect(cost.bounds == [420, 420])
    #expect(cost.completeness == .totalOnly)
    #expect(cost.parts.compactMap(\.sum?.low) == [400, 20])
    #expect(cost.findings.isEmpty)
    #expect(!cost.isLargestPaymentKnown)
  }

  @Test func `parts that do not add up are flagged and both figures kept`() throws {
    let cost = Sample.cost([tuition, Sample.line("aggregate_unsplit", 500, .wholeProgram)])
    let finding = try #require(cost.findings.first)
    #expect(finding.code == "split_mismatch")
    #expect(finding.text == "the parts add up to ₹4, the printed total is ₹5")
    #expect(cost.bounds == [500, 500])
    let zero = Sample.cost([
      Sample.line("tuition", 0), Sample.line("aggregate_unsplit", 500, .wholeProgram),
    ])
    #expect(zero.noteCodes.contains("split_mismatch"))
  }

  @Test func `parts that are not known contradict nothing`() {
    let cost = Sample.cost([
      Sample.line("tuition", absence: .notPublished), Sample.line("library", 5),
      Sample.line("aggregate_unsplit", 500, .wholeProgram),
    ])
    #expect(cost.completeness == .totalOnly)
    #expect(cost.findings.isEmpty && cost.unknownLines.isEmpty)
    let large = Sample.cost([
      Sample.line("tuition", absence: .notPublished), Sample.line("library", 500),
      Sample.line("aggregate_unsplit", 500, .wholeProgram),
    ])
    #expect(large.noteCodes.contains("split_mismatch"))
  }

  @Test func `a printed total that contains concession or deposit is not changed twice`() {
    let off = Sample.line("discount", nil, .oneTime, share: "-10", of: ["tuition"])
    let deposit = Sample.line("caution_deposit", 50, .oneTime, refundable: true)
    func cost(_ total: Int) -> TotalCost {
      Sample.cost([tuition, off, deposit, Sample.line("aggregate_unsplit", total, .wholeProgram)])
    }
    #expect(cost(400).outlay?.low == 440)
    #expect(cost(390).outlay?.low == 440)
    #expect(cost(450).outlay?.low == 440)
    #expect(cost(440).outlay?.low == 440)
    #expect([400, 390, 450, 440].allSatisfy { cost($0).findings.isEmpty })
    #expect(cost(399).findings.map(\.code) == ["split_mismatch"])
  }

  @Test func `options stand beside a printed total, and an unpublished total hides no parts`() {
    let total = Sample.line("aggregate_unsplit", 400, .wholeProgram)
    let hostel = Sample.line("hostel", 10, obligation: "optional")
    let cost = Sample.cost([total, hostel], asking: { $0.options = ["hostel"] })
    #expect(cost.bounds == [440, 440])
    let missing = Sample.line("aggregate_unsplit", nil, .wholeProgram, absence: .notPublished)
    #expect(Sample.cost([tuition, missing]).completeness == .complete)
    #expect(Sample.cost([missing]).completeness == .unknown)
  }

  private let inr = Currency("INR") ?? Currency.all[0]

  @Test func `a total for one term says nothing about what recurs in the others`() {
    let total = Sample.line(
      "aggregate_unsplit", 300, .perTerm, occurs: "first", label: "First semester")
    let cost = Sample.cost([Sample.line("tuition", 250), total])
    #expect(cost.completeness == .atLeast)
    #expect(cost.net?.low == 300 && cost.net?.high == nil)
    let whole = Sample.cost([
      Sample.line("tuition", 250), Sample.line("aggregate_unsplit", 300, .perTerm),
    ])
    #expect(whole.completeness == .totalOnly)
  }

  @Test func `what a total perhaps contains already is counted for at both ends`() {
    let off = Sample.line("discount", -10_000, .oneTime)
    let total = Sample.line("aggregate_unsplit", 100_000, .wholeProgram)
    let exam = Sample.line("examination", 10_000, .oneTime)
    let exact = Sample.cost([Sample.line("tuition", 100_000, .oneTime), exam, off, total])
    #expect(exact.net == AmountRange(100_000, inr))
    let wide = Sample.cost([
      Sample.line("tuition", 80_000, to: 120_000, .oneTime), exam, off, total,
    ])
    #expect(wide.net == AmountRange(low: 90_000, high: 100_000, currency: inr))
    #expect(wide.noteCodes.contains("perhaps_contained"))
  }
}
