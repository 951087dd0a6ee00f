import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus report diff`.
struct ReportDiff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say in words what has changed since a report was saved.",
    discussion: """
      EXAMPLES
        prospectus report diff asha-august
        prospectus report diff asha-august --as-of 2027-07-01
        prospectus report diff asha-august asha-october
      """)
  @Argument(help: "The report's number, its name, or the path of its file.")
  var report: String
  @Argument(help: "A later report; the registry unless given.")
  var later: String?
  @OptionGroup var time: AsOfOptions
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if later != nil, time.asOf != nil || time.knownAt != nil {
      throw ValidationError("--as-of and --known-at are for the registry, not for a second report")
    }
  }

  func run() async throws {
    let earlier = try await ReportPlace(report).report(in: database)
    let (name, comparison) = try await other(earlier.report.comparison)
    let face = ReportChangesFace(
      ComparisonChanges(from: earlier.report.comparison, to: comparison),
      earlier: "Report \(earlier.name)", later: name)
    StandardOutput.write(json ? face.json : face.text)
  }

  private func other(_ earlier: Comparison) async throws -> (String, Comparison) {
    if let later {
      let saved = try await ReportPlace(later).report(in: database)
      return ("report \(saved.name)", saved.report.comparison)
    }
    let codes = earlier.columns.map(\.code)
    let (day, moment) = (time.day, time.moment)
    let database = try await database.reading()
    let dossiers = try await database.read { connection in
      try Self.dossiers(codes, asOf: day, knownAt: moment, on: connection)
    }
    await database.close()
    let scope = ComparisonScope(
      asOf: day, mode: earlier.scope.mode, session: earlier.scope.session)
    return ("the registry", Comparison(dossiers, in: scope))
  }

  /// All at once; where one is gone, one by one, so that the others are still told.
  private static func dossiers(
    _ codes: [String], asOf: CivilDate, knownAt: Date?, on connection: Connection
  ) throws -> [Dossier] {
    do {
      return try FindDossiers(codes, asOf: asOf, knownAt: knownAt).all(on: connection)
    } catch RegistryError.notFound {
      guard codes.count > 1 else { return [] }
      return try codes.flatMap {
        try dossiers([$0], asOf: asOf, knownAt: knownAt, on: connection)
      }
    }
  }
}
