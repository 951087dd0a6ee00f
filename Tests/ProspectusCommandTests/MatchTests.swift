import Foundation
import TestDatabase
import Testing

@Suite struct MatchTests {
  private let colleges = """
    institution,name,country,city
    t:1,Alpha Engineering College,IN,Pune
    t:2,Gamma College,IN,Pune
    t:3,Gamma College,IN,Nagpur
    """
  private let fees = """
    College,Town,Fee
    ALPHA ENGG COLL,PUNE,50000
    GAMMA COLL,NAGPUR,60000
    """
  private let profile = """
    profile: fees
    title: Fees by name
    source: {code: fees, kind: institution, title: Fees by name}
    tables:
      - table: fees
        columns:
          subject: {match: {name: College, country: {constant: IN}, city: Town}}
          component: {constant: tuition}
          basis: {constant: per_year}
          currency: {constant: INR}
          amount: Fee
    """

  private func imported(_ database: String) async throws -> Program.Outcome {
    try await Program.withFile(profile, named: "fees.yaml") { profile in
      try await Program.withFile(fees, named: "fees.csv") { file in
        try await Program.run(
          ["import", "apply", file, "--profile", profile, "--quiet"], database: database)
      }
    }
  }

  @Test func `a name is listed, explained, decided, used and withdrawn`() async throws {
    try await withTestDatabase { test in
      let database = test.connectionString
      let run = { (arguments: [String]) in
        try await Program.run(["match"] + arguments, database: database)
      }
      try await Program.withFile(colleges) { file in
        let known = try await Program.run(["import", "apply", file, "--quiet"], database: database)
        #expect(known.code == 0, "\(known.errors)")
      }
      #expect(try await imported(database).output.contains("GAMMA COLL"))

      let list = try await run(["list", "--json"])
      let items = try list.json["items"] as? [[String: Any]] ?? []
      #expect(items.map { $0["name"] as? String } == ["GAMMA COLL"])
      let id = String(try #require(items.first?["id"] as? Int))
      let text = try await run(["list"]).output
      #expect(text.contains("t:3 Gamma College, 1.00"))
      let explained = try await run(["explain", id])
      #expect(explained.output.contains("two records bear this name"))
      #expect(explained.output.contains("NAGPUR is there"))
      let tried = try await run(["explain", "ALPHA ENGG COLL", "--city", "Pune", "--json"])
      #expect(try tried.json["code"] as? String == "t:1")

      #expect(try await run(["accept", id, "t:9"]).code == 66)
      let accepted = try await run(["accept", id, "t:3", "--because", "by its town"])
      #expect(accepted.output.contains("by its town"), "\(accepted.errors)")
      let second = try await imported(database)
      #expect(!second.output.contains("GAMMA"))
      let decided = try await run(["list", "--decided", "--json"])
      let all = try decided.json["items"] as? [[String: Any]] ?? []
      #expect(all.count == 2)

      #expect(try await run(["withdraw", id]).code == 0)
      #expect(try await run(["withdraw", id]).code == 73)
      #expect(try await run(["reject", id, "t:3"]).code == 0)
      #expect(try await run(["explain", id]).output.contains("is not t:3"))
      #expect(try await run(["explain", "999"]).code == 66)
    }
  }
}
