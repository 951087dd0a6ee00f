import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// What a fee list does not say is not known, and what it says later is kept from then on.
@Suite struct FeeSilenceTests {
  private func deposit(_ refundable: String, _ letter: Character) -> SmallFile {
    SmallFile(
      tables: """
          - table: fees
            columns:
              subject: {column: p, scheme: program}
              component: {constant: caution_deposit}
              basis: {constant: one_time}
              currency: {constant: INR}
              amount: {constant: "2000"}
              refundable: r
        """, headings: ["p", "r"], rows: [["1-mba", refundable]],
      digest: String(repeating: letter, count: 64))
  }

  private func count(_ refundable: String, in test: TestDatabase) async throws -> Int {
    try await test.count(
      "select count(*) from fee_line where recorded_to is null and refundable is \(refundable)")
  }

  @Test func `a deposit of which nothing is said is neither refundable nor not`() async throws {
    try await withTestDatabase { test in
      let programs = SmallFile.programs([["1", "First College", "Pune", "MBA", "master"]])
      _ = try await programs.apply(to: test)
      _ = try await deposit("", "a").apply(to: test)
      #expect(try await count("null", in: test) == 1)
      let said = try await deposit("no", "b").apply(to: test)
      #expect(said.counts.update == 1)
      #expect(try await count("false", in: test) == 1)
      // Silence was once kept as no, so it takes no "no" back.
      let silent = try await deposit("", "c").apply(to: test)
      #expect(silent.counts.unchanged == 1)
      _ = try await deposit("yes", "d").apply(to: test)
      #expect(try await count("true", in: test) == 1)
      let again = try await deposit("", "e").apply(to: test)
      #expect(again.counts.update == 1)
      #expect(try await count("null", in: test) == 1)
    }
  }

  @Test func `rows about one fee are told apart in words and in money`() async throws {
    try await withTestDatabase { test in
      let programs = SmallFile.programs([["1", "First College", "Pune", "MBA", "master"]])
      _ = try await programs.apply(to: test)
      let file = SmallFile(
        tables: """
            - table: fees
              columns:
                subject: {column: p, scheme: program}
                session: {constant: 2026-27}
                component: {constant: caution_deposit}
                basis: {constant: one_time}
                currency: {constant: INR}
                amount: a
                valid_from: {constant: "2025-07-01"}
                valid_to: t
          """, headings: ["p", "a", "t"],
        rows: [["1-mba", "2000", "2026-06-30"], ["1-mba", "2500.50", "2027-06-30"]])
      let messages = try await file.apply(to: test).findings.map(\.message)
      let key = "program:1-mba, 2026-27, caution deposit, one time, from 2025-07-01"
      #expect(
        messages == [
          "\(key) has amount 2500.5 here and 2000 in row 2",
          "\(key) has valid_to 2027-06-30 here and 2026-06-30 in row 2",
        ])
    }
  }

  @Test func `rows that speak and a row that is silent are not the same`() async throws {
    try await withTestDatabase { test in
      let programs = SmallFile.programs([["1", "First College", "Pune", "MBA", "master"]])
      _ = try await programs.apply(to: test)
      var file = deposit("", "f")
      file.rows = [["1-mba", ""], ["1-mba", "yes"], ["1-mba", "no"]]
      let messages = try await file.apply(to: test).findings.map(\.message)
      #expect(messages.count == 2)
      #expect(messages.first?.hasSuffix("has refundable yes here and not stated in row 2") == true)
      #expect(messages.last?.hasSuffix("has refundable no here and not stated in row 2") == true)
    }
  }

  @Test func `what ends because a later document begins anew cites that document`() async throws {
    try await withTestDatabase { test in
      let programs = SmallFile.programs([["1", "First College", "Pune", "MBA", "master"]])
      _ = try await programs.apply(to: test)
      let letter = ["program:1-mba", "ugc_deb_online"]
      _ = try await SmallFile.approvals([letter + ["2020-01-01", "2027-12-31"]]).apply(to: test)
      var later = SmallFile.approvals([letter + ["2025-01-01", "2029-12-31"]])
      later.digest = String(repeating: "8", count: 64)
      _ = try await later.apply(to: test)
      let facts =
        "select count(*) from approval_decision d join evidence e on e.id = coalesce(d.ended_by, d.evidence_id) "
        + "where d.recorded_to is null and e.digest = repeat('8', 64)"
      #expect(try await test.count(facts) == 2)
      #expect(try await test.count(facts + " and d.valid @> date '2024-12-31'") == 1)
      #expect(try await test.count(facts + " and d.valid @> date '2025-01-01'") == 1)

      for (amount, from, digest) in [("100", "2024-01-01", "6"), ("120", "2025-01-01", "7")] {
        let prices = SmallFile.tuition(
          [["program:1-mba", amount, from]], digest: Character(digest))
        _ = try await prices.apply(to: test)
      }
      let lines =
        "select count(*) from fee_line d join evidence e on e.id = coalesce(d.ended_by, d.evidence_id) "
        + "where d.recorded_to is null and e.digest = repeat('7', 64)"
      #expect(try await test.count(lines) == 2)
      // What it was until then, its own document still says.
      #expect(
        try await test.count(lines + " and d.amount_low = 10000 and d.ended_by <> d.evidence_id")
          == 1)
    }
  }
}
