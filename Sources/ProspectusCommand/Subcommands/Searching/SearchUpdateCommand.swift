import ArgumentParser
import Postgres
import RegistryStore

/// `prospectus search update`.
struct SearchUpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Work out anew what the finder keeps, where a day has come that changes it.",
    discussion: "Whatever records facts does this by itself; a day that passes records nothing.")
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let database = try await database.writing()
    let count = try await database.write { try RefreshFinder().run(on: $0) }
    await database.close()
    StandardOutput.write("\(count) programs were worked out anew.\n")
  }
}
