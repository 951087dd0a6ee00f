import ArgumentParser
import Postgres
import RegistryReport
import RegistryStore

/// `prospectus report list`.
struct ReportList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the saved reports, the newest first.")
  @Option(help: "How many.")
  var limit = 50
  @Option(help: "Only those before this number.")
  var before: Int?
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit must be between 1 and 1000")
    }
  }

  func run() async throws {
    let query = ListReports(before: before, limit: limit)
    let database = try await database.reading()
    let entries = try await database.read { try $0.all(query).map(\.entry) }
    await database.close()
    let face = ReportListFace(entries)
    StandardOutput.write(json ? face.json : face.text(style: StandardOutput.style))
  }
}
