import Foundation
import Postgres
import Registry
import RegistrySQL
import RegistryStore
import TestDatabase
import Testing

@Suite struct UndoTests {
  private let rows = [
    ["1", "First College", "Pune", "MBA", "master"],
    ["1", "First College", "Pune", "BCA", "bachelor"],
    ["2", "Second College", "Goa", "MBA", "master"],
  ]

  private func file(_ rows: [[String]], _ letter: String) -> SmallFile {
    var file = SmallFile.programs(rows)
    file.digest = String(repeating: letter, count: 64)
    return file
  }

  private func undo(
    _ batch: Int?, in test: TestDatabase, allowsRemainder: Bool = false
  ) async throws -> UndoReport {
    let undo = UndoImport(
      batch: batch ?? 0, actor: "test", now: Date(), allowsRemainder: allowsRemainder)
    return try await test.database.withConnection { try undo.run(on: $0) }
  }

  @Test func `an undone update gives the registry back to the byte`() async throws {
    try await withTestDatabase { test in
      _ = try await file(rows, "a").apply(to: test)
      let before = try await test.currentFacts()
      var changed = rows
      changed[0][2] = "Mumbai"
      changed[1][2] = "Mumbai"
      changed[2] = ["2", "Second University", "Panaji", "MBA", "doctorate"]
      changed.append(["3", "Third College", "Agra", "BBA", "bachelor"])
      let applied = try await file(changed, "b").apply(to: test)
      #expect(applied.counts.update == 2)
      #expect(try await test.currentFacts() != before)
      let report = try await undo(applied.batch, in: test)
      #expect(report.undone)
      #expect(report.counts.kept + report.counts.failed == 0)
      #expect(try await test.currentFacts() == before)
      #expect(
        try await test.count("select count(*) from institution where recorded_to is null") == 2)
    }
  }

  @Test func `what an undone import alone had brought is not found, and comes again as new`()
    async throws
  {
    try await withTestDatabase { test in
      let first = try await file(rows, "a").apply(to: test)
      _ = try await undo(first.batch, in: test)
      let today = try #require(CivilDate(iso: "2026-11-22"))
      for asked in ["program:1-mba", "test:1", "First College", "MBA"] {
        await #expect(throws: RegistryError.self, "\(asked)") {
          _ = try await test.readOnly.read {
            try FindDossiers([asked], asOf: today).all(on: $0).count
          }
        }
      }
      #expect(try await test.count("select count(*) from subject_code") == 0)
      #expect(try await test.count("select count(*) from institution_shown") == 0)
      let again = try await file(rows, "a").apply(to: test)
      #expect(again.counts.create == 3)
      #expect(again.tables[.programs]?.create == 3)
      #expect(again.batch != first.batch)
    }
  }

  @Test func `what was known between an import and its undo can still be asked`() async throws {
    try await withTestDatabase { test in
      let noon = Date(timeIntervalSince1970: 1_790_000_000)
      let first = try await file(rows, "a").apply(to: test, at: noon)
      let undo = UndoImport(batch: first.batch ?? 0, actor: "test", now: noon + 60)
      _ = try await test.database.withConnection { try undo.run(on: $0) }
      let today = try #require(CivilDate(iso: "2026-11-22"))
      let titles = try await test.readOnly.read { connection in
        try FindDossiers(["program:1-mba"], asOf: today, knownAt: noon + 30)
          .all(on: connection).map(\.name)
      }
      #expect(titles == ["MBA"])
    }
  }

  @Test func `a record that was edited since stays, and nothing is undone unasked`() async throws {
    try await withTestDatabase { test in
      let first = try await file(rows, "a").apply(to: test)
      var changed = rows
      changed[2][2] = "Panaji"
      let second = try await file(changed, "b").apply(to: test)
      let before = try await test.currentFacts()
      let refused = try await undo(first.batch, in: test)
      #expect(!refused.undone)
      #expect(refused.counts.kept == 1)
      #expect(try await test.currentFacts() == before)
      let report = try await undo(first.batch, in: test, allowsRemainder: true)
      #expect(report.undone)
      #expect(report.remainders.map(\.record) == ["test:2"])
      #expect(report.remainders.first?.reason.contains("batch \(second.batch ?? 0)") == true)
      let city = "select count(*) from institution_record where recorded_to is null"
      #expect(try await test.count(city + " and city = 'Panaji'") == 1)
      #expect(try await test.count("select count(*) from program where recorded_to is null") == 0)
    }
  }

  @Test func `imports are taken back from the last to the first`() async throws {
    try await withTestDatabase { test in
      let empty = try await test.currentFacts()
      let first = try await file(rows, "a").apply(to: test)
      let before = try await test.currentFacts()
      var changed = rows
      changed[2] = ["2", "Second University", "Panaji", "MBA", "doctorate"]
      let second = try await file(changed, "b").apply(to: test)
      let undone = try await undo(second.batch, in: test)
      #expect(undone.counts.kept == 0)
      #expect(try await test.currentFacts() == before)
      let report = try await undo(first.batch, in: test)
      #expect(report.undone)
      #expect(report.counts.kept == 0)
      #expect(try await test.currentFacts() == empty)
    }
  }

  @Test func `what a later import stands on is kept, and the later import is named`() async throws {
    try await withTestDatabase { test in
      let empty = try await test.currentFacts()
      let first = try await file(rows, "a").apply(to: test)
      let before = try await test.currentFacts()
      let second = try await fee("INR", "b").apply(to: test)
      let both = try await test.currentFacts()
      let refused = try await undo(first.batch, in: test)
      #expect(!refused.undone)
      #expect(refused.laterBatches == [second.batch ?? 0])
      // The program that has the fee, and the institution that has the program.
      #expect(
        Set(refused.remainders.map(\.record))
          == ["test:1, official", "test:1, test:1", "test:1", "program:1-mba"])
      #expect(refused.counts.kept == 4)
      #expect(try await test.currentFacts() == both)
      _ = try await undo(second.batch, in: test)
      #expect(try await test.currentFacts() == before)
      #expect(try await undo(first.batch, in: test).undone)
      #expect(try await test.currentFacts() == empty)
    }
  }

  @Test func `with yes, only what a later import stands on stays`() async throws {
    try await withTestDatabase { test in
      let first = try await file(rows, "a").apply(to: test)
      let second = try await fee("INR", "b").apply(to: test)
      _ = try await undo(first.batch, in: test, allowsRemainder: true)
      let program = "select count(*) from program_record where recorded_to is null"
      #expect(try await test.count(program) == 1)
      let institutions = "select count(*) from institution_shown"
      #expect(try await test.count(institutions) == 1)
      // What stays is said again by the same file, and can go once nothing stands on it.
      let again = try await file(rows, "c").apply(to: test)
      #expect(again.counts.create == 2)
      _ = try await undo(again.batch, in: test)
      #expect(try await test.count(program) == 1)
      _ = try await undo(second.batch, in: test)
      #expect(
        try await test.count("select count(*) from fee_schedule where recorded_to is null") == 0)
    }
  }

  @Test func `undoing twice is refused in words`() async throws {
    try await withTestDatabase { test in
      let first = try await file(rows, "a").apply(to: test)
      _ = try await undo(first.batch, in: test)
      let error = await #expect(throws: RegistryError.self) {
        _ = try await undo(first.batch, in: test)
      }
      #expect(error?.description.contains("was undone on") == true)
      await #expect(throws: RegistryError.self) { _ = try await undo(999, in: test) }
    }
  }

  private func fee(_ currency: String, _ letter: String) -> SmallFile {
    SmallFile(
      tables: """
          - table: fees
            columns:
              subject: {column: p, scheme: program}
              component: {constant: tuition}
              basis: {constant: per_year}
              currency: y
              amount: a
        """, headings: ["p", "y", "a"], rows: [["1-mba", currency, "1000"]],
      digest: String(repeating: letter, count: 64))
  }

  @Test func `a file with the wrong currency is undone and mended`() async throws {
    try await withTestDatabase { test in
      _ = try await file(rows, "a").apply(to: test)
      let wrong = try await fee("USD", "b").apply(to: test)
      _ = try await undo(wrong.batch, in: test)
      let mended = try await fee("INR", "c").apply(to: test)
      #expect(mended.applied)
      #expect(mended.counts.create == 1)
      let inForce = "select count(*) from fee_line where recorded_to is null and currency = 'INR'"
      #expect(try await test.count(inForce) == 1)
    }
  }

  @Test func `programs under the wrong institution are undone and mended`() async throws {
    try await withTestDatabase { test in
      let institutions = """
          - table: institutions
            columns: {institution: {column: i, scheme: test}, name: i}
        """
      _ = try await SmallFile(tables: institutions, headings: ["i"], rows: [["1"], ["2"]])
        .apply(to: test)
      let programs = """
          - table: programs
            columns:
              program: {constant: "program:x"}
              institution: {column: i, scheme: test}
              name: {constant: MBA}
        """
      var file = SmallFile(tables: programs, headings: ["i"], rows: [["1"]])
      file.digest = String(repeating: "b", count: 64)
      let wrong = try await file.apply(to: test)
      _ = try await undo(wrong.batch, in: test)
      file.rows = [["2"]]
      file.digest = String(repeating: "c", count: 64)
      let mended = try await file.apply(to: test)
      #expect(mended.applied)
      #expect(mended.counts.create == 1)
    }
  }

  private func codes(_ source: String, _ code: String, _ letter: String) -> SmallFile {
    SmallFile(
      tables: """
          - table: institutions
            columns:
              institution: {column: i, scheme: test}
              identifiers: {column: x, scheme: other}
        """, headings: ["i", "x"], rows: [[source, code]],
      digest: String(repeating: letter, count: 64))
  }

  @Test func `what the registry no longer allows fails with its reason, and the rest is reversed`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await codes("1", "7", "a").apply(to: test)
      let taken = try await codes("1", "8", "b").apply(to: test)
      _ = try await codes("2", "7", "c").apply(to: test)
      let report = try await undo(taken.batch, in: test, allowsRemainder: true)
      #expect(report.counts.failed == 1)
      #expect(report.counts.reversed == 1)
      #expect(report.remainders.first?.reason.contains("two institutions") == true)
      let bearers = "select count(*) from institution_identifier where recorded_to is null"
      #expect(try await test.count(bearers + " and code = 'other:8'") == 0)
      #expect(try await test.count(bearers + " and code = 'other:7'") == 1)
    }
  }

  @Test func `every table that an import changes can be undone`() async throws {
    try await withTestDatabase { test in
      let missing = try await test.database.withConnection { connection in
        try connection.transaction {
          try connection.execute(Statement.stageImport.text)
          return try connection.all(UnlistedFacts()).map(\.value)
        }
      }
      #expect(missing.isEmpty, "add these to sql/views/fact_table.sql")
    }
  }
}

/// The tables of changes in an import whose facts are not in the list of fact tables.
private struct UnlistedFacts: Query {
  typealias Output = Scalar<String>
  let name = "unlisted facts"
  let sql = """
    select c.relname
    from pg_class c
    where c.relnamespace = pg_my_temp_schema() and c.relname like '%\\_change'
      and left(c.relname, -7) not in (select name from fact_table)
    """
  var values: [(any SQLValue)?] { [] }
}
