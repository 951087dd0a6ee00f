import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore
import TestDatabase
import Testing

/// What the registry answers about its own past.
@Suite struct HistoryTests {
  private let rows = [["1", "First College", "Pune", "MBA", "master"]]

  private func fee(_ dossier: Dossier) throws -> FeeLine {
    let lines = dossier.program?.fees.flatMap(\.lines) ?? []
    return try #require(lines.first)
  }

  private func history(
    _ text: String, in test: TestDatabase, withPrograms: Bool = false, limit: Int = 50
  ) async throws -> SubjectHistory {
    let query = ReadHistory(
      text, today: try Days.day("2026-11-22"), withPrograms: withPrograms, limit: limit)
    return try await test.readOnly.read { try query.history(on: $0) }
  }

  /// A fee of 45,000, dearer from July 2025 on, and then found to have been 48,500, not 48,000.
  private func withCorrectedFee(_ body: (TestDatabase) async throws -> Void) async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test, at: Days.start)
      let steps: [(String, String, Character)] = [
        ("45,000", "", "1"), ("48,000", "2025-07-01", "2"), ("48,500", "2025-07-01", "3"),
      ]
      for (number, (amount, from, digest)) in steps.enumerated() {
        let file = SmallFile.tuition([["program:1-mba", amount, from]], digest: digest)
        let report = try await file.apply(to: test, at: Days.start + Double(number + 1) * 1000)
        #expect(report.applied)
      }
      try await body(test)
    }
  }

  @Test func `the history of a corrected fee can be read three ways`() async throws {
    try await withCorrectedFee { test in
      let code = "program:1-mba"
      let lastYear = try await test.dossier(code, asOf: "2025-01-01")
      let lastMonth = try await test.dossier(
        code, asOf: "2026-01-01", knownAt: Days.start + 2500)
      let now = try await test.dossier(code, asOf: "2026-01-01")
      #expect(try fee(lastYear).low == 4_500_000)
      #expect(try fee(lastMonth).low == 4_800_000)
      #expect(try fee(now).low == 4_850_000)
      for dossier in [lastYear, lastMonth, now] {
        let number = try fee(dossier).evidence
        let cited = dossier.evidence.first { $0.id == number }
        #expect(cited?.title == "Small list")
        #expect(cited?.documentDate?.description == "2025-01-01")
      }
      let digests = try [lastYear, lastMonth, now].map { dossier in
        let number = try fee(dossier).evidence
        return dossier.evidence.first { $0.id == number }?.digest?.prefix(1)
      }
      #expect(digests == ["1", "2", "3"])
    }
  }

  @Test func `the history says what changed, from which file`() async throws {
    try await withCorrectedFee { test in
      let history = try await history("program:1-mba", in: test)
      let lines = history.entries.map { $0.changes.flatMap { ChangeWords($0).lines } }
      #expect(lines.count == 4)
      #expect(lines[0] == ["tuition, per year: ₹48,000 → ₹48,500"])
      #expect(lines[1] == ["tuition, per year: ₹45,000 → ₹48,000 from 1 Jul 2025"])
      #expect(lines[2] == ["tuition, per year: ₹45,000"])
      #expect(lines[3].joined().contains("name MBA"))
      #expect(history.entries.map(\.act) == ["import", "import", "import", "import"])
      #expect(Set(history.entries.compactMap(\.file)) == ["small.csv"])
      #expect(history.entries.allSatisfy { $0.batch != nil && $0.actor == "test" })
      #expect(history.entries.allSatisfy { !$0.evidence.isEmpty })
      let newest = try await self.history("program:1-mba", in: test, limit: 1)
      #expect(newest.entries.map(\.revision) == history.entries.prefix(1).map(\.revision))
    }
  }

  @Test func `an institution's history has its acts, and its programs' where wanted`()
    async throws
  {
    try await withCorrectedFee { test in
      let day = try Days.day("2025-07-01")
      try await test.record(
        .rename("test:1", to: "First University", on: day), because: "raised in rank")
      let own = try await history("test:1", in: test)
      #expect(own.entries.map(\.act) == ["rename", "import"])
      #expect(own.entries.first?.actor == "clerk")
      #expect(own.entries.first?.reason == "raised in rank")
      let text = HistoryText(own, style: TerminalTable.Style(width: 100, usesColor: false)).text
      #expect(text.contains("official name: First University; from 1 Jul 2025"))
      #expect(text.contains("official name: First College until 30 Jun 2025"))
      let all = try await history("test:1", in: test, withPrograms: true)
      #expect(all.entries.count == 5)
      #expect(HistoryJSON(all).text.contains("program:1-mba"))
    }
  }

  /// Files that create, correct, add and take over, in an order of their own for each seed.
  private func batches(seed: UInt64) -> [SmallFile] {
    var state = seed
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    return (0..<6).map { number in
      let digit = Character(String(number + 1))
      let program = "program:\(next(2) + 1)-mba"
      switch next(3) {
      case 0:
        let amount = "\((next(9) + 1) * 10_000)"
        return .tuition(
          [[program, amount, next(2) == 0 ? "" : "2025-0\(number + 1)-01"]], digest: digit)
      case 1:
        var file = SmallFile.approvals([
          [next(2) == 0 ? program : "test:1", "ugc_recognition", "202\(number)-01-01", ""]
        ])
        file.digest = String(repeating: digit, count: 64)
        return file
      default:
        var file = SmallFile.programs([
          ["\(next(2) + 1)", "College \(next(3))", "City \(next(5))", "MBA", "master"]
        ])
        file.digest = String(repeating: digit, count: 64)
        return file
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `known before a batch, the registry answers as if it had never been`(seed: UInt64)
    async throws
  {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs([
        ["1", "College 0", "City 0", "MBA", "master"],
        ["2", "College 9", "City 0", "MBA", "master"],
      ]).apply(to: test, at: Days.start)
      var answers = [try await answer(in: test, knownAt: nil)]
      for (number, file) in batches(seed: seed).enumerated() {
        _ = try await file.apply(to: test, at: Days.start + Double(number + 1) * 1000)
        answers.append(try await answer(in: test, knownAt: nil))
      }
      let day = try Days.day("2025-07-01")
      try await test.record(
        .merge(
          ["test:1"], into: "test:2", on: day,
          programs: [ProgramContinuation(old: "program:1-mba", new: "program:2-mba")]))
      for (number, before) in answers.enumerated() {
        let moment = Days.start + Double(number) * 1000 + 500
        let known = try await answer(in: test, knownAt: moment)
        #expect(known == before, "after \(number) batches")
      }
    }
  }

  /// Everything that the registry says about two institutions and their programs, for two days.
  private func answer(in test: TestDatabase, knownAt: Date?) async throws -> [String] {
    var answers: [String] = []
    for day in ["2025-01-15", "2026-01-01"] {
      for code in ["test:1", "test:2", "program:1-mba", "program:2-mba"] {
        let dossier = try await test.dossier(code, asOf: day, knownAt: knownAt)
        answers.append(DossierJSON(dossier, asOf: try Days.day(day), knownAt: nil).text)
        answers.append(dossier.evidence.map { "\($0.id)" }.joined(separator: " "))
      }
    }
    return answers
  }
}
