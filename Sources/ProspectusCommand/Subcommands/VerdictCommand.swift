import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus verdict`.
struct VerdictCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdict",
    abstract: "Judge whether a program may be offered in a mode, for a session, as of a day.",
    discussion: """
      EXAMPLES
        prospectus verdict PROGRAM --mode online --session 2026-27/Jul
        prospectus verdict PROGRAM --as-of 2025-01-31 --json
        prospectus verdict PROGRAM --grid

      Only regulators and gazettes prove an approval; what others say is shown as a claim.
      Without --mode every mode on record is judged, and the verdict that forbids most stands.
      """)
  @Argument(help: "A program's code or name; an institution's asks about it as a whole.")
  var program: String
  @OptionGroup var scope: ScopeOptions
  @Option(help: "Judge only this activity, such as ugc_deb_online.")
  var activity: String?
  @Flag(help: "Lay out every session and mode on record.")
  var grid = false
  @OptionGroup var time: AsOfOptions
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let query = FindDossiers([program], asOf: time.day, knownAt: time.moment)
    let database = try await database.reading()
    let dossiers = try await database.read { try query.all(on: $0) }
    await database.close()
    for dossier in dossiers { StandardOutput.write(try text(about: dossier)) }
  }

  private func text(about dossier: Dossier) throws -> String {
    let known = dossier.jurisdiction.activities.map(\.code)
    if let activity, !known.contains(activity) {
      throw RegistryError.notFound(
        "there is no activity \(activity) where \(dossier.code) is; these are known:",
        candidates: known)
    }
    let report = VerdictReport(
      dossier, mode: scope.studyMode, session: scope.sessionCode, asOf: time.day,
      activity: activity)
    let table = VerdictGrid(
      dossier, mode: scope.studyMode, session: scope.sessionCode, asOf: time.day,
      activity: activity)
    if json { return VerdictJSON(report, grid: grid ? table : nil).text }
    let face = VerdictText(report, style: StandardOutput.style)
    return time.heading + (grid ? face.text(with: table) : face.text)
  }
}
