import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryStore

/// A comparison that is read and saved as a report in one go, so that it says what the registry said.
struct ReportSaving: Sendable {
  let place: ReportPlace
  let name: String
  let actor: String
  let query: FindDossiers
  let state: FindRegistryState
  let scope: ComparisonScope
  let inputs: ComparisonReport.Inputs

  /// The report as it was saved.
  func run(in options: DatabaseOptions) async throws -> SavedReport {
    let isFile = if case .file = place { true } else { false }
    let database = try await isFile ? options.reading() : options.writing()
    let saved = try await read(from: database)
    if case .file(let path) = place {
      guard !FileManager.default.fileExists(atPath: path) else {
        throw RegistryError.conflict(
          "there is a file \(path), and a saved report is never changed; choose another name")
      }
      await database.close()
      try OutputFile(path: path).write(try saved.file())
      return saved
    }
    let command = RecordReport(saved)
    let number = try await database.withConnection { try command.run(on: $0) }
    await database.close()
    return SavedReport(
      id: number, name: saved.name, digest: saved.digest, renderings: saved.renderings,
      savedAt: saved.savedAt, savedBy: saved.savedBy, report: saved.report)
  }

  /// Facts and the state that they belong to agree only within one transaction.
  private func read(from database: Database) async throws -> SavedReport {
    let (query, state) = (query, state)
    let version = Prospectus.configuration.version
    let found = try await database.withConnection { connection in
      try connection.transaction(.snapshot) {
        let dossiers = try query.all(on: connection)
        return (dossiers, try connection.one(state).versions(program: version))
      }
    }
    let report = ComparisonReport(
      Comparison(found.0, in: scope), inputs: inputs, versions: found.1)
    let renderings = ReportRenderings(report: report)
    return SavedReport(
      id: nil, name: name, digest: try renderings.digest(), renderings: try renderings.digests(),
      savedAt: Date().formatted(.iso8601), savedBy: actor, report: report)
  }
}
