import Foundation
import Registry
import RegistryStore
import TestDatabase
import Testing

@Suite struct ApplyImportTests {
  private let rows = [
    ["1", "First College", "Pune", "MBA", "master"],
    ["1", "First College", "Pune", "BCA", "bachelor"],
    ["2", "Second College", "Goa", "MBA", "master"],
  ]

  @Test func `importing twice creates once and then changes nothing`() async throws {
    try await withTestDatabase { test in
      let first = try await SmallFile.programs(rows).apply(to: test)
      #expect(first.applied)
      #expect(first.counts.create == 3)
      #expect(first.tables[.institutions]?.create == 2)
      #expect(first.tables[.programs]?.create == 3)
      let before = try await test.count("select count(*) from revision")
      let again = try await SmallFile.programs(rows).apply(to: test)
      #expect(again.applied)
      #expect(again.batch == first.batch)
      #expect(again.counts.unchanged == 3)
      #expect(again.counts.create + again.counts.update == 0)
      #expect(try await test.count("select count(*) from revision") == before)
    }
  }

  @Test func `a changed cell closes the old recording and adds a new one`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      var changed = rows
      changed[2][2] = "Panaji"
      var file = SmallFile.programs(changed)
      file.digest = String(repeating: "b", count: 64)
      let report = try await file.apply(to: test)
      #expect(report.counts.update == 1)
      #expect(report.counts.unchanged == 2)
      #expect(
        try await test.count("select count(*) from institution_record where city = 'Goa'") == 1)
      #expect(
        try await test.count(
          "select count(*) from institution_record where city = 'Panaji' and recorded_to is null")
          == 1)
    }
  }

  @Test func `an empty cell says nothing and keeps what was said`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let report = try await SmallFile.programs([["2", "Second College", "", "MBA", ""]])
        .apply(to: test)
      #expect(report.counts.unchanged == 1)
    }
  }

  @Test func `two rows that disagree about a name are rejected and nothing is stored`() async throws
  {
    try await withTestDatabase { test in
      let report = try await SmallFile.programs([
        rows[0], ["1", "Another College", "Pune", "BCA", "bachelor"], rows[2],
      ]).apply(to: test)
      #expect(!report.applied)
      #expect(report.isRefused)
      let finding = try #require(report.findings.first)
      #expect(finding.code == "contradicting_rows")
      #expect(finding.row == 3)
      #expect(finding.message.contains("First College in row 2"))
      #expect(report.findings.count == 1)
      for table in ["institution", "program", "import_batch", "revision", "evidence"] {
        #expect(try await test.count("select count(*) from \(table)") == 0, "\(table)")
      }
    }
  }

  @Test func `with skip-invalid the rest of the file is applied`() async throws {
    try await withTestDatabase { test in
      var file = SmallFile.programs([
        rows[0], ["1", "Another College", "Pune", "BCA", "bachelor"], rows[2],
      ])
      file.skipsInvalid = true
      let report = try await file.apply(to: test)
      #expect(report.applied)
      #expect(report.counts.create == 1)
      #expect(try await test.count("select count(*) from institution") == 1)
      #expect(try await test.count("select count(*) from import_finding") == 1)
    }
  }

  @Test func `names that differ in letter case do not contradict each other`() async throws {
    try await withTestDatabase { test in
      let report = try await SmallFile.programs([
        rows[0], ["1", "FIRST COLLEGE", "PUNE", "BCA", "bachelor"],
      ]).apply(to: test)
      #expect(report.applied)
      #expect(report.findings.isEmpty)
    }
  }

  @Test func `a rehearsal counts and keeps nothing`() async throws {
    try await withTestDatabase { test in
      var file = SmallFile.programs(rows)
      file.rehearses = true
      let report = try await file.apply(to: test)
      #expect(!report.applied)
      #expect(report.counts.create == 3)
      #expect(try await test.count("select count(*) from program") == 0)
    }
  }

  @Test func `a program of an unknown institution is rejected by row`() async throws {
    try await withTestDatabase { test in
      let file = SmallFile(
        tables: """
            - table: programs
              columns:
                program: {column: p, scheme: p}
                institution: {column: i, scheme: i}
                name: n
          """, headings: ["p", "i", "n"], rows: [["1", "9", "MBA"]])
      let report = try await file.apply(to: test)
      #expect(report.findings.map(\.code) == ["unknown_institution"])
      #expect(report.findings.map(\.row) == [2])
      #expect(report.counts.reject == 1)
    }
  }

  @Test func `an identifier cannot name two institutions`() async throws {
    try await withTestDatabase { test in
      let file = SmallFile(
        tables: """
            - table: institutions
              columns:
                institution: {column: i, scheme: test}
                name: n
                identifiers: {column: x, scheme: other}
          """, headings: ["i", "n", "x"],
        rows: [["1", "A", "7"], ["2", "B", "7"], ["3", "C", "8"]])
      let report = try await file.apply(to: test)
      #expect(report.findings.map(\.code) == ["identifier_conflict", "identifier_conflict"])
      #expect(report.findings.map(\.row) == [2, 3])
    }
  }

  private let offerings = """
      - table: offerings
        columns:
          program: {column: p, scheme: program}
          mode: m
          session: {constant: 2025-26}
          intake: n
      - table: approvals
        columns:
          subject: {column: p, scheme: program}
          authority: {constant: AICTE}
          activity: {constant: aicte_approval}
          mode: m
          session: {constant: 2025-26}
          decision: {constant: granted}
    """

  @Test func `two intakes for one offering wait for a decision, its approval does not`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let file = SmallFile(
        tables: offerings, headings: ["p", "m", "n"],
        rows: [["1-mba", "online", "60"], ["1-mba", "online", "120"], ["2-mba", "odl", "30"]])
      let report = try await file.apply(to: test)
      #expect(report.applied)
      #expect(report.counts.needsDecision == 1)
      #expect(report.findings.map(\.level) == [.hold])
      #expect(try await test.count("select count(*) from offering") == 1)
      #expect(try await test.count("select count(*) from approval") == 2)
      let again = try await file.apply(to: test)
      #expect(again.counts.create + again.counts.update == 0)
    }
  }

  @Test func `fees of one schedule share a currency`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let file = SmallFile(
        tables: """
            - table: fees
              columns:
                subject: {column: p, scheme: program}
                component: c
                basis: {constant: per_year}
                currency: y
                amount: a
          """, headings: ["p", "c", "y", "a"],
        rows: [["1-mba", "tuition", "INR", "1,20,000"], ["1-mba", "examination", "USD", "10"]])
      let report = try await file.apply(to: test)
      #expect(!report.applied)
      #expect(Set(report.findings.map(\.code)) == ["currency_conflict"])
      var mended = file
      mended.rows[1][2] = "INR"
      let applied = try await mended.apply(to: test)
      #expect(applied.counts.create == 2)
      #expect(
        try await test.count("select amount_low from fee_line where component = 'tuition'")
          == 12_000_000)
    }
  }

  private let dated = """
      - table: fees
        columns:
          subject: {column: p, scheme: program}
          component: {constant: tuition}
          basis: {constant: per_year}
          currency: {constant: INR}
          amount: a
          valid_from: f
    """

  @Test func `a price that begins later leaves the earlier one in force until then`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      for (amount, from) in [("10", "2024-01-01"), ("20", "2026-01-01")] {
        var file = SmallFile(
          tables: dated, headings: ["p", "a", "f"], rows: [["1-mba", amount, from]])
        file.digest = String(repeating: amount.prefix(1) == "1" ? "d" : "e", count: 64)
        let report = try await file.apply(to: test)
        #expect(report.applied)
      }
      let inForce = "select amount_low from fee_line where recorded_to is null and valid @> "
      #expect(try await test.count(inForce + "date '2025-06-01'") == 1000)
      #expect(try await test.count(inForce + "date '2026-01-01'") == 2000)
    }
  }

  @Test func `two amounts for one fee line wait for a decision`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let file = SmallFile(
        tables: dated, headings: ["p", "a", "f"],
        rows: [["1-mba", "5000", ""], ["1-mba", "not published", ""]])
      let report = try await file.apply(to: test)
      #expect(report.findings.map(\.code) == ["contradicting_rows"])
      #expect(report.counts.needsDecision == 2)
      #expect(try await test.count("select count(*) from fee_line") == 0)
    }
  }

  @Test func `what a file says again further down counts once`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let one = ["program:1-mba", "ugc_deb_online", "2020-01-01", "2025-01-01"]
      let other = ["program:1-mba", "ugc_deb_odl", "2020-01-01", "2025-01-01"]
      let approvals = try await SmallFile.approvals([one, other, one]).apply(to: test)
      #expect(approvals.counts.create == 2 && approvals.counts.skip == 1)
      #expect(approvals.tables[.approvals]?.create == 2)
      let fees = [["1-mba", "5000", "2024-01-01"], ["2-mba", "6000", "2025-01-01"]]
      let file = SmallFile(
        tables: dated, headings: ["p", "a", "f"], rows: fees + [fees[0]],
        digest: String(repeating: "e", count: 64))
      let report = try await file.apply(to: test)
      #expect(report.counts.create == 2 && report.counts.skip == 1)
      #expect(report.tables[.fees]?.create == 2)
    }
  }
}
