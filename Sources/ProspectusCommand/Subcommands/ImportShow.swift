import ArgumentParser
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus import show`.
struct ImportShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one import: file, profile, counts, findings, and what an undo made of it.")
  @Argument(help: "The batch's number, as import list has it.")
  var batch: Int
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let number = batch
    let database = try await database.reading()
    let shown = try await database.read { connection in
      let batch = try ListBatches.batch(number, on: connection)
      let findings = try ListFindings.all(of: number, on: connection)
      let rest = try connection.all(ListUndoRemainders(batch: number)).map(\.remainder)
      return (batch, findings, rest)
    }
    await database.close()
    StandardOutput.write(
      json
        ? ImportBatchJSON.text(of: shown.0, findings: shown.1, remainders: shown.2)
        : ImportBatchText.text(
          of: shown.0, findings: shown.1, remainders: shown.2, style: StandardOutput.style))
  }
}
