import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// Of its institution's fees a program's dossier has those that may be its own.
@Suite struct FeesOfLevelTests {
  private let programs = [
    ["1", "First College", "Pune", "MBA", "master"],
    ["1", "First College", "Pune", "BBA", "bachelor"],
    ["1", "First College", "Pune", "Course", ""],
  ]
  private let fees = SmallFile(
    tables: """
        - table: fees
          columns:
            subject: {column: i, scheme: test}
            schedule: s
            levels: l
            component: {constant: tuition}
            basis: {constant: per_year}
            currency: {constant: INR}
            amount: {constant: "1000"}
      """, headings: ["i", "s", "l"],
    rows: [
      ["1", "all", ""], ["1", "higher", "master;doctorate"], ["1", "first", "bachelor"],
    ], digest: String(repeating: "b", count: 64))

  private func schedules(of codes: [String], in test: TestDatabase) async throws -> [[String]] {
    let query = FindDossiers(codes.map { "program:1-\($0)" }, asOf: SmallFile.today)
    return try await test.readOnly.read { connection in
      try query.all(on: connection).map { $0.institution.fees.map(\.name) }
    }
  }

  @Test func `those for another level are left out, unless a level is not known`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(programs).apply(to: test)
      _ = try await fees.apply(to: test)
      #expect(try await schedules(of: ["mba"], in: test) == [["all", "higher"]])
      #expect(try await schedules(of: ["bba"], in: test) == [["all", "first"]])
      #expect(try await schedules(of: ["course"], in: test) == [["all", "first", "higher"]])
      // Those that are asked for together share what their institution has for any of them.
      let every = ["all", "first", "higher"]
      #expect(try await schedules(of: ["mba", "bba"], in: test) == [every, every])
      #expect(try await schedules(of: ["mba", "course"], in: test) == [every, every])
    }
  }

  @Test func `the level is the one known at the moment asked about`() async throws {
    try await withTestDatabase { test in
      let start = Date(timeIntervalSince1970: 1_700_000_000)
      _ = try await SmallFile.programs(programs).apply(to: test, at: start)
      _ = try await fees.apply(to: test, at: start + 1000)
      var later = SmallFile.programs([["1", "First College", "Pune", "MBA", "bachelor"]])
      later.digest = String(repeating: "c", count: 64)
      _ = try await later.apply(to: test, at: start + 2000)
      let found = try await test.readOnly.read { connection in
        try [start + 1500, nil].map { moment in
          try FindDossiers(["program:1-mba"], asOf: SmallFile.today, knownAt: moment)
            .all(on: connection)[0].institution.fees.map(\.name)
        }
      }
      #expect(found == [["all", "higher"], ["all", "first"]])
    }
  }

  @Test func `an institution's own dossier has all of them`() async throws {
    try await withTestDatabase { test in
      _ = try await SmallFile.programs(programs).apply(to: test)
      _ = try await fees.apply(to: test)
      let found = try await test.readOnly.read {
        try FindDossiers(["test:1"], asOf: SmallFile.today).all(on: $0)
      }
      #expect(found.first?.institution.fees.map(\.name) == ["all", "first", "higher"])
    }
  }
}
