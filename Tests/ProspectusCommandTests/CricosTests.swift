import Foundation
import Postgres
import TestDatabase
import Testing

/// The traps of Australia's register, in its workbook: a missing number is not a
/// zero, and a printed 0 is not "free". Left out where the workbook is not beside the repository.
@Suite(.enabled(if: SharedData.isThere, "the shared data are not beside the repository"))
struct CricosTests {
  private static let workbook = SharedData.path(
    "au-cricos-2022-10/cricos-providers-courses-and-locations-2022-10-04.xlsx")

  private func total(
    _ course: String, in test: TestDatabase
  ) async throws -> (net: [String: String?]?, completeness: String?, json: [String: Any]) {
    let outcome = try await Program.run(
      ["cost", "cricos-course:\(course)", "--audience", "international", "--json"],
      database: test.connectionString)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let json = try outcome.json
    return (json["net"] as? [String: String?], json["completeness"] as? String, json)
  }

  @Test func `no missing or zero fee is free, contradicted totals are flagged and kept`()
    async throws
  {
    try await withTestDatabase { test in
      let outcome = try await Program.run(
        ["import", "apply", Self.workbook, "--profile", "cricos", "--json"],
        database: test.connectionString)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let report = try outcome.json
      #expect(report["create"] as? Int == 1_373 + 25_668)
      let mismatches = (report["findings"] as? [[String: Any]] ?? []).filter {
        $0["code"] as? String == "split_mismatch"
      }
      #expect(mismatches.count == 204)
      #expect(mismatches.allSatisfy { $0["sheet"] as? String == "Courses" })
      #expect(mismatches.first?["row"] as? Int == 128)
      #expect(report["reject"] as? Int == 0 && report["needs_decision"] as? Int == 0)
      // 534 blank and 293 zero tuition fees: all say "not published", none says free or 0.
      let counts = try await test.readOnly.read { connection in
        try [
          "absence = 'not_published'", "absence = 'zero_stated'", "amount_low = 0",
        ].map { try connection.one(TuitionLines(where: $0)).value }
      }
      #expect(counts == [534 + 293, 0, 0])

      // 0 + 0 and a total of 76,880 over 130 weeks: the printed total stands for itself.
      let contradicted = try await total("022767D", in: test)
      #expect(contradicted.net == ["low": "76880.00", "high": "76880.00"])
      #expect(contradicted.completeness == "total_only")
      // Nothing but zeros: nothing is known.
      let zeros = try await total("088047B", in: test)
      #expect(zeros.completeness == "unknown")
      // 104 weeks, 29,000 + 1,938 = 30,938.
      let plain = try await total("0100772", in: test)
      #expect(plain.net == ["low": "30938.00", "high": "30938.00"])
      #expect((plain.json["findings"] as? [Any])?.isEmpty ?? true)
    }
  }

  @Test func `weeks are counted as years begun, and the total says that it did`() async throws {
    try await withTestDatabase { test in
      let files = [
        "institution,name\nexample:w,Weeks College (example)\n",
        "program,institution,name,duration\nexample:w-1,example:w,A (example),104 weeks\n"
          + "example:w-2,example:w,B (example),105 weeks\n",
        "subject,component,basis,currency,amount\nexample:w,tuition,per_year,AUD,1000\n",
      ]
      for file in files {
        let outcome = try await Program.withFile(file) { path in
          try await Program.run(
            ["import", "apply", path, "--source-kind", "fictitious", "--quiet"],
            database: test.connectionString)
        }
        #expect(outcome.code == 0, "\(outcome.errors)")
      }
      for (program, net) in [("example:w-1", "2000.00"), ("example:w-2", "3000.00")] {
        let outcome = try await Program.run(
          ["cost", program, "--json"], database: test.connectionString)
        let total = try outcome.json["net"] as? [String: String?]
        #expect(total == ["low": net, "high": net], "\(outcome.output)")
      }
    }
  }
}

/// How many tuition lines there are of which something is true.
private struct TuitionLines: Query {
  typealias Output = Scalar<Int>
  let name: String
  let sql: String
  var values: [(any SQLValue)?] { [] }

  init(where condition: String) {
    name = "tuition lines, \(condition)"
    sql = "select count(*) from fee_line where component = 'tuition' and \(condition)"
  }
}
