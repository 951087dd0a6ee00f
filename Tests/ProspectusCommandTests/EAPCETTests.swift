import Foundation
import TestDatabase
import Testing

/// TG EAPCET's statements against AICTE's list of Telangana. `eapcet-key.csv` says by eye, for every
/// college of the statements, which institute of the list it is, or that it is none. The statements'
/// own words are not ours to publish: a college is known there by a digest of its name and place.
@Suite struct EAPCETTests {
  /// Colleges by the name in the statement and its place: two bear one name. The value is the code
  /// of the institute, or nothing.
  private func key() throws -> [String: String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "eapcet-key.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    let pairs = lines.map { line in
      let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      return (String(cells[1]), cells[2].isEmpty ? "" : "aicte:\(cells[2])")
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The rows of AICTE's list that are of Telangana, with its header.
  private func telangana() throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let path = SharedData.path("in-aicte-institutes-2025/programmes_flat.csv.gz")
    process.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    return ([lines[0]] + lines.filter { $0.contains(",Telangana,") }).joined(separator: "\n")
  }

  private func imported(
    _ file: String, _ profile: String, into test: TestDatabase
  ) async throws -> [String: Any] {
    let outcome = try await Program.run(
      [
        "import", "apply", file, "--profile",
        Program.root.appending(path: "deploy/profiles/\(profile).yaml").path(), "--quiet",
        "--json", "--skip-invalid",
      ], database: test.connectionString)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try outcome.json
  }

  private func items(_ arguments: [String], in test: TestDatabase) async throws -> [[String: Any]] {
    let outcome = try await Program.run(
      ["match", "list", "--limit", "1000", "--json"] + arguments, database: test.connectionString)
    return try outcome.json["items"] as? [[String: Any]] ?? []
  }

  /// The 64-bit FNV-1a digest of a text, in hexadecimal.
  private static func digest(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0100_0000_01B3
    }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }

  /// Digests of name and place of the listed institutions, with `code` of each.
  private func colleges(
    _ items: [[String: Any]], _ code: ([String: Any]) -> String?
  ) -> [String: String] {
    let institutions = items.filter { $0["subject"] as? String == "institution" }
    let pairs = institutions.map { item in
      (Self.digest("\(item["name"] ?? "")|\(item["city"] ?? "")"), code(item) ?? "")
    }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test(.enabled(if: SharedData.isThere, "the shared data are not beside the repository"))
  func `no college is matched wrongly, and nearly all are matched or offered first`() async throws {
    let key = try key()
    try await withTestDatabase { test in
      let list = try telangana()
      _ = try await Program.withFile(list) {
        try await imported($0, "aicte-programs", into: test)
      }
      let folder = "in-tgeapcet-2024-fees/"
      let phases = ["01_TGEAPCET_2024_FirstPhase", "03_TGEAPCET_2024_FinalPhase"]
      let first = try await imported(
        SharedData.path("\(folder)\(phases[0]).csv"), "tgeapcet-fees", into: test)
      #expect(first["create"] as? Int == 785)
      let again = try await imported(
        SharedData.path("\(folder)\(phases[0]).csv"), "tgeapcet-fees", into: test)
      #expect(again["unchanged"] as? Int == 785)
      _ = try await imported(
        SharedData.path("\(folder)\(phases[1]).csv"), "tgeapcet-fees", into: test)

      let matched = colleges(try await items(["--decided"], in: test)) { item in
        (item["decisions"] as? [[String: Any]])?.first?["code"] as? String
      }
      let offered = colleges(try await items([], in: test)) { item in
        (item["candidates"] as? [[String: Any]])?.first?["code"] as? String
      }
      #expect(matched.count + offered.count == 159)
      #expect(matched.count == 125)
      let wrong = matched.filter { key[$0.key] != $0.value }
      #expect(wrong.isEmpty, "matched wrongly: \(wrong)")
      let there = key.values.count { !$0.isEmpty }
      let offeredFirst = offered.filter { !$0.value.isEmpty && key[$0.key] == $0.value }
      #expect(there == 145)
      #expect(offeredFirst.count == 19)
      try await checkBranches(in: test)
      try await checkSecondPhase(in: test)
    }
  }

  /// The second phase prints 968 branches. Of those of which it is known what they are, all but two
  /// are in the other phases with the same fee, so they change nothing; no college is new in it.
  private func checkSecondPhase(in test: TestDatabase) async throws {
    let file = SharedData.path("in-tgeapcet-2024-fees/02_TGEAPCET_2024_SecondPhase.csv")
    let colleges = try await items(["--decided"], in: test).count { !Self.isBranch($0) }
    let second = try await imported(file, "tgeapcet-fees", into: test)
    #expect(second["rows"] as? Int == 978)
    #expect(second["skip"] as? Int == 10)
    #expect(second["create"] as? Int == 2)
    #expect(second["update"] as? Int == 0)
    #expect(second["unchanged"] as? Int == 787)
    #expect(second["needs_decision"] as? Int == 179)
    #expect(try await items(["--decided"], in: test).count { !Self.isBranch($0) } == colleges)
    let again = try await imported(file, "tgeapcet-fees", into: test)
    #expect(again["create"] as? Int == 0)
    #expect(again["unchanged"] as? Int == 789)
  }

  /// Which of AICTE's courses the branches are that are written otherwise there: `eapcet-branches.csv`
  /// lists every such pair, looked at one by one. All other matches are of equal words.
  private func checkBranches(in test: TestDatabase) async throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "eapcet-branches.csv")
    let seen = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    let decided = try await items(["--decided"], in: test).filter(Self.isBranch)
    var pairs: Set<String> = []
    var matched = 0
    for item in decided {
      let decision = (item["decisions"] as? [[String: Any]])?.first
      let code = decision?["code"] as? String ?? ""
      // A branch that AICTE's list did not have was recorded under the statement's own code.
      guard code.hasPrefix("aicte-program:") else { continue }
      matched += 1
      let institute = (item["institution"] as? String)?.replacing("aicte:", with: "") ?? ""
      #expect(code.hasPrefix("aicte-program:\(institute)-under-graduate-"), "\(item)")
      let (branch, course) = (Self.words(item["name"]), Self.words(decision?["name"]))
      if branch != course { pairs.insert("\(branch),\(course)") }
    }
    #expect(matched == 791)
    #expect(pairs == Set(seen.map(String.init)))
    // Two names of one course, and words that only one of them has, wait for a person.
    let open = try await items([], in: test).filter(Self.isBranch)
    let doubts = open.map { item in
      (item["candidates"] as? [[String: Any]])?.first?["doubts"] as? [String] ?? []
    }
    #expect(doubts.count == 5)
    #expect(doubts.allSatisfy { $0 == ["other_words"] || $0.contains("two_bearers") })
  }

  private static func isBranch(_ item: [String: Any]) -> Bool {
    item["subject"] as? String == "program"
  }

  /// A name in capitals, without the quotes that one row of AICTE's list has around it.
  private static func words(_ name: Any?) -> String {
    (name as? String ?? "").uppercased().trimmingCharacters(in: ["\"", " "])
  }
}
