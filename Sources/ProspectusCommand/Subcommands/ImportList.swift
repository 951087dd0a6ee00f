import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus import list`.
struct ImportList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the imports on record, the newest first.")
  @Option(help: "How many.")
  var limit = 50
  @Option(help: "Only those before this one.")
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
    let query = ListBatches(before: before, limit: limit)
    let database = try await database.reading()
    let batches = try await database.read { try $0.all(query).map(\.batch) }
    await database.close()
    StandardOutput.write(
      json
        ? ImportBatchJSON.text(of: batches)
        : ImportBatchText.list(batches, style: StandardOutput.style))
  }
}
