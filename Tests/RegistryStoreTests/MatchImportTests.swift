import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// A fee list whose colleges and courses have names only.
struct NamedFile: Sendable {
  var rows: [[String]]
  var actor = "import"

  private static let yaml = """
    profile: named
    title: Named
    source: {code: named, kind: regulator, title: Named list}
    tables:
      - table: programs
        columns:
          program:
            match:
              name: branch
              institution: &college
                match: {name: college, country: {constant: IN}, city: town}
              level: {constant: bachelor}
            fallback: {columns: [college, branch], join: " ", slug: true, scheme: named}
          institution: *college
          name: branch
          level: {constant: bachelor}
    """

  /// Imports the file as a command does: names first, then rows, then what is to be remembered.
  @discardableResult
  func apply(to test: TestDatabase) async throws -> ImportReport {
    try await test.database.withConnection { try apply(on: $0) }
  }

  private func apply(on connection: Connection) throws -> ImportReport {
    let profile = try Profile(yaml: Self.yaml)
    let apply = ApplyImport(
      file: "named.csv", profile: "named", profileDigest: String(repeating: "a", count: 64),
      actor: actor, now: Date())
    var results: MatchResults?
    let report = try apply.run(on: connection) { staging in
      let headings = ["college", "town", "branch"]
      let first = try RowMapper(profile, headings: headings)
      let needs = rows.flatMap { first.needs(count: $0.count, cells: $0) }
      let found = try staging.results(for: Set(needs), source: "named")
      results = found
      var mapper = try RowMapper(profile, headings: headings, answers: found.answers)
      var findings: [Finding] = []
      for (number, row) in rows.enumerated() {
        _ = try mapper.map(
          row: number + 2, count: row.count, cells: row, draft: { try staging.add($0) },
          report: { findings.append($0) })
      }
      return ReadFile(
        digest: String(repeating: "c", count: 64), rows: rows.count, findings: findings,
        evidence: mapper.evidence)
    }
    if let results {
      try RecordMatches(
        results, keepsAnswers: report.applied, batch: report.applied ? report.batch : nil,
        actor: actor, now: Date()
      ).run(on: connection)
    }
    return report
  }
}

@Suite struct MatchImportTests {
  private let known = SmallFile.programs([
    ["1", "Alpha Engineering College", "Pune", "Civil Engineering", "bachelor"],
    ["2", "Beta Institute of Technology", "Pune", "Law", "bachelor"],
    ["3", "Gamma College", "Pune", "Law", "bachelor"],
    ["4", "Gamma College", "Nagpur", "Law", "bachelor"],
  ])

  private func waiting(_ test: TestDatabase) async throws -> [MatchEntry] {
    try await test.readOnly.read { try $0.all(ListMatchQuestions()).map(\.entry) }
  }

  private func decide(
    _ act: DecideMatch.Act, _ id: Int, in test: TestDatabase
  ) async throws -> MatchEntry {
    let decision = DecideMatch(act, on: id, because: "seen", actor: "admin", now: Date())
    return try await test.database.withConnection { try decision.run(on: $0) }
  }

