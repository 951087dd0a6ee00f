import Foundation
import TestDatabase
import Testing

/// The invented examples through the true binary.
@Suite struct ExampleTests {
  private static let folder = Program.root.appending(path: "deploy/sample/example")
  private static let tables = [
    "institutions", "programs", "offerings", "approvals", "fees", "cautions",
  ]

  private func importExamples(into test: TestDatabase) async throws -> [[String: Any]] {
    var reports: [[String: Any]] = []
    for table in Self.tables {
      let path = Self.folder.appending(path: table + ".csv").path()
      let outcome = try await Program.run(
        [
          "import", "apply", path, "--source-kind", "fictitious", "--source-document",
          "Invented examples", "--json",
        ], database: test.connectionString)
      #expect(outcome.code == 0, "\(table): \(outcome.errors)")
      reports.append(try outcome.json)
    }
    return reports
  }

  @Test func `the invented examples are imported whole and without a finding`() async throws {
    try await withTestDatabase { test in
      for report in try await importExamples(into: test) {
        #expect(report["create"] as? Int == report["rows"] as? Int)
        // The one contradiction that the README tells of.
        let findings = report["findings"] as? [[String: Any]] ?? []
        #expect(findings.allSatisfy { $0["value"] as? String == "33500" })
        #expect(findings.count == (report["file"] as? String == "fees.csv" ? 1 : 0))
      }
      for report in try await importExamples(into: test) {
        #expect(report["unchanged"] as? Int == report["rows"] as? Int)
      }
    }
  }

  /// The rows of a table of the examples' README, between `heading` and the next heading.
  private func rows(under heading: String) throws -> [[String]] {
    let text = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(text.components(separatedBy: "## \(heading)\n").last)
      .components(separatedBy: "\n## ")[0]
    let lines = section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    return lines.map { line in
      line.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "`", with: "")
      }
    }.filter { !$0[0].hasPrefix("---") }
  }

  /// The README tells a stranger which verdict each example has; so must the program.
  @Test func `every verdict that the README promises is given, with a reason`() async throws {
    try await withTestDatabase { test in
      _ = try await importExamples(into: test)
      let adopted = try await Program.run(
        ["rules", "adopt", "ugc-odl-online-2020"], database: test.connectionString)
      #expect(adopted.code == 0, "\(adopted.errors)")
      let rows = try rows(under: "Verdicts")
      #expect(Set(rows.map { $0[0] }).count == 12)
      for row in rows {
        let session = row[3] == "–" ? [] : ["--session", row[3]]
        let outcome = try await Program.run(
          ["verdict", row[1], "--mode", row[2], "--as-of", "2026-11-22", "--json"] + session,
          database: test.connectionString)
        let verdict = try outcome.json
        #expect(verdict["state"] as? String == row[0], "\(row): \(outcome.output)")
        #expect((verdict["reasons"] as? [Any])?.isEmpty == false)
      }
    }
  }

  @Test func `every total that the README works out by hand is what the program says`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await importExamples(into: test)
      for row in try rows(under: "Costs") {
        let outcome = try await Program.run(
          ["cost", row[1], "--as-of", "2026-11-22", "--json"], database: test.connectionString)
        let cost = try outcome.json
        let completeness = row[0].replacingOccurrences(of: " ", with: "_")
        #expect(cost["completeness"] as? String == completeness, "\(row): \(outcome.errors)")
        let total = cost["net"] as? [String: Any]
        let said = [total?["low"], total?["high"]].compactMap { $0 as? String }
          .map { $0.hasSuffix(".00") ? String($0.dropLast(3)) : $0 }
        let figures = row[2].split(separator: "–").map { figure in
          figure.filter { $0.isNumber || $0 == "." }
        }.filter { !$0.isEmpty }
        #expect(Set(said) == Set(figures), "\(row): \(outcome.output)")
      }
    }
  }

  @Test func `every row of the invented examples says that it is invented`() throws {
    for table in Self.tables {
      let file = Self.folder.appending(path: table + ".csv")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(lines.count > 1)
      #expect(lines.dropFirst().allSatisfy { $0.contains(",fictitious,Invented examples") })
    }
  }
}
