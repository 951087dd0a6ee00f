import Foundation
import TestDatabase
import Testing

/// Every profile that comes with the program on the file that was published, counted; imported again,
/// it changes nothing; undone, it leaves nothing. Left out where the shared data are not beside the repository.
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
      let facts = try await test.currentFacts()
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
      try await takeBack(first, leaving: facts, in: test)
    }
  }

  /// Undoes an import and holds the registry against what it was before, byte by byte.
  private func takeBack(
    _ report: [String: Any], leaving facts: String, in test: TestDatabase
  ) async throws {
    guard let batch = report["batch"] as? Int else {
      #expect(report["create"] as? Int == 0, "what is stored is a batch")
      return
    }
    let undone = try await Imports(test: test).undo(batch)
    #expect(undone["kept"] as? Int == 0 && undone["failed"] as? Int == 0)
    #expect(try await test.currentFacts() == facts)
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

  /// The list gives marun.edu.tr to Marmara University, whose it is, and to Muğla Sıtkı Koçman
  /// University as well. A code names one institution, and the file does not say whose it is: both rows
  /// stay out until a person takes it out of one of them.
  @Test func `the world list gives one domain to two universities, and both rows stay out`()
    async throws
  {
    try await withTestDatabase { test in
      let file = SharedData.path("world-universities-hipo/world_universities_and_domains.json")
      let outcome = try await Imports(test: test).run([
        "import", "plan", file, "--profile", "hipo-universities", "--skip-invalid", "--json",
        "--quiet",
      ])
      let findings = try outcome.json["findings"] as? [[String: Any]] ?? []
      let conflicts = findings.filter { $0["code"] as? String == "identifier_conflict" }
      #expect(conflicts.map { $0["row"] as? Int } == [8211, 8215])
      #expect(conflicts.allSatisfy { $0["value"] as? String == "domain:marun.edu.tr" })
      #expect(
        conflicts.map { $0["message"] as? String } == [
          "domain:marun.edu.tr already belongs to domain:mu.edu.tr, in row 8215",
          "domain:marun.edu.tr already belongs to domain:marmara.edu.tr, in row 8211",
        ])
    }
  }

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
      // The first of them is built on by later ones, which are named.
      let refused = try await Program.run(
        ["import", "undo", "1"], database: test.connectionString)
      #expect(refused.code == 73)
      #expect(refused.output.contains("undo batch 13, then batch 12"), "\(refused.output)")
    }
  }
}
