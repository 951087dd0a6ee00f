import ArgumentParser
import Postgres
import RegistryReport
import RegistryStore

/// `prospectus report list`.
struct ReportList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the saved reports, the newest first.")
  @OptionGroup var part: NewestFirstOptions
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let query = ListReports(before: part.before, limit: part.limit)
    let database = try await database.reading()
    let entries = try await database.read { try $0.all(query).map(\.entry) }
    await database.close()
    let face = ReportListFace(entries)
    StandardOutput.write(json ? face.json : face.text(style: StandardOutput.style))
  }
}
