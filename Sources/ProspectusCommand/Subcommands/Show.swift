import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus show`.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything known about an institution or a program, with sources.",
    discussion: """
      EXAMPLES
        prospectus show ipeds:166683
        prospectus show "Massachusetts Institute of Technology" --json
      """)
  @Argument(help: "A code, or a name.")
  var code: String
  @OptionGroup var time: AsOfOptions
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let query = FindDossiers([code], asOf: time.day, knownAt: time.moment)
    let database = try await database.reading()
    let dossiers = try await database.read { try query.all(on: $0) }
    await database.close()
    for dossier in dossiers {
      StandardOutput.write(
        json
          ? DossierJSON(dossier, asOf: time.day, knownAt: time.knownAt).text
          : time.heading + DossierText(dossier, asOf: time.day, style: StandardOutput.style).text)
    }
  }
}
