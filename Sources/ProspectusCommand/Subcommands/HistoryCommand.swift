import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus history`.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show who changed what about an institution or a program, and when.",
    discussion: """
      EXAMPLES
        prospectus history example:u-001-mba-online
        prospectus history "Massachusetts Institute of Technology" --programs --limit 5
        prospectus history example:u-001 --since 2026-01-01 --json
      """)
  @Argument(help: "A code, or a name.")
  var code: String
  @Flag(help: "With what was recorded about the institution's programs.")
  var programs = false
  @Option(help: "How many revisions, the newest first.")
  var limit = 50
  @Option(help: "Only what was recorded on this day or later, like 2026-11-21.")
  var since: String?
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit must be between 1 and 1000")
    }
    if let since, CivilDate(iso: since) == nil {
      throw ValidationError("--since \(since) is not a day; write it like 2026-11-21")
    }
  }

  func run() async throws {
    let query = ReadHistory(
      code, today: AsOfOptions.today, withPrograms: programs,
      since: since.flatMap { CivilDate(iso: $0) }, limit: limit)
    let database = try await database.reading()
    let history = try await database.read { try query.history(on: $0) }
    await database.close()
    StandardOutput.write(
      json
        ? HistoryJSON(history).text : HistoryText(history, style: StandardOutput.style).text)
  }
}
