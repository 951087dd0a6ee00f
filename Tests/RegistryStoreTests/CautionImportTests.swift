import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

@Suite struct CautionImportTests {
  private let start = Date(timeIntervalSince1970: 1_700_000_000)

  /// A list of one regulator about the institutions of these tests.
  private func list(
    _ rows: [[String]] = [["1", "Audit late", "2024-01-31"]], digest: Character = "1",
    kind: String = "regulator"
  ) -> SmallFile {
    var file = SmallFile(
      tables: """
          - table: cautions
            columns:
              subject: {column: s, scheme: test}
              kind: {constant: heightened_cash_monitoring}
              severity: {constant: warning}
              title: {constant: Cash monitoring}
              reason: r
              raised_on: d
              source_kind: {constant: \(kind)}
        """, headings: ["s", "r", "d"], rows: rows)
    file.digest = String(repeating: digest, count: 64)
    return file
  }

  private func importInstitutions(into test: TestDatabase) async throws {
    _ = try await SmallFile.programs([
      ["1", "First College", "Pune", "MBA", "master"],
      ["2", "Second College", "Goa", "MBA", "master"],
    ]).apply(to: test, at: start)
  }

  private func decide(
    _ act: CautionAct, because reason: String, in test: TestDatabase, at now: Date? = nil
  ) async throws -> CautionFile {
    let decision = ApplyCautionAct(
      act, on: 1, because: reason, actor: "adviser", now: now ?? start + 100)
    return try await test.database.withConnection { try decision.run(on: $0) }
  }

  private func file(in test: TestDatabase) async throws -> CautionFile {
    try await test.readOnly.read { try FindCaution(id: 1).file(on: $0) }
  }

  /// What a dossier of the first college says about cautions, as known at a moment.
  private func cautions(in test: TestDatabase, at moment: Date? = nil) async throws -> [Caution] {
    let day = try #require(CivilDate(iso: "2026-01-01"))
    let query = FindDossiers(["test:1"], asOf: day, knownAt: moment)
    let found = try await test.readOnly.read { try query.all(on: $0) }
    return found.flatMap(\.institution.cautions)
  }

