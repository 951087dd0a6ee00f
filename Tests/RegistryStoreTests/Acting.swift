import Foundation
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

/// Days and moments that the tests of acts share.
enum Days {
  /// A day written as ISO 8601.
  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
  /// The moment at which the first file of a test is imported.
  static let start = Date(timeIntervalSince1970: 1_700_000_000)
}

extension TestDatabase {
  /// Records an act by the word of an order.
  @discardableResult
  func record(
    _ act: InstitutionAct, because reason: String? = nil, order: String = "Order 1",
    at now: Date = Date()
  ) async throws -> RecordedAct {
    let evidence = EvidenceDescription(
      source: SourceDescription(
        code: EvidenceDescription.slug("gazette \(order)"), kind: .gazette, title: order),
      document: DocumentDescription(title: order, date: "2025-06-20"))
    let command = RecordAct(act, evidence: evidence, actor: "clerk", reason: reason, now: now)
    return try await database.withConnection { try command.run(on: $0) }
  }

  /// The dossier on what a text means as of a day.
  func dossier(_ text: String, asOf day: String, knownAt: Date? = nil) async throws -> Dossier {
    let query = FindDossiers([text], asOf: try Days.day(day), knownAt: knownAt)
    let found = try await readOnly.read { try query.all(on: $0) }
    return try #require(found.first)
  }

  /// The sentence with which the database refuses an act, or nil when it takes it.
  func refusal(of act: InstitutionAct, order: String = "Order 1") async throws -> String? {
    do {
      try await record(act, order: order)
      return nil
    } catch let error as RegistryError {
      return error.description
    }
  }
}

extension SmallFile {
  /// Approvals of institutions and programs: subject, activity, first day, last day.
  static func approvals(_ rows: [[String]]) -> SmallFile {
    var file = SmallFile(
      tables: """
          - table: approvals
            columns:
              subject: s
              authority: {constant: UGC}
              activity: a
              decision: {constant: granted}
              valid_from: f
              valid_to: t
        """, headings: ["s", "a", "f", "t"], rows: rows)
    file.digest = String(repeating: "9", count: 64)
    return file
  }

  /// Tuition by year: program, amount, and since when.
  static func tuition(_ rows: [[String]], digest: Character) -> SmallFile {
    var file = SmallFile(
      tables: """
          - table: fees
            columns:
              subject: p
              component: {constant: tuition}
              basis: {constant: per_year}
              currency: {constant: INR}
              amount: a
              valid_from: f
        """, headings: ["p", "a", "f"], rows: rows)
    file.digest = String(repeating: digest, count: 64)
    return file
  }
}
