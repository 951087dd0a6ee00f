import Foundation
import Postgres
import Registry
import RegistrySQL

/// Records an import batch and answers with its number.
struct RecordBatch: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.recordBatch
  let fileName: String
  let fileDigest: String
  let profile: String
  let profileDigest: String
  let rows: Int
  var values: [(any SQLValue)?] { [fileName, fileDigest, profile, profileDigest, rows] }
}

/// Opens a revision and answers with its number.
struct RecordRevision: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.recordRevision
  let recordedAt: Date
  let actor: String
  let act: String
  /// Why, where a person said so.
  var reason: String?
  /// The import that it is, or that it takes back.
  var batch: Int?
  var values: [(any SQLValue)?] { [recordedAt, actor, act, reason, batch] }
}

/// Keeps a source under its code, or finds the one that is there, and answers with its number.
struct RecordSource: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.recordSource
  let source: SourceDescription
  init(_ source: SourceDescription) { self.source = source }
  var values: [(any SQLValue)?] {
    [
      source.code, source.kind.rawValue, source.title, source.publisher, source.url,
      source.license, source.attribution,
    ]
  }
}

/// Keeps a document as evidence, or finds it, under the number that drafts know it by.
struct RecordEvidence: RegistryCommand {
  static let statement = Statement.recordEvidence
  let key: Int
  let source: Int
  let document: DocumentDescription
  let digest: String?
  let revision: Int
  var values: [(any SQLValue)?] {
    [
      key, source, document.url, document.title, document.date, document.retrievedOn, digest,
      document.reverifyBy, revision,
    ]
  }
}

/// The latest batch of the same file before another one.
struct FindBatch: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.findBatch
  let fileDigest: String
  let before: Int
  var values: [(any SQLValue)?] { [fileDigest, before] }
}

/// Writes what a batch did beside it.
struct CountBatch: RegistryCommand {
  static let statement = Statement.countBatch
  let batch: Int
  let report: ImportReport
  var values: [(any SQLValue)?] {
    let tables = report.tables.keys.sorted { $0.rawValue < $1.rawValue }
    let counts = tables.map { report.tables[$0] ?? ImportCounts() }
    return [
      batch, tables.map(\.rawValue), counts.map(\.create), counts.map(\.update),
      counts.map(\.unchanged), counts.map(\.skip), counts.map(\.reject),
      counts.map(\.needsDecision),
    ]
  }
}
