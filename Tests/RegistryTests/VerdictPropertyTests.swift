import Foundation
import Testing

@testable import Registry

/// What must hold for every ledger: tried on ledgers made by a generator with a seed.
@Suite struct VerdictPropertyTests {
  private static let activity = Activity(
    code: "ugc_deb_online", label: "Entitlement", authority: "UGC-DEB", modes: [.online],
    teachOut: true)
  private static let days = ["2023-01-01", "2024-07-01", "2025-01-01", "2025-07-01", "2026-07-01"]

  private func ledger(_ random: inout SplitMix64) throws -> [Approval] {
    try (0..<Int.random(in: 0...6, using: &random)).map { number in
      let from = Self.days.randomElement(using: &random)
      let until = Self.days.filter { day in from.map { day > $0 } ?? true }
        .randomElement(using: &random)
      return try decision(
        Decision.allCases.randomElement(using: &random)?.rawValue ?? "granted",
        mode: [nil, "online"].randomElement(using: &random) ?? nil,
        session: [nil, "2025-26"].randomElement(using: &random) ?? nil, from: from,
        until: Bool.random(using: &random) ? until : nil,
        decidedOn: Self.days.randomElement(using: &random), activity: "ugc_deb_online",
        letter: ["L1", "L2", nil].randomElement(using: &random) ?? nil, evidence: number)
    }
  }

  private func answer(
    _ ledger: [Approval], on day: String, session: String = "2025-26"
  ) throws -> (state: VerdictState, evidence: Set<Int>) {
    let question = VerdictQuestion(
      activity: Self.activity, mode: .online, session: session,
      asOf: try #require(CivilDate(iso: day)))
    var subject = VerdictSubject(title: "A")
    subject.duration = StudyDuration(
      low: 1, high: 1, unit: .year, text: "1 year", basis: "stated")
    let verdict = Judgment(question, about: subject).verdict(on: ledger)
    return (verdict.state, Set(verdict.evidence))
  }

  @Test(arguments: 0..<400) func `the order in which facts are known makes no difference`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(state: seed)
    let ledger = try ledger(&random)
    let day = Self.days.randomElement(using: &random) ?? Self.days[0]
    let expected = try answer(ledger, on: day)
    for _ in 0..<5 {
      let shuffled = try answer(ledger.shuffled(using: &random), on: day)
      #expect(shuffled.state == expected.state && shuffled.evidence == expected.evidence)
    }
  }

  @Test(arguments: 0..<400) func `an irrelevant fact changes nothing`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let ledger = try ledger(&random)
    let irrelevant = [
      try decision("refused", mode: "odl", activity: "ugc_deb_online", evidence: 91),
      try decision("refused", session: "2019-20", activity: "ugc_deb_online", evidence: 92),
      try decision("refused", activity: "aicte_approval", evidence: 93),
      try decision(source: "institution", activity: "ugc_deb_online", evidence: 94),
    ]
    for day in Self.days {
      let (before, after) = (
        try answer(ledger, on: day),
        try answer((ledger + irrelevant).shuffled(using: &random), on: day)
      )
      let isNothing = before.state == .unknown
      #expect(after.state == before.state && (isNothing || after.evidence == before.evidence))
    }
  }

  @Test(arguments: 0..<200) func `approved means that a grant is in force`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let ledger = try ledger(&random)
    for day in Self.days {
      let state = try answer(ledger, on: day).state
      let asOf = try #require(CivilDate(iso: day))
      let grants = ledger.filter { $0.isGrant && $0.valid.contains(asOf) }
      if state.isApproved { #expect(!grants.isEmpty) }
      if state == .teachOut || state == .expired || state == .future { #expect(grants.isEmpty) }
    }
  }
}