  @Test func `importing twice raises once and then changes nothing`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      let first = try await list().apply(to: test)
      #expect(first.tables[.cautions]?.create == 1)
      #expect(first.counts.create == 1)
      let again = try await list().apply(to: test)
      #expect(again.counts.unchanged == 1)
      #expect(again.counts.create + again.counts.update == 0)
      #expect(try await cautions(in: test).map(\.state) == [.published])
    }
  }

  @Test func `a cleared caution stays cleared when the same is imported again`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      _ = try await list().apply(to: test, at: start + 10)
      _ = try await decide(.clear, because: "the audit was filed", in: test)
      _ = try await list(digest: "2").apply(to: test, at: start + 200)
      // Letter case and blanks do not make it another statement.
      let same = list([["1", "AUDIT   late", "2024-01-31"]], digest: "3")
      let report = try await same.apply(to: test, at: start + 300)
      #expect(report.counts.update == 1)
      #expect(report.findings.isEmpty)
      let cautions = try await cautions(in: test)
      #expect(cautions.map(\.state) == [.cleared])
      #expect(cautions.first?.justification == "the audit was filed")
    }
  }

  @Test func `a changed fact opens it again and the clearing stays in its history`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      _ = try await list().apply(to: test, at: start + 10)
      _ = try await decide(.clear, because: "the audit was filed", in: test)
      let changed = list([["1", "Severe findings", "2024-01-31"]], digest: "2")
      let report = try await changed.apply(to: test, at: start + 200)
      #expect(report.findings.map(\.code) == ["reopened_caution"])
      #expect(report.findings.first?.message.contains("the audit was filed") == true)
      let file = try await file(in: test)
      #expect(file.decisions.map(\.state) == [.published, .cleared, .published])
      #expect(file.decisions.map { file.isAboutPresent($0) } == [true, false, false])
      #expect(file.contents.map(\.reason) == ["Severe findings", "Audit late"])

      // The source goes back to what was cleared: that was settled.
      let back = try await list(digest: "3").apply(to: test, at: start + 300)
      #expect(back.findings.isEmpty)
      #expect(try await cautions(in: test).map(\.state) == [.cleared])
    }
  }

  @Test func `a moment before the clearing still shows the caution`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      _ = try await list().apply(to: test, at: start + 10)
      _ = try await decide(.clear, because: "the audit was filed", in: test)
      #expect(try await cautions(in: test, at: start + 50).map(\.state) == [.published])
      #expect(try await cautions(in: test, at: start + 150).map(\.state) == [.cleared])
      #expect(try await cautions(in: test, at: start + 5).isEmpty)
      #expect(
        try await test.count("select count(*) from revision where act = 'caution clear'") == 1)
    }
  }

  @Test func `a dispute outlives a change and can be taken back`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      _ = try await list().apply(to: test, at: start + 10)
      _ = try await decide(.dispute, because: "the college objects", in: test)
      let changed = list([["1", "Severe findings", "2024-01-31"]], digest: "2")
      _ = try await changed.apply(to: test, at: start + 200)
      #expect(try await cautions(in: test).map(\.state) == [.disputed])
      let file = try await decide(.reopen, because: "no answer", in: test, at: start + 300)
      #expect(file.state == .published)
    }
  }

  @Test func `what no authority says is proposed and waits for someone to publish it`() async throws
  {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      _ = try await list(kind: "adviser").apply(to: test, at: start + 10)
      #expect(try await cautions(in: test).map(\.state) == [.proposed])
      let file = try await decide(.publish, because: "seen the letter", in: test)
      #expect(file.state == .published)
    }
  }

  @Test func `a list names institutions that the registry does not know`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      let rows = [["1", "A", ""], ["9", "B", ""], ["2", "C", ""]]
      let report = try await list(rows).apply(to: test)
      #expect(report.applied)
      #expect(report.findings.map(\.code) == ["unknown_subject"])
      #expect(report.findings.map(\.level) == [.hold])
      #expect(report.findings.map(\.row) == [3])
      #expect(report.tables[.cautions]?.create == 2)
    }
  }

  @Test func `two rows that disagree about one caution wait for a decision`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      let rows = [["1", "A", "2024-01-31"], ["1", "B", "2024-01-31"], ["1", "B", "2024-02-28"]]
      let report = try await list(rows).apply(to: test)
      #expect(report.findings.map(\.code) == ["contradicting_rows"])
      #expect(report.tables[.cautions]?.create == 1)
    }
  }

  @Test func `a caution about a program is in its dossier with its evidence`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      var file = list()
      file.tables = file.tables.replacing("scheme: test", with: "scheme: program")
      file.rows = [["1-mba", "No session", "2024-01-31"]]
      let report = try await file.apply(to: test, at: start + 10)
      #expect(report.tables[.cautions]?.create == 1)
      let day = try #require(CivilDate(iso: "2026-01-01"))
      let found = try await test.readOnly.read {
        try FindDossiers(["program:1-mba"], asOf: day).all(on: $0)
      }
      let caution = try #require(found.first?.program?.cautions.first)
      #expect(caution.reason == "No session")
      #expect(found.first?.institution.cautions.isEmpty == true)
      #expect(found.first?.evidence.contains { $0.id == caution.evidence } == true)
      let listed = try await test.readOnly.read {
        try ListCautions(about: "test:1").page(on: $0, asOf: .earliest).map(\.subject)
      }
      #expect(listed == ["program:1-mba"])
    }
  }

  @Test func `a list of cautions goes by its subject`() async throws {
    try await withTestDatabase { test in
      try await importInstitutions(into: test)
      _ = try await list([["1", "A", ""], ["2", "B", ""]]).apply(to: test)
      let pages = try await test.readOnly.read { connection in
        try ["test:1", "program:2-mba", "First College"].map {
          try ListCautions(about: $0).page(on: connection, asOf: .earliest).map(\.subject)
        } + [try ListCautions(state: .cleared).page(on: connection, asOf: .earliest).map(\.subject)]
          + [
            try ListCautions(after: 1, limit: 1).page(on: connection, asOf: .earliest).map(
              \.subject)
          ]
      }
      #expect(pages == [["test:1"], ["test:2"], ["test:1"], [], ["test:2"]])
    }
  }
}
