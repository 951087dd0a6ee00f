import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// Acts about the life of institutions, and what look-ups answer afterwards.
@Suite struct ActTests {
  private let rows = [
    ["1", "Sarvam College", "Pune", "MBA", "master"],
    ["2", "Great University", "Goa", "MBA", "master"],
    ["3", "Third College", "Goa", "BCA", "bachelor"],
  ]

  /// Runs `body` in a database with three institutions.
  private func withInstitutions(
    _ body: (TestDatabase) async throws -> Void
  ) async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test, at: Days.start)
      try await body(test)
    }
  }

  @Test func `a renamed institution is found by both names`() async throws {
    try await withInstitutions { test in
      let day = try Days.day("2025-07-01")
      try await test.record(.rename("test:1", to: "Sarvam University", on: day))
      for text in ["test:1", "sarvam university", "Sarvam College"] {
        let now = try await test.dossier(text, asOf: "2026-01-01")
        #expect(now.name == "Sarvam University", "\(text)")
        let former = now.institution.names.filter { $0.kind == "former" }
        #expect(former.map(\.name) == ["Sarvam College"])
        #expect(former.first?.valid.lastDay?.description == "2025-06-30")
      }
      let old = try await test.dossier("Sarvam College", asOf: "2026-01-01")
      #expect(old.path.map(\.words) == ["Sarvam College (the name until 30 Jun 2025)"])
      let before = try await test.dossier("Sarvam College", asOf: "2025-06-30")
      #expect(before.name == "Sarvam College")
      #expect(before.path.isEmpty)
    }
  }

  @Test func `a source that has not heard of a rename does not undo it`() async throws {
    try await withInstitutions { test in
      let day = try Days.day("2025-07-01")
      try await test.record(.rename("test:1", to: "Sarvam University", on: day))
      let again = try await SmallFile.programs(rows).apply(to: test)
      #expect(again.counts.unchanged == 3)
      var later = SmallFile.programs([["1", "Sarvam Univ.", "Pune", "MBA", "master"]])
      later.digest = String(repeating: "d", count: 64)
      let report = try await later.apply(to: test)
      #expect(report.counts.update == 1)
      let before = try await test.dossier("test:1", asOf: "2025-06-30")
      #expect(before.name == "Sarvam College")
    }
  }

  @Test func `a merged institution leads to the one that absorbed it, from that day on`()
    async throws
  {
    try await withInstitutions { test in
      let day = try Days.day("2025-07-01")
      try await test.record(.merge(["test:1"], into: "test:2", on: day, programs: []))
      for text in ["test:1", "Sarvam College"] {
        let after = try await test.dossier(text, asOf: "2025-07-01")
        #expect(after.code == "test:2", "\(text)")
        #expect(
          after.path.map(\.words)
            == ["Sarvam College (absorbed by Great University on 1 Jul 2025)"])
        let cited = after.evidence.filter { $0.id == after.path.first?.evidence }
        #expect(cited.map(\.title) == ["Order 1"])
        let before = try await test.dossier(text, asOf: "2025-06-30")
        #expect(before.code == "test:1")
        #expect(before.path.isEmpty)
      }
      let program = try await test.dossier("program:1-mba", asOf: "2026-01-01")
      #expect(program.code == "program:1-mba")
      #expect(program.institution.code == "test:2")
      #expect(program.path.map(\.kind) == [.mergedInto])
    }
  }

  @Test func `a status that an act gives ends those of other sources and survives their files`()
    async throws
  {
    try await withInstitutions { test in
      let file = SmallFile(
        tables: """
            - table: institutions
              columns: {institution: {column: i, scheme: test}, status: s}
          """, headings: ["i", "s"], rows: [["3", "active"]])
      _ = try await file.apply(to: test)
      try await test.record(.close("test:3", on: try Days.day("2025-07-01")))
      _ = try await file.apply(to: test)
      let statuses = try await test.dossier("test:3", asOf: "2026-01-01").institution.statuses
      #expect(statuses.map(\.status) == ["closed"])
      let before = try await test.dossier("test:3", asOf: "2025-06-30").institution.statuses
      #expect(before.map(\.status) == ["active"])
    }
  }

  @Test func `a split leaves the record where it is and says into what`() async throws {
    try await withInstitutions { test in
      let day = try Days.day("2025-07-01")
      try await test.record(.split("test:1", into: ["test:2", "test:3"], on: day, goesOn: false))
      let found = try await test.dossier("test:1", asOf: "2026-01-01")
      #expect(found.code == "test:1")
      #expect(found.institution.succession?.map(\.code) == ["test:2", "test:3"])
      #expect(found.institution.statuses.map(\.status) == ["inactive"])
      let part = try await test.dossier("test:3", asOf: "2026-01-01")
      #expect(part.institution.succession?.map(\.kind) == ["split_from"])
    }
  }

  @Test func `a duplicate leads on for every day, and its import brings no status back`()
    async throws
  {
    try await withInstitutions { test in
      try await test.record(.withdraw("test:3", duplicateOf: "test:2"), because: "listed twice")
      let found = try await test.dossier("test:3", asOf: "2001-01-01")
      #expect(found.code == "test:2")
      #expect(found.path.map(\.kind) == [.duplicateOf])
      let status = "select count(*) from institution_status where recorded_to is null"
      let file = SmallFile(
        tables: """
            - table: institutions
              columns: {institution: {column: i, scheme: test}, status: s}
          """, headings: ["i", "s"], rows: [["3", "active"]])
      _ = try await file.apply(to: test)
      #expect(try await test.count(status) == 1)
      #expect(try await test.count(status + " and reason = 'listed twice'") == 1)
    }
  }

  @Test func `a successor is where the path leads, and inherits no approval`() async throws {
    try await withInstitutions { test in
      _ = try await SmallFile.approvals([["test:1", "ugc_recognition", "", ""]]).apply(to: test)
      try await test.record(.succeed("test:1", by: "test:2", on: try Days.day("2025-07-01")))
      let found = try await test.dossier("test:1", asOf: "2026-01-01")
      #expect(found.path.map(\.kind) == [.succeededBy])
      #expect(found.institution.approvals.isEmpty)
    }
  }

  @Test func `the database refuses in words what cannot be`() async throws {
    try await withInstitutions { test in
      let day = try Days.day("2025-07-01")
      func merge(_ one: String, _ other: String) -> InstitutionAct {
        .merge([one], into: other, on: day, programs: [])
      }
      let itself = try await test.refusal(of: merge("test:1", "test:1"))
      #expect(itself?.contains("merged into itself") == true)
      try await test.record(merge("test:1", "test:2"))
      try await test.record(merge("test:2", "test:3"))
      let circle = try await test.refusal(of: merge("test:3", "test:1"))
      #expect(circle?.contains("in a circle") == true)
      let duplicate = try await test.refusal(of: .withdraw("test:3", duplicateOf: "test:1"))
      #expect(duplicate?.contains("in a circle") == true)
      let second = try await test.refusal(of: merge("test:1", "test:3"), order: "Order 2")
      #expect(second?.contains("already leads to another record") == true)
      let again = try await test.refusal(of: merge("test:1", "test:2"))
      #expect(again?.contains("already recorded") == true)
      let unknown = try await test.refusal(of: merge("test:9", "test:3"))
      #expect(unknown?.contains("nothing in the registry") == true)
      try await test.record(.rename("test:3", to: "Later", on: try Days.day("2026-01-01")))
      let early = try await test.refusal(of: .rename("test:3", to: "Earlier", on: day))
      #expect(early?.contains("end before it starts") == true)
      let closed = try await test.refusal(of: .withdraw("test:3", duplicateOf: nil))
      #expect(closed?.contains("needs a reason") == true)
      #expect(try await test.count("select count(*) from revision where act = 'merge'") == 2)
    }
  }
}
