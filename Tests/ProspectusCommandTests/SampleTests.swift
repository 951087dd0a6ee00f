import Foundation
import Postgres
import TestDatabase
import Testing

/// The bundled sample through the true binary, held against numbers read off the source files.
@Suite struct SampleTests {
  private static let files = [
    ("us/ipeds_institutions.csv", "ipeds-institutions"),
    ("us/dapip_accreditation.csv", "dapip-accreditation"),
    ("us/scorecard_programs.csv", "scorecard-programs"),
    ("us/ipeds_tuition.csv", "ipeds-tuition"), ("in/aicte_odl_online.csv", "aicte-programs"),
    ("in/aicte_gujarat.csv", "aicte-programs"),
  ]

  private func importSample(into test: TestDatabase) async throws -> [[String: Any]] {
    var reports: [[String: Any]] = []
    for (file, profile) in Self.files {
      let path = Program.root.appending(path: "deploy/sample").appending(path: file).path()
      let outcome = try await Program.run(
        ["import", "apply", path, "--profile", profile, "--json"], database: test.connectionString)
      #expect(outcome.code == 0, "\(file): \(outcome.errors)")
      reports.append(try outcome.json)
    }
    return reports
  }

  private func rows(_ comparison: [String: Any]) -> [String: [[String: Any]]] {
    let sections = comparison["sections"] as? [[String: Any]] ?? []
    let rows = sections.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
    let pairs = rows.compactMap { row in
      (row["key"] as? String).map { ($0, row["cells"] as? [[String: Any]] ?? []) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The items of a cell, whether it has one or several.
  private func items(_ cell: [String: Any]?) -> [[String: Any]] {
    guard let cell else { return [] }
    return cell["values"] as? [[String: Any]] ?? [cell]
  }

  /// The first item of one of the cells.
  private func only(_ cells: [[String: Any]]?, _ column: Int) throws -> [String: Any] {
    let found = items(cells?[column])
    return try #require(found.first)
  }

  @Test func `the sample says in a comparison what its sources say`() async throws {
    try await withTestDatabase { test in
      let first = try await importSample(into: test)
      #expect(first.map { $0["rows"] as? Int } == [96, 971, 10117, 95, 343, 2239])
      #expect(first.map { $0["reject"] as? Int } == [0, 0, 0, 0, 0, 0])
      #expect(first.map { $0["needs_decision"] as? Int } == [0, 0, 0, 0, 5, 2])

      let again = try await importSample(into: test)
      for report in again {
        #expect(report["create"] as? Int == 0)
        #expect(report["update"] as? Int == 0)
        #expect(report["applied"] as? Bool == true)
      }

      let outcome = try await Program.run(
        [
          "compare", "scorecard:166683-1107-3", "scorecard:104151-1107-3",
          "aicte-program:1-44638644602-post-graduate-master-of-business-administration",
          "--mode", "online", "--session", "2025-26", "--as-of", "2026-11-21", "--format", "json",
        ], database: test.connectionString)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let rows = rows(try outcome.json)

      // IPEDS 2014: MIT 44720 for everyone; ASU-Tempe 9454 in state and 23830 out of state.
      let tuition = items(rows["tuition"]?.first).map { $0["amount"] as? [String: String] }
      #expect(tuition.count == 3)
      #expect(tuition.allSatisfy { $0 == ["low": "44720.00", "high": "44720.00"] })
      let arizona = items(rows["tuition"]?[1]).map { item in
        let amount = item["amount"] as? [String: String]
        return "\(item["residency"] ?? "") \(amount?["low"] ?? "") \(item["session"] ?? "")"
      }
      #expect(arizona.contains("in_state 9454.00 2014-15"))
      #expect(arizona.contains("out_of_state 23830.00 2014-15"))
      #expect(rows["tuition"]?[2]["state"] as? String == "unknown")

      // DAPIP: New England Commission 12/1/1929, review 06/30/2020; Higher Learning 1/1/1931.
      let mit = try only(rows["approvals"], 0)
      #expect(mit["authority"] as? String == "New England Commission of Higher Education")
      #expect(mit["valid_from"] as? String == "1929-12-01")
      #expect(mit["valid_to"] is NSNull)
      #expect(mit["wording"] as? String == "Accredited")
      #expect((mit["conditions"] as? String)?.contains("06/30/2020") == true)
      #expect(items(rows["approvals"]?[1]).first?["valid_from"] as? String == "1931-01-01")

      // AICTE 2025-26: Symbiosis, MBA, Course Online, intake 13000.
      let intake = try only(rows["intake"], 2)
      #expect(intake["intake"] as? String == "13000")
      #expect(intake["mode"] as? String == "online")
      #expect(intake["session"] as? String == "2025-26")
      let verdict = try only(rows["verdict"], 2)
      #expect(verdict["verdict"] as? String == "valid")
      #expect(verdict["activity"] as? String == "aicte_approval")
      #expect(rows["total_cost"]?[2]["state"] as? String == "unknown")
    }
  }

  @Test func `a killed import leaves nothing and the next one succeeds`() async throws {
    try await withTestDatabase { test in
      let path = Program.root.appending(path: "deploy/sample/us/scorecard_programs.csv").path()
      let arguments = ["import", "apply", path, "--profile", "scorecard-programs", "--json"]
      let process = try Program.process(arguments, database: test.connectionString)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try await test.database.withConnection { connection in
        try connection.transaction {
          // The import comes to a stop in the middle of its transaction, where it is killed.
          try connection.execute("lock table program in share mode")
          try process.run()
          while process.isRunning, try connection.one(WaitingImports()).value == 0 { usleep(2000) }
          kill(process.processIdentifier, SIGKILL)
          process.waitUntilExit()
          // The table is locked still: the server's process asks whether its client is there.
          for _ in 0..<6000 where try connection.one(WaitingImports()).value > 0 { usleep(5000) }
          #expect(try connection.one(WaitingImports()).value == 0)
        }
      }
      while try await test.count(ImportLocks()) > 0 {
        try await Task.sleep(for: .milliseconds(5))
      }
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(try await test.count(Programs()) == 0)
      let outcome = try await Program.run(arguments, database: test.connectionString)
      #expect(outcome.code == 0)
      #expect(try await test.count(Programs()) == 10117)
    }
  }
}

/// How many sessions wait for the table of programs.
private struct WaitingImports: Query {
  typealias Output = Scalar<Int>
  let name = "waiting imports"
  let sql = "select count(*) from pg_locks where not granted and relation = 'program'::regclass"
  var values: [(any SQLValue)?] { [] }
}

private struct Programs: Query {
  typealias Output = Scalar<Int>
  let name = "programs"
  let sql = "select count(*) from program"
  var values: [(any SQLValue)?] { [] }
}

extension TestDatabase {
  fileprivate func count<Number: Query>(_ query: Number) async throws -> Int
  where Number.Output == Scalar<Int> {
    try await readOnly.read { try $0.one(query).value }
  }
}
