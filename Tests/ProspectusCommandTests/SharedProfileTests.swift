import Foundation
import TestDatabase
import Testing

/// Every profile that comes with the program on the file that was published, counted; imported again,
/// it changes nothing. Left out where the shared data are not beside the repository.
@Suite(.enabled(if: SharedData.isThere, "the shared data are not beside the repository"))
struct SharedProfileTests {
  /// Minutes for a file are too many for each run of the tests.
  private static let runsLarge =
    ProcessInfo.processInfo.environment["PROSPECTUS_LARGE_TESTS"] != nil

  private func imported(
    _ file: String, _ profile: String, skipsInvalid: Bool = false, into test: TestDatabase
  ) async throws -> [String: Any] {
    let outcome = try await Program.run(
      ["import", "apply", SharedData.path(file), "--profile", profile, "--json", "--quiet"]
        + (skipsInvalid ? ["--skip-invalid"] : []), database: test.connectionString)
    #expect(outcome.code == 0, "\(file): \(outcome.errors)")
    return try outcome.json
  }

  private func check(_ file: SharedProfileCase) async throws {
    try await withTestDatabase { test in
      for earlier in file.before {
        _ = try await imported(earlier.file, earlier.profile, into: test)
      }
      let first = try await imported(
        file.file, file.profile, skipsInvalid: file.skipsInvalid, into: test)
      #expect(first["rows"] as? Int == file.rows)
      #expect(first["create"] as? Int == file.create)
      #expect(first["update"] as? Int == 0)
      #expect(first["skip"] as? Int == file.skip)
      #expect(first["reject"] as? Int == file.reject)
      #expect(first["needs_decision"] as? Int == file.held)
      let findings = first["findings"] as? [[String: Any]] ?? []
      let telling = findings.filter { $0["level"] as? String != "note" }
        .compactMap { $0["code"] as? String }
      #expect(Dictionary(grouping: telling) { $0 }.mapValues(\.count) == file.codes)

      let again = try await imported(
        file.file, file.profile, skipsInvalid: file.skipsInvalid, into: test)
      #expect(again["create"] as? Int == 0)
      #expect(again["update"] as? Int == 0)
      #expect(again["unchanged"] as? Int == file.create)
      #expect(again["needs_decision"] as? Int == file.held)
    }
  }

  @Test(arguments: SharedProfileCase.small)
  func `a published file is imported whole, and again unchanged`(_ file: SharedProfileCase)
    async throws
  { try await check(file) }

  @Test(
    .enabled(if: SharedProfileTests.runsLarge, "set PROSPECTUS_LARGE_TESTS to run them"),
    arguments: SharedProfileCase.large)
  func `a large published file is imported whole, and again unchanged`(_ file: SharedProfileCase)
    async throws
  { try await check(file) }

  @Test func `thirteen rankings are one source about 543 institutes`() async throws {
    try await withTestDatabase { test in
      let folder = SharedData.path("in-nirf-2024")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".csv") }.sorted()
      #expect(files.count == 13)
      var ranks = 0
      var institutes = 0
      for file in files {
        let report = try await imported("in-nirf-2024/" + file, "nirf-2024", into: test)
        #expect(report["reject"] as? Int == 0 && report["needs_decision"] as? Int == 0)
        let tables = report["tables"] as? [String: [String: Int]]
        ranks += tables?["approvals"]?["create"] ?? 0
        institutes += tables?["institutions"]?["create"] ?? 0
      }
      #expect(ranks == 910)
      #expect(institutes == 543)
      let shown = try await Program.run(
        ["show", "nirf:U-0456", "--json"], database: test.connectionString)
      #expect(shown.output.contains("Overall") && shown.output.contains("Engineering"))
    }
  }

  @Test func `offers that two lists date differently are held, the rest is kept`() async throws {
    try await withTestDatabase { test in
      let report = try await imported(
        "mc-open-catalogues/free_certifications.csv", "free-certifications", into: test)
      #expect(report["rows"] as? Int == 263)
      // Ten rows have their values under other headings, because cells are missing.
      #expect((report["skip"] as? Int ?? 0) >= 10)
      #expect(report["reject"] as? Int == 0)
      let codes = (report["findings"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
      #expect(Set(codes ?? []) == ["contradicting_rows"])
    }
  }
}
