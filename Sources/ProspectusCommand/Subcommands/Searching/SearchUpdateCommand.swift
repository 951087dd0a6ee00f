import ArgumentParser
import Postgres

/// `prospectus search update`.
struct SearchUpdateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Work out anew what the finder keeps, where a day has come that changes it.",
    discussion: """
      Whatever records facts does this by itself, or goes on with it; a day that passes records
      nothing. It can be stopped at any time and goes on where it was.
      """)
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let database = try await database.writing()
    let count = try await SearchCards.refresh(in: database)
    await database.close()
    StandardOutput.write("\(count) institutions and programs were worked out anew.\n")
  }
}
