import Foundation
import Registry
import TestDatabase
import Testing

/// What once only the database found is a finding with its row and column.
@Suite struct FitCheckTests {
  private func fees(_ extra: [(column: String, rule: String)], _ rows: [[String]]) -> SmallFile {
    let columns = extra.map { ", \($0.column): \($0.rule)" }.joined()
    return SmallFile(
      tables: """
          - table: fees
            columns: {subject: {constant: "program:1-mba"}, basis: {constant: per_year},
              currency: {constant: INR}, component: c, amount: a\(columns)}
        """, headings: ["c", "a", "x", "y"], rows: rows,
      digest: String(repeating: "f", count: 64))
  }

  private func findings(_ file: SmallFile) async throws -> [String] {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs([["1", "First", "Pune", "MBA", "master"]]).apply(to: test)
      let report = try await file.apply(to: test)
      return report.findings.map { "\($0.code) \($0.row ?? 0) \($0.column ?? "")" }
    }
  }

  @Test func `a taxed line without a rate waits, and an exempt one with a rate`() async throws {
    let found = try await findings(
      fees(
        [("tax", "x"), ("tax_rate", "y")],
        [
          ["tuition", "10", "excluded", ""], ["library", "10", "", "18"],
          ["hostel", "10", "excluded", "18"],
        ]))
    #expect(found == ["tax_without_rate 2 tax_rate", "tax_without_rate 3 tax_rate"])
  }

  @Test func `two periods of one line that overlap wait, both`() async throws {
    let found = try await findings(
      fees(
        [("valid_from", "x"), ("valid_to", "y")],
        [
          ["tuition", "10", "2025-01-01", "2025-12-31"], ["tuition", "20", "2025-06-01", ""],
          ["library", "10", "2025-01-01", "2025-12-31"], ["library", "20", "2026-01-01", ""],
        ]))
    #expect(found == ["overlapping_rows 2 valid_from", "overlapping_rows 3 valid_from"])
  }

  @Test func `numbers that cannot be name their column`() async throws {
    let negative = try await findings(fees([], [["tuition", "-10", "", ""]]))
    #expect(negative == ["out_of_range 2 amount"])
    let nth = try await findings(
      fees([("occurs", "x"), ("nth", "y")], [["tuition", "10", "nth", ""]]))
    #expect(nth == ["out_of_range 2 nth"])
    let far = try await findings(
      fees([("occurs", "x"), ("nth", "y")], [["tuition", "10", "nth", "40000"]]))
    #expect(far == ["out_of_range 2 nth"])
  }

  @Test func `a program with impossible credits waits with everything in its row`() async throws {
    try await withTestDatabase { test in
      let file = SmallFile(
        tables: """
            - table: institutions
              columns: {institution: {constant: "test:1"}, name: {constant: First}}
            - table: programs
              columns:
                program: {column: p, scheme: program}
                institution: {constant: "test:1"}
                name: p
                credits: d
            - table: offerings
              columns: {program: {column: p, scheme: program}, mode: {constant: online}, starts: s, ends: e}
          """, headings: ["p", "d", "s", "e"],
        rows: [
          ["a", "5000000", "", ""], ["b", "2", "2026-07-01", "2027-06-30"],
          ["c", "2", "2026-07-01", "2026-06-30"],
        ])
      let report = try await file.apply(to: test)
      #expect(report.applied)
      #expect(
        report.findings.map { "\($0.code) \($0.row ?? 0) \($0.column ?? "")" } == [
          "out_of_range 2 credits", "out_of_range 4 ends",
        ])
      #expect(try await test.count("select count(*) from program") == 2)
      #expect(try await test.count("select count(*) from offering") == 1)
    }
  }
}
