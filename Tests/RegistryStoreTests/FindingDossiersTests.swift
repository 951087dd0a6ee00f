import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

@Suite struct FindingDossiersTests {
  private let rows = [
    ["1", "First College", "Pune", "Computer Science & Engineering", "bachelor"],
    ["1", "First College", "Pune", "MBA", "master"],
    ["2", "Second College", "Goa", "MBA", "master"],
  ]

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test func `codes and names lead to the same record`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let day = try day("2026-01-01")
      for text in ["test:2", "second  COLLEGE", "Second College"] {
        let found = try await test.readOnly.read {
          try FindDossiers([text], asOf: day).all(on: $0)
        }
        #expect(found.map(\.code) == ["test:2"], "\(text)")
        #expect(found.first?.institution.claim(\.city)?.value == "Goa")
      }
    }
  }

  @Test func `an ambiguous name lists its bearers and an unknown one says so`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      let day = try day("2026-01-01")
      await #expect {
        try await test.readOnly.read { _ = try FindDossiers(["mba"], asOf: day).all(on: $0) }
      } throws: { error in
        guard case RegistryError.notFound(_, let candidates) = error else { return false }
        return candidates.count == 2
      }
      await #expect(throws: RegistryError.self) {
        try await test.readOnly.read { _ = try FindDossiers(["x:9"], asOf: day).all(on: $0) }
      }
    }
  }

  @Test func `a code that moved means its new bearer`() async throws {
    try await withTestDatabase { test in
      let tables = """
          - table: institutions
            columns:
              institution: {column: inst, scheme: test}
              name: name
              identifiers: ids
        """
      let files = [
        [["1", "First College", "aishe:U-1"], ["2", "Second College", ""]],
        [["1", "First College", "aishe:U-9"]], [["2", "Second College", "aishe:U-1"]],
      ]
      let start = Date(timeIntervalSince1970: 1_700_000_000)
      for (number, rows) in files.enumerated() {
        var file = SmallFile(tables: tables, headings: ["inst", "name", "ids"], rows: rows)
        file.digest = String(repeating: "\(number)", count: 64)
        _ = try await file.apply(to: test, at: start + Double(number) * 1000)
      }
      let day = try day("2026-01-01")
      let bearers = try await test.readOnly.read { connection in
        try [nil, start + 500, start + 1500].map { moment in
          try FindDossiers(["aishe:U-1"], asOf: day, knownAt: moment).all(on: connection)
            .map(\.code)
        }
      }
      // Between the two imports nobody bears it, so its former bearer still answers.
      #expect(bearers == [["test:2"], ["test:1"], ["test:1"]])
    }
  }

  @Test func `a moment before an import knows nothing of it`() async throws {
    try await withTestDatabase { test in
      let start = Date(timeIntervalSince1970: 1_700_000_000)
      _ = try await SmallFile.programs(rows).apply(to: test, at: start)
      var later = SmallFile.programs([["2", "Second College", "Panaji", "MBA", "master"]])
      later.digest = String(repeating: "c", count: 64)
      _ = try await later.apply(to: test, at: start + 1000)
      let day = try day("2026-01-01")
      let cities = try await test.readOnly.read { connection in
        try [start + 500, nil].map { moment in
          try FindDossiers(["test:2"], asOf: day, knownAt: moment).all(on: connection)[0]
            .institution.claim(\.city)?.value
        }
      }
      #expect(cities == ["Goa", "Panaji"])
      await #expect(throws: RegistryError.self) {
        try await test.readOnly.read {
          _ = try FindDossiers(["test:2"], asOf: day, knownAt: start - 1).all(on: $0)
        }
      }
    }
  }

  @Test func `a search says what each filter removed`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      var search = ProgramQuery(text: "mba")
      search.institution = "test:1"
      let asked = search
      let results = try await test.readOnly.read {
        try SearchPrograms(asked, today: SmallFile.today).page(on: $0)
      }
      #expect(results.items.map(\.code) == ["program:1-mba"])
      #expect(results.total == 1)
      #expect(results.removed.map(\.filter) == ["institution"])
      #expect(results.removed.map(\.count) == [1])
    }
  }

  @Test func `a search that finds nothing still counts what filters removed`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      var search = ProgramQuery(text: "mba")
      search.country = "US"
      let asked = search
      let results = try await test.readOnly.read {
        try SearchPrograms(asked, today: SmallFile.today).page(on: $0)
      }
      #expect(results.items.isEmpty)
      #expect(results.total == 0)
      #expect(results.removed.map(\.count) == [2])
    }
  }

  @Test func `pages go by key and show everything once`() async throws {
    try await withTestDatabase { test in
      let many = (1...25).map { number in
        ["1", "First College", "Pune", "Course \(number)", "bachelor"]
      }
      _ = try await SmallFile.programs(many).apply(to: test)
      var seen: [String] = []
      var after: PageCursor?
      repeat {
        var search = ProgramQuery(text: "course")
        (search.limit, search.after) = (10, after)
        let asked = search
        let page = try await test.readOnly.read {
          try SearchPrograms(asked, today: SmallFile.today).page(on: $0)
        }
        #expect(page.total == 25)
        seen += page.items.map(\.code)
        after = page.next
      } while after != nil
      #expect(seen.count == 25)
      #expect(Set(seen).count == 25)
    }
  }

  @Test func `words with wildcards are only words`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(rows).apply(to: test)
      for text in ["%", "_", "'; drop table program; --", "\\"] {
        let results = try await test.readOnly.read {
          try SearchPrograms(ProgramQuery(text: text), today: SmallFile.today).page(on: $0)
        }
        #expect(results.total == 0, "\(text)")
      }
    }
  }
}
