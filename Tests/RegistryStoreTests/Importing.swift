import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase

/// A small file for tests: a profile's tables, headings and rows.
struct SmallFile: Sendable {
  var tables: String
  var headings: [String]
  var rows: [[String]]
  var digest = String(repeating: "a", count: 64)
  var skipsInvalid = false
  var rehearses = false
  var limits = ImportLimits()
  var detail: ImportDetail?

  /// Institutions and their programs, one row for each program.
  static func programs(_ rows: [[String]]) -> SmallFile {
    SmallFile(
      tables: """
          - table: institutions
            columns:
              institution: {column: inst, scheme: test}
              name: name
              city: city
              country: {constant: IN}
          - table: programs
            columns:
              program: {columns: [inst, title], join: " ", slug: true, scheme: program}
              institution: {column: inst, scheme: test}
              name: title
              level: level
        """, headings: ["inst", "name", "city", "title", "level"], rows: rows)
  }

  /// The day on which tests search.
  static var today: CivilDate { CivilDate(iso: "2026-11-22") ?? .earliest }

  /// Imports the file into a test's database.
  func apply(to test: TestDatabase, at now: Date = Date()) async throws -> ImportReport {
    try await test.database.withConnection { try apply(on: $0, at: now) }
  }

  private func apply(on connection: Connection, at now: Date) throws -> ImportReport {
    let yaml = """
      profile: small
      title: Small
      source: {code: small, kind: regulator, title: Small list}
      document: {date: 2025-01-01}
      tables:
      \(tables)
      """
    var mapper = try RowMapper(try Profile(yaml: yaml), headings: headings)
    var apply = ApplyImport(
      file: "small.csv", profile: "small", profileDigest: digest, actor: "test", now: now,
      skipsInvalid: skipsInvalid, rehearses: rehearses)
    apply.limits = limits
    apply.detail = detail
    return try apply.run(on: connection) { staging in
      var findings: [Finding] = []
      for (number, row) in rows.enumerated() {
        _ = try mapper.map(
          row: number + 2, count: row.count, cells: mapper.columns.map { row[$0] },
          draft: { try staging.add($0) }, report: { findings.append($0) })
      }
      return ReadFile(
        digest: digest, rows: rows.count, findings: findings, evidence: mapper.evidence)
    }
  }
}

/// One number from a query without parameters.
struct Count: Query {
  typealias Output = Scalar<Int>
  let name = "count"
  let sql: String
  var values: [(any SQLValue)?] { [] }
}

extension TestDatabase {
  /// One number that the database answers.
  func count(_ sql: String) async throws -> Int {
    try await readOnly.read { try $0.one(Count(sql: sql)).value }
  }
}
