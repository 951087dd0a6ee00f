public import Postgres
public import Registry
import RegistrySQL

/// Saves a report in the registry, where it is never changed.
public struct RecordReport: Sendable {
  private let saved: SavedReport

  /// Saves `saved` under its name.
  public init(_ saved: SavedReport) { self.saved = saved }

  /// The report's number; throws `RegistryError.conflict` when its name is taken or cannot be one.
  public func run(on connection: Connection) throws -> Int {
    do {
      let insert = InsertReport(
        saved: saved, content: String(decoding: try saved.report.canonical(), as: UTF8.self),
        renderings: try JSONText.of(saved.renderings))
      return try connection.one(insert).value
    } catch let error as DatabaseError {
      throw ConstraintSentence.conflict(error)
    }
  }
}

private struct InsertReport: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.recordReport
  let saved: SavedReport
  let content: String
  let renderings: String
  var values: [(any SQLValue)?] {
    let report = saved.report
    return [
      saved.name, report.title, report.comparison.asOf.description,
      content, saved.digest, renderings,
      report.versions.revision, report.versions.program, saved.savedAt, saved.savedBy,
    ]
  }
}
