import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

@Suite struct ImportChangeTests {
  private let rows = [
    ["1", "First College", "Pune", "MBA", "master"],
    ["2", "Second College", "Goa", "MBA", "master"],
  ]

  private func planned(_ file: SmallFile, in test: TestDatabase) async throws -> ImportReport {
    var file = file
    file.rehearses = true
    file.digest = String(repeating: "9", count: 64)
    file.detail = ImportDetail(
      records: nil, programs: nil, asOf: try #require(CivilDate(iso: "2026-11-22")))
    return try await file.apply(to: test)
  }

  private func fields(_ report: ImportReport, _ table: String) -> [String] {
    report.changes.filter { $0.table == table }.map { change in
      let fields = change.fields.map { "\($0.field): \($0.old ?? "–") → \($0.new ?? "–")" }
      return "\(change.action.rawValue) \(change.key): " + fields.joined(separator: ", ")
    }
  }

  @Test func `a plan says old and new for each field of each record`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let report = try await planned(
        .programs([
          ["1", "First University", "Mumbai", "MBA", "doctorate"], rows[1],
          ["3", "Third College", "Agra", "BBA", "bachelor"],
        ]), in: test)
      #expect(
        fields(report, "institutions") == [
          "update test:1: city: Pune → Mumbai, name: First College → First University",
          "create test:3: city: – → Agra, country: – → IN, identifiers: – → test:3, "
            + "name: – → Third College",
        ])
      #expect(
        fields(report, "programs") == [
          "update program:1-mba: level: master → doctorate",
          "create program:3-bba: level: – → bachelor, name: – → BBA, status: – → active",
        ])
      #expect(try await test.count("select count(*) from institution") == 2)
    }
  }

  private func fees(_ amount: String, from: String) -> SmallFile {
    SmallFile(
      tables: """
          - table: fees
            columns:
              subject: {column: p, scheme: program}
              component: {constant: tuition}
              basis: {constant: whole_program}
              currency: {constant: INR}
              amount: a
              valid_from: f
        """, headings: ["p", "a", "f"], rows: [["1-mba", amount, from]])
  }

  @Test func `a plan says in words what becomes of amounts and totals`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      _ = try await fees("1,00,000", from: "2024-01-01").apply(to: test)
      let report = try await planned(fees("1,20,000", from: "2026-01-01"), in: test)
      #expect(
        fields(report, "fees") == [
          "update program:1-mba, tuition, whole_program: amount: 100000 → 120000, "
            + "goes_on_to_hold: – → 2024-01-01 – 2025-12-31, "
            + "valid_from: 2024-01-01 → 2026-01-01"
        ])
      #expect(report.effects.touched == 1)
      let total = try #require(report.effects.changed.first)
      #expect(!total.isVerdict)
      #expect(total.program == "program:1-mba")
      #expect(total.old?.contains("1,00,000") == true)
      #expect(total.new?.contains("1,20,000") == true)
    }
  }

  private func decision(_ decision: String) -> SmallFile {
    SmallFile(
      tables: """
          - table: approvals
            columns:
              subject: {column: p, scheme: program}
              authority: {constant: AICTE}
              activity: {constant: aicte_approval}
              mode: {constant: online}
              session: {constant: 2026-27}
              decision: d
        """, headings: ["p", "d"], rows: [["1-mba", decision]])
  }

  @Test func `a plan says which verdicts change`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      _ = try await decision("granted").apply(to: test)
      let report = try await planned(decision("withdrawn"), in: test)
      let verdicts = report.effects.changed.filter(\.isVerdict)
      #expect(verdicts.map(\.question) == ["AICTE approval, Online, 2026-27"])
      #expect(verdicts.map(\.new) == ["Withdrawn"])
      #expect(report.effects.verdictCounts.map(\.count) == [1])
      #expect(verdicts.first?.old?.hasPrefix("Valid") == true)
    }
  }

  @Test func `findings alone are kept as a batch, once`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      var file = fees("a lot", from: "")
      file.digest = String(repeating: "c", count: 64)
      let first = try await file.apply(to: test)
      #expect(first.keepsOnlyFindings)
      let again = try await file.apply(to: test)
      #expect(again.batch == first.batch)
      #expect(!again.keepsOnlyFindings)
      let kept = try await test.readOnly.read {
        try ListFindings.all(of: first.batch ?? 0, on: $0).map(\.code)
      }
      #expect(kept == ["unreadable_amount"])
    }
  }
}
