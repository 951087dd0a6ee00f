import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// Acts that what is recorded already contradicts are refused in a sentence.
@Suite struct ActContradictionTests {
  private func withInstitutions(
    _ body: (TestDatabase) async throws -> Void
  ) async throws {
    try await withTestDatabase { test in
      let file = SmallFile(
        tables: """
            - table: institutions
              columns:
                institution: {column: i, scheme: test}
                name: n
                founded: f
                status: s
                status_from: d
          """, headings: ["i", "n", "f", "s", "d"],
        rows: [
          ["1", "Old College", "1964", "", ""], ["2", "New College", "", "active", "2020-07-01"],
          ["3", "Great University", "", "", ""],
        ])
      _ = try await file.apply(to: test, at: Days.start)
      try await body(test)
    }
  }

  @Test func `nothing becomes of an institution before it began`() async throws {
    try await withInstitutions { test in
      let early = try Days.day("1950-01-01")
      let acts: [(InstitutionAct, String)] = [
        (.close("test:1", on: early), "closed"),
        (.merge(["test:1"], into: "test:3", on: early, programs: []), "merged"),
        (.split("test:1", into: ["test:3"], on: early, goesOn: true), "split"),
        (.rename("test:1", to: "Other College", on: early), "renamed"),
        (.succeed("test:1", by: "test:3", on: early), "succeeded"),
      ]
      for (act, word) in acts {
        let sentence = try await test.refusal(of: act)
        #expect(
          sentence?.hasPrefix(
            "Old College (test:1) was founded in 1964, so it cannot be \(word) from 1 Jan 1950")
            == true, "\(sentence ?? "taken")")
      }
      let active = try await test.refusal(of: .close("test:2", on: try Days.day("2019-01-01")))
      #expect(active?.contains("active only from 1 Jul 2020") == true)
      #expect(try await test.refusal(of: .close("test:2", on: Days.day("2021-01-01"))) == nil)
      // A closing is no beginning: what happened before it can still be told.
      #expect(try await test.refusal(of: .close("test:3", on: early)) == nil)
      let rename = InstitutionAct.rename(
        "test:3", to: "Greater University", on: try Days.day("1940-01-01"))
      #expect(try await test.refusal(of: rename) == nil)
    }
  }

  @Test func `an institution is not split into one that is part of it`() async throws {
    try await withInstitutions { test in
      let (merged, later) = (try Days.day("2021-07-01"), try Days.day("2025-07-01"))
      try await test.record(.merge(["test:2"], into: "test:3", on: merged, programs: []))
      let split = InstitutionAct.split(
        "test:3", into: ["test:1", "test:2"], on: later, goesOn: true)
      let before = try await test.count("select count(*) from institution_relation")
      let sentence = try await test.refusal(of: split)
      #expect(
        sentence
          == "New College (test:2) has become part of Great University (test:3) from 1 Jul 2021 and "
          + "still is on 1 Jul 2025, so that one cannot be split into it; nothing was stored")
      #expect(try await test.count("select count(*) from institution_relation") == before)
      let other = InstitutionAct.split("test:3", into: ["test:1"], on: later, goesOn: true)
      #expect(try await test.refusal(of: other) == nil)
    }
  }
}
