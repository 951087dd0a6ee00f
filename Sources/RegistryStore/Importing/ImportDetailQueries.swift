import Foundation
import Postgres
import Registry
import RegistrySQL

/// Asks inside an import's transaction what it changes and what that does to answers.
struct ImportDetailQueries {
  let detail: ImportDetail?
  let revision: Int

  /// So many dossiers are held in memory at once.
  private static let pageSize = 50

  /// The first changes, asked for after the comparison and before anything is recorded.
  func changes(on connection: Connection) throws -> [ImportChange] {
    guard let detail else { return [] }
    return try connection.all(ListChanges(most: detail.records, withNew: true)).map {
      try JSONDecoder().decode(ImportChange.self, from: Data($0.line.utf8))
    }
  }

  /// What becomes of verdicts and totals, asked for after everything was recorded: what was known at
  /// the revision before is held against what is known now.
  func effects(on connection: Connection) throws -> ImportEffects {
    var effects = ImportEffects()
    guard let detail, let last = try connection.first(FindLastRevision(before: revision)) else {
      return effects
    }
    let programs = try connection.all(
      ListTouchedPrograms(revision: revision, most: detail.programs))
    effects.touched = programs.first?.touched ?? 0
    effects.judged = programs.count
    var codes = programs.map(\.code)[...]
    while !codes.isEmpty {
      let page = Array(codes.prefix(Self.pageSize))
      codes = codes.dropFirst(Self.pageSize)
      effects.changed += try changed(page, since: last.recordedAt, asOf: detail.asOf, connection)
    }
    return effects
  }

  private func changed(
    _ codes: [String], since: Date, asOf: CivilDate, _ connection: Connection
  ) throws -> [ImportEffect] {
    let before = try connection.all(FindPrograms(codes: codes, asOf: asOf, knownAt: since))
    let after = try connection.all(FindPrograms(codes: codes, asOf: asOf))
    let known = Dictionary(before.map { ($0.dossier.asked, $0.dossier) }) { first, _ in first }
    return after.flatMap { found in
      known[found.dossier.asked].map {
        ImportEffect.between($0, found.dossier, asOf: asOf)
      } ?? []
    }
  }
}

/// The programs that an import touches, as far as they were there before it.
struct ListTouchedPrograms: RegistryQuery {
  struct Output: RowDecodable {
    let code: String
    let touched: Int

    init(row: Row) throws {
      code = try row["code"]
      touched = try row["touched"]
    }
  }
  static let statement = Statement.listTouchedPrograms
  let revision: Int
  let most: Int?
  var values: [(any SQLValue)?] { [revision, most] }
}
