import Foundation
import Registry
import RegistryStore
import TestDatabase
import Testing

/// Approvals of predecessors, and programs that go on elsewhere.
@Suite struct InheritanceTests {
  private let rows = [
    ["1", "Sarvam College", "Pune", "MBA", "master"],
    ["2", "Great University", "Goa", "MBA", "master"],
  ]

  /// Two institutions with an approval of each kind for the first, which is merged into the second.
  private func withMerger(
    programs: [ProgramContinuation], _ body: (TestDatabase) async throws -> Void
  ) async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test, at: Days.start)
      _ = try await SmallFile.approvals([
        ["test:1", "ugc_recognition", "2020-01-01", "2026-06-30"],
        ["program:1-mba", "ugc_deb_online", "2024-01-01", "2026-06-30"],
      ]).apply(to: test, at: Days.start + 10)
      let day = try Days.day("2025-07-01")
      try await test.record(.merge(["test:1"], into: "test:2", on: day, programs: programs))
      try await body(test)
    }
  }

  @Test func `an institution inherits from the day of the merger on and no longer than granted`()
    async throws
  {
    try await withMerger(programs: []) { test in
      let after = try await test.dossier("test:2", asOf: "2025-07-01")
      let approval = try #require(after.institution.approvals.first)
      #expect(approval.inherited?.code == "test:1")
      #expect(approval.inherited?.name == "Sarvam College")
      #expect(approval.inherited?.kind == "merged_into")
      #expect(approval.inherited?.since?.description == "2025-07-01")
      #expect(approval.valid.lastDay?.description == "2026-06-30")
      let numbers = Set(after.evidence.map(\.id))
      #expect(numbers.contains(approval.evidence))
      #expect(numbers.contains(try #require(approval.inherited?.evidence)))
      let before = try await test.dossier("test:2", asOf: "2025-06-30")
      #expect(before.institution.approvals.isEmpty)
    }
  }

  @Test func `a program inherits nothing without a predecessor`() async throws {
    try await withMerger(programs: []) { test in
      let program = try await test.dossier("program:2-mba", asOf: "2026-01-01")
      #expect(program.program?.approvals.isEmpty == true)
    }
  }

  @Test func `a program that continues another has its approvals and its code leads there`()
    async throws
  {
    let programs = [ProgramContinuation(old: "program:1-mba", new: "program:2-mba")]
    try await withMerger(programs: programs) { test in
      let program = try await test.dossier("program:2-mba", asOf: "2026-01-01")
      #expect(program.program?.approvals.map(\.inherited?.code) == ["program:1-mba"])
      #expect(program.path.isEmpty)
      let old = try await test.dossier("program:1-mba", asOf: "2026-01-01")
      #expect(old.code == "program:2-mba")
      #expect(
        old.path.map(\.words) == [
          "MBA [program:1-mba] (continued by MBA [program:2-mba] since 1 Jul 2025)"
        ])
      let before = try await test.dossier("program:1-mba", asOf: "2025-06-30")
      #expect(before.code == "program:1-mba")
      #expect(before.institution.code == "test:1")
      let earlier = try await test.dossier("program:2-mba", asOf: "2025-06-30")
      #expect(earlier.program?.approvals.isEmpty == true)
    }
  }

  @Test func `what a duplicate was granted counts for every day`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test, at: Days.start)
      _ = try await SmallFile.approvals([["test:1", "ugc_recognition", "2020-01-01", ""]])
        .apply(to: test)
      try await test.record(.withdraw("test:1", duplicateOf: "test:2"))
      let found = try await test.dossier("test:2", asOf: "2021-01-01")
      #expect(found.institution.approvals.map(\.inherited?.kind) == ["duplicate_of"])
      #expect(found.institution.approvals.first?.inherited?.since == nil)
    }
  }

  private let succession = """
      - table: institutions
        columns:
          institution: {column: i, scheme: test}
          name: n
          parent: {column: p, scheme: test}
          relation: r
          relation_from: f
      - table: programs
        when: [{column: prog, empty: false}]
        columns:
          program: {column: prog, scheme: program}
          institution: {column: i, scheme: test}
          name: {constant: MBA}
          predecessor: {column: pred, scheme: program}
    """

  @Test func `mergers, splits and predecessors come with a file`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test, at: Days.start)
      _ = try await SmallFile.approvals([["program:1-mba", "ugc_deb_online", "", ""]])
        .apply(to: test)
      let file = SmallFile(
        tables: succession, headings: ["i", "n", "p", "r", "f", "prog", "pred"],
        rows: [
          ["1", "Sarvam College", "2", "merged_into", "2025-07-01", "", ""],
          ["2", "Great University", "", "", "", "2-mba", "1-mba"],
          ["4", "Old Institute", "5", "split_into", "2024-01-01", "", ""],
          ["4", "Old Institute", "2", "split_into", "2024-01-01", "", ""],
          ["5", "New Institute", "", "", "", "", ""],
        ], digest: String(repeating: "7", count: 64))
      let report = try await file.apply(to: test)
      #expect(report.applied, "\(report.findings.map(\.sentence))")
      #expect(report.findings.isEmpty, "\(report.findings.map(\.sentence))")
      let again = try await file.apply(to: test)
      #expect(again.counts.create + again.counts.update == 0)
      let program = try await test.dossier("program:2-mba", asOf: "2026-01-01")
      #expect(program.program?.approvals.first?.inherited?.since?.description == "2025-07-01")
      let before = try await test.dossier("program:2-mba", asOf: "2025-06-30")
      #expect(before.program?.approvals.isEmpty == true)
      let split = try await test.dossier("test:4", asOf: "2025-01-01")
      #expect(split.institution.succession?.map(\.kind) == ["split_into", "split_into"])
      let merged = try await test.dossier("program:1-mba", asOf: "2026-01-01")
      #expect(merged.code == "program:2-mba")
    }
  }

  @Test func `a merger in a circle within one file is refused in words`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test, at: Days.start)
      let file = SmallFile(
        tables: succession, headings: ["i", "n", "p", "r", "f", "prog", "pred"],
        rows: [
          ["1", "Sarvam College", "2", "merged_into", "2025-07-01", "", ""],
          ["2", "Great University", "1", "merged_into", "2026-07-01", "", ""],
        ], digest: String(repeating: "8", count: 64))
      await #expect {
        _ = try await file.apply(to: test)
      } throws: { error in
        "\(error)".contains("in a circle")
      }
    }
  }
}
