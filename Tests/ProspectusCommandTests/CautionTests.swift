import Foundation
import TestDatabase
import Testing

/// Cautions through the true binary.
@Suite struct CautionTests {
  private func imported(
    _ file: String, _ profile: String?, _ more: [String] = [], into test: TestDatabase
  ) async throws -> [String: Any] {
    let outcome = try await Program.run(
      ["import", "apply", file, "--json"] + (profile.map { ["--profile", $0] } ?? []) + more,
      database: test.connectionString)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try outcome.json
  }

  /// The cell `cautions` of what `code` names.
  private func cell(
    _ code: String, _ more: [String] = [], in test: TestDatabase
  ) async throws -> [String: Any] {
    let outcome = try await Program.run(
      ["show", code, "--json"] + more, database: test.connectionString)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let facts = try outcome.json["facts"] as? [String: Any]
    return try #require(facts?["cautions"] as? [String: Any])
  }

  @Test func `a caution is imported, cleared, and stays cleared`() async throws {
    try await withTestDatabase { test in
      let database = test.connectionString
      try await Program.withFile("institution,name\nexample:a,Alpha\n") {
        _ = try await imported($0, nil, into: test)
      }
      let list = """
        subject,kind,severity,title,raised_on
        example:a,closing,severe,Closing in June,2026-01-15

        """
      let evidence = ["--source-kind", "gazette", "--source-document", "Gazette"]
      try await Program.withFile(list) { path in
        _ = try await imported(path, nil, evidence, into: test)
        let shown = try await cell("example:a", in: test)
        #expect(
          shown["value"] as? String
            == "Severe: Closing in June; raised 15 Jan 2026; says Gazette")

        let refused = try await Program.run(["caution", "clear", "1"], database: database)
        #expect(refused.code == 64)
        let cleared = try await Program.run(
          ["caution", "clear", "1", "--because", "taken back", "--actor", "Ms. Rao", "--json"],
          database: database)
        #expect(cleared.code == 0, "\(cleared.errors)")
        let decisions = try cleared.json["decisions"] as? [[String: Any]]
        #expect(decisions?.map { $0["state"] as? String } == ["cleared", "published"])
        #expect(decisions?.first?["actor"] as? String == "Ms. Rao")

        let again = try await imported(path, nil, evidence, into: test)
        #expect(again["update"] as? Int == 0)
        #expect(
          try await cell("example:a", in: test)["value"] as? String == "none in force; 1 cleared")
      }
      let conflict = try await Program.run(
        ["caution", "dispute", "1", "--because", "x"], database: database)
      #expect(conflict.code == 73)
      #expect(conflict.errors.contains("caution 1 is cleared"))
      #expect(try await Program.run(["caution", "show", "9"], database: database).code == 66)
    }
  }

  @Test(.enabled(if: SharedData.isThere, "the shared data are not beside the repository"))
  func `UGC's notices do not touch a real institution of the same name`() async throws {
    try await withTestDatabase { test in
      let real = "institution,name,country\nexample:unu,United Nations University,JP\n"
      try await Program.withFile(real) { _ = try await imported($0, nil, into: test) }
      let file = SharedData.path("in-ugc-fake-universities/ugc_fake_universities.csv")
      let first = try await imported(file, "ugc-fake-universities", into: test)
      #expect(first["create"] as? Int == 41)
      let again = try await imported(file, "ugc-fake-universities", into: test)
      #expect(again["unchanged"] as? Int == 41)
      #expect(try await cell("example:unu", in: test)["state"] as? String == "unknown")
      let listed = try await cell("ugc-fake:united-nations-university-delhi", in: test)
      let items = try #require(listed["values"] as? [[String: Any]])
      #expect(items[0]["raised_on"] as? String == "2023-01-01")
      #expect((items[0]["value"] as? String)?.contains("raised 2023;") == true)
      #expect(items[1]["value"] as? String == "not shown: 1 ended")

      // Two bodies of Odisha are in the notice of 2022 only.
      let odisha = "ugc-fake:nababharat-shiksha-parishad-rourkela-odisha"
      let then = try await cell(odisha, ["--as-of", "2022-12-31"], in: test)
      #expect(then["severity"] as? String == "severe")
      #expect(try await cell(odisha, in: test)["value"] as? String == "none in force; 1 ended")
    }
  }

  @Test(.enabled(if: SharedData.isThere, "the shared data are not beside the repository"))
  func `the US flags are cautions of the bodies they name`() async throws {
    try await withTestDatabase { test in
      let cash = SharedData.path("us-regulatory-flags/hcm.csv")
      let flags = SharedData.path("us-regulatory-flags/va_caution_flag.csv")
      for (file, profile, rows) in [(cash, "us-hcm", 526), (flags, "va-caution-flags", 227)] {
        #expect(try await imported(file, profile, into: test)["create"] as? Int == rows)
        #expect(try await imported(file, profile, into: test)["unchanged"] as? Int == rows)
      }
      let alabama = try await cell("opeid:00100500", in: test)
      #expect(alabama["kind"] as? String == "heightened_cash_monitoring")
      #expect(alabama["severity"] as? String == "warning")
      #expect(alabama["reason"] as? String == "Audit Late/Missing")

      // One title, three cautions; its own words are kept whole.
      let several = try await Program.run(
        ["caution", "list", "--state", "published", "--limit", "1000", "--json"],
        database: test.connectionString)
      let all = try several.json["items"] as? [[String: Any]] ?? []
      let kinds = Dictionary(grouping: all) { $0["kind"] as? String ?? "" }.mapValues(\.count)
      #expect(
        kinds == [
          "heightened_cash_monitoring": 526, "settlement": 155, "closing": 77,
          "aid_ineligible": 26, "pending_court": 11, "suspended_program": 3,
        ])
    }
  }
}
