import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus search levels`.
struct SearchLevelsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "levels", abstract: "List the levels with how many programs have each.")
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let database = try await database.reading()
    let levels = try await database.read { try CountLevels().counts(on: $0) }
    await database.close()
    StandardOutput.write(
      json ? SubjectJSON.text(levels) : SubjectText(style: StandardOutput.style).text(levels))
  }
}
