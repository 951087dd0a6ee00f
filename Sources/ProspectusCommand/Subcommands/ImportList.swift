import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus import list`.
struct ImportList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the imports on record, the newest first.")
  @OptionGroup var part: NewestFirstOptions
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let query = ListBatches(before: part.before, limit: part.limit)
    let database = try await database.reading()
    let batches = try await database.read { try $0.all(query).map(\.batch) }
    await database.close()
    StandardOutput.write(
      json
        ? ImportBatchJSON.text(of: batches)
        : ImportBatchText.list(batches, style: StandardOutput.style))
  }
}
