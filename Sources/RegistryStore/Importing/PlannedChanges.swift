import Foundation
import Postgres
public import Registry
import RegistrySQL

/// What an import would change, for someone to review before anything is recorded; usable only inside
/// the closure that got it.
public struct PlannedChanges {
  let connection: Connection
  let revision: Int
  /// The counts and findings so far.
  public let report: ImportReport
  /// What reading the file has shown.
  public let file: ReadFile
  /// The findings that only the registry could make.
  public let found: [Finding]

  /// Whether there is anything to change.
  public var changesAnything: Bool { report.changedCount > 0 }

  /// The last revision of the registry before this import; 0 for an empty registry.
  public var baseRevision: Int {
    get throws { try connection.first(FindLastRevision(before: revision))?.id ?? 0 }
  }

  /// Hands over every changed record as one line of JSON, in constant memory and always in the same
  /// order.
  public func each(_ body: (String) throws -> Void) throws {
    try connection.each(ListChanges(most: nil, withNew: false)) { try body($0.line) }
  }

  /// What was recorded since `base`, one sentence each, the first ones.
  public func acts(since base: Int) throws -> [String] {
    try connection.all(ListRevisions(after: base, before: revision)).map(\.sentence)
  }
}

@available(*, unavailable, message: "A review belongs to the closure that got it.")
extension PlannedChanges: Sendable {}

/// The changes of the import under way, one record each.
struct ListChanges: RegistryQuery {
  struct Output: RowDecodable {
    let line: String
    init(row: Row) throws { line = try row["change"] }
  }
  static let statement = Statement.listChanges
  let most: Int?
  let withNew: Bool
  var values: [(any SQLValue)?] { [most, withNew] }
}

/// The last revision before another one.
struct FindLastRevision: RegistryQuery {
  struct Output: RowDecodable {
    let id: Int
    let recordedAt: Date

    init(row: Row) throws {
      id = try row["id"]
      recordedAt = try row["recorded_at"]
    }
  }
  static let statement = Statement.findLastRevision
  let before: Int
  var values: [(any SQLValue)?] { [before] }
}

/// The revisions between two others.
struct ListRevisions: RegistryQuery {
  struct Output: RowDecodable {
    let sentence: String

    init(row: Row) throws {
      let at: Date = try row["recorded_at"]
      let actor: String = try row["actor"]
      let act: String = try row["act"]
      let file: String? = try row["file_name"]
      let batch: Int? = try row["batch"]
      let what = file.map { " of \($0)" } ?? ""
      let number = batch.map { ", batch \($0)" } ?? ""
      sentence = "\(at.formatted(.iso8601)): \(act)\(what) by \(actor)\(number)"
    }
  }
  static let statement = Statement.listRevisions
  let after: Int
  let before: Int
  var values: [(any SQLValue)?] { [after, before] }
}
