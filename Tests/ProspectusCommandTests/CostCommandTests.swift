import Foundation
import TestDatabase
import Testing

/// Costs, rates and verdicts through the true binary.
@Suite struct CostCommandTests {
  private static let files = [
    """
    institution,name,country
    example:u,Sample University (example),US
    """,
    """
    program,institution,name,kind,modes,duration
    example:u-ms,example:u,MS (example),degree,online,2 years
    """,
    """
    subject,component,basis,currency,amount
    example:u-ms,tuition,per_year,USD,10000.01
    """,
  ]

  private func withExamples(
    _ body: (_ run: ([String]) async throws -> Program.Outcome) async throws -> Void
  ) async throws {
    try await withTestDatabase { test in
      let run = { (arguments: [String]) in
        try await Program.run(arguments, database: test.connectionString)
      }
      for file in Self.files {
        let outcome = try await Program.withFile(file) { path in
          try await run([
            "import", "apply", path, "--source-kind", "fictitious", "--source-document",
            "Invented", "--quiet",
          ])
        }
        #expect(outcome.code == 0, "\(outcome.errors)")
      }
      try await body(run)
    }
  }

  @Test func `another currency needs a dated rate, and the rate is shown`() async throws {
    try await withExamples { run in
      let ask = ["cost", "example:u-ms", "--currency", "INR", "--json", "--as-of"]
      let without = try await run(ask + ["2026-06-30"])
      #expect(try without.json["completeness"] as? String == "unknown")
      for (rate, day) in [("80.005", "2026-01-01"), ("90", "2026-07-01")] {
        let added = try await run(["rate", "add", "usd", "INR", rate, "--on", day])
        #expect(added.code == 0, "\(added.errors)")
      }
      // 10,000.01 x 80.005 = 800,050.80005 a year, rounded once for each.
      let first = try await run(ask + ["2026-06-30"])
      let net = try #require(try first.json["net"] as? [String: String])
      #expect(net == ["low": "1600101.60", "high": "1600101.60"])
      let later = try await run(ask + ["2026-07-01"])
      #expect(
        try later.json["net"] as? [String: String] == ["low": "1800001.80", "high": "1800001.80"])
      let text = try await run([
        "cost", "example:u-ms", "--currency", "INR", "--as-of", "2026-06-30",
      ])
      #expect(text.output.contains("80.005"))
      let listed = try await run(["rate", "list", "--json"])
      #expect((try listed.json["rates"] as? [Any])?.count == 2)
    }
  }

  @Test func `a rate that is none is refused in words`() async throws {
    try await withExamples { run in
      let cases: [([String], Int32)] = [
        (["rate", "add", "USD", "INR", "0", "--on", "2026-01-01"], 64),
        (["rate", "add", "USD", "XXX", "80", "--on", "2026-01-01"], 64),
        (["rate", "add", "USD", "USD", "1", "--on", "2026-01-01"], 73),
        (["cost", "example:u"], 66), (["cost", "example:none"], 66),
        (["cost", "example:u-ms", "--currency", "XYZ"], 64),
        (["verdict", "example:u-ms", "--activity", "no_such"], 66),
        (["verdict", "example:u-ms", "--mode", "by-post"], 64),
      ]
      for (arguments, code) in cases {
        let outcome = try await run(arguments)
        #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
        #expect(!outcome.errors.isEmpty)
      }
    }
  }

  @Test func `adopted prohibitions judge, and adopting twice changes nothing`() async throws {
    try await withExamples { run in
      let first = try await run(["rules", "adopt", "ugc-odl-online"])
      #expect(first.output.contains("are on record now"))
      let again = try await run(["rules", "adopt", "ugc-odl-online"])
      #expect(again.output.contains("nothing was changed"))
      let less = try await run([
        "rules", "adopt", "ugc-odl-online", "--except", "barred-by-other-regulators",
      ])
      #expect(less.output.contains("are on record now"))
      let unknown = try await run(["rules", "adopt", "ugc-odl-online", "--except", "no-such-rule"])
      #expect(unknown.code == 66)
    }
  }
}