  @Test func `names beyond doubt become codes, and a course that is not there is a new program`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      let file = NamedFile(rows: [
        ["ALPHA ENGG COLL", "PUNE", "CIVIL ENGG"], ["ALPHA ENGG COLL", "PUNE", "MINING"],
      ])
      let report = try await file.apply(to: test)
      #expect(report.counts.needsDecision == 0)
      #expect(report.tables[.programs]?.create == 1)
      #expect(report.tables[.programs]?.update == 1)
      #expect(try await test.count("select count(*) from program") == 5)
      #expect(
        try await test.count(
          "select count(*) from match_decision where is_automatic and score > 0.9") == 2)
      let before = try await test.count("select count(*) from revision")
      let again = try await file.apply(to: test)
      #expect(again.counts.unchanged == 2)
      // The course that the first import created is found by its name now, and remembered once.
      #expect(try await test.count("select count(*) from revision") <= before + 1)
      let third = try await file.apply(to: test)
      #expect(third.counts.unchanged == 2)
      #expect(try await test.count("select count(*) from revision") <= before + 1)
    }
  }

  @Test func `two bearers wait on the list, and a decision is used by the next import`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      let file = NamedFile(rows: [["GAMMA COLL", "NAGPUR", "LAW"]])
      let held = try await file.apply(to: test)
      #expect(held.findings.map(\.code) == ["ambiguous_match"])
      #expect(held.findings.first?.suggestion?.contains("test:4 Gamma College, 1.00") == true)
      let entry = try #require(try await waiting(test).first)
      #expect(entry.question.name == "GAMMA COLL")
      #expect(entry.candidates.map(\.code) == ["test:4", "test:3"])

      let decided = try await decide(.accept("test:4"), entry.id, in: test)
      #expect(decided.answer?.actor == "admin")
      #expect(decided.answer?.because == "seen")
      #expect(try await waiting(test).isEmpty)
      let report = try await file.apply(to: test)
      #expect(report.counts.needsDecision == 0)
      #expect(report.counts.update == 1)

      _ = try await decide(.withdraw, entry.id, in: test)
      let open = try await waiting(test)
      #expect(open.map(\.id) == [entry.id])
      #expect(open.first?.decisions.first?.withdrawnBy == "admin")
      let again = try await file.apply(to: test)
      #expect(again.counts.needsDecision == 1)
    }
  }

  @Test func `a candidate that was rejected is not offered as the answer again`() async throws {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      let file = NamedFile(rows: [["Gamma College", "Nagpur", "Law"]])
      try await file.apply(to: test)
      let entry = try #require(try await waiting(test).first)
      _ = try await decide(.reject("test:4"), entry.id, in: test)
      let report = try await file.apply(to: test)
      #expect(report.counts.needsDecision == 1)
      let second = try #require(try await waiting(test).first)
      #expect(second.candidates.map(\.code) == ["test:3", "test:4"])
      #expect(second.candidates.last?.doubts.contains(.refused) == true)
    }
  }

  @Test func `a name that is no record stays held until that is withdrawn`() async throws {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      let file = NamedFile(rows: [["Omega Academy", "Pune", "Law"]])
      let unknown = try await file.apply(to: test)
      #expect(unknown.findings.map(\.code) == ["no_match"])
      let entry = try #require(try await waiting(test).first)
      #expect(entry.candidates.isEmpty)
      _ = try await decide(.reject(nil), entry.id, in: test)
      let report = try await file.apply(to: test)
      #expect(report.findings.first?.message.contains("someone decided") == true)
      #expect(try await waiting(test).isEmpty)
    }
  }

  @Test func `an undo withdraws what the import had decided by itself, and nothing else`()
    async throws
  {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      let file = NamedFile(rows: [
        ["ALPHA ENGG COLL", "PUNE", "CIVIL ENGG"], ["BETA INST OF TECH", "PUNE", "LAW"],
      ])
      let applied = try await file.apply(to: test)
      let standing = "select count(*) from match_decision where recorded_to is null"
      #expect(try await test.count(standing + " and is_automatic") == 4)
      let entries = try await test.readOnly.read {
        try $0.all(ListMatchQuestions(isWaiting: nil)).map(\.entry)
      }
      let beta = try #require(entries.first { $0.question.name == "BETA INST OF TECH" })
      _ = try await decide(.accept("test:2"), beta.id, in: test)

      let undo = UndoImport(batch: applied.batch ?? 0, actor: "admin", now: Date())
      let report = try await test.database.withConnection { try undo.run(on: $0) }
      #expect(report.undone)
      #expect(report.matches == 3)
      #expect(try await test.count(standing + " and is_automatic") == 0)
      #expect(try await test.count(standing) == 1)
      // They stay in the history, with who took them back.
      let all = try await test.readOnly.read {
        try $0.all(ListMatchQuestions(isWaiting: nil)).map(\.entry)
      }
      let after = try #require(all.first { $0.question.name == "ALPHA ENGG COLL" })
      #expect(after.answer == nil)
      #expect(after.decisions.map(\.withdrawnBy) == ["admin"])
      #expect(try await file.apply(to: test).counts.needsDecision == 0)
    }
  }

  @Test func `only a record of the right kind can be accepted`() async throws {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      try await NamedFile(rows: [["Gamma College", "Nagpur", "Law"]]).apply(to: test)
      let entry = try #require(try await waiting(test).first)
      for code in ["test:99", "program:1-civil-engineering"] {
        await #expect(throws: RegistryError.self) {
          _ = try await decide(.accept(code), entry.id, in: test)
        }
      }
      await #expect(throws: RegistryError.self) {
        _ = try await decide(.withdraw, entry.id, in: test)
      }
      #expect(try await test.count("select count(*) from match_decision") == 0)
    }
  }

  @Test func `a plan leaves nothing behind and an explanation shows every feature`() async throws {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      let question = MatchQuestion(name: "BETA INST OF TECH", country: "IN", city: "Pune")
      let explained = try await test.database.withConnection {
        try ExplainMatch(.question(question)).explanation(on: $0)
      }
      #expect(explained.resolution == .code("test:2"))
      let best = try #require(explained.candidates.first)
      #expect(Set(best.features.map(\.kind)) == [.words, .form, .place])
      #expect(try await test.count("select count(*) from match_question") == 0)
    }
  }

  @Test func `what was decided is closed, never changed or deleted`() async throws {
    try await withTestDatabase { test in
      _ = try await known.apply(to: test)
      let names = ["ALPHA ENGG COLL", "GAMMA COLL"].map { [$0, "PUNE", "LAW"] }
      try await NamedFile(rows: names).apply(to: test)
      for sql in [
        "update match_decision set score = 0", "delete from match_decision",
        "update match_question set name = 'x'", "delete from match_candidate_set",
      ] {
        let refused = await #expect(throws: DatabaseError.self) {
          try await test.database.withConnection { try $0.execute(sql) }
        }
        if sql.contains("decision") {
          #expect(refused?.serverError?.constraint == "match_decision_append_only")
        }
      }
    }
  }
}
