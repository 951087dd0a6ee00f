import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus import undo`.
struct ImportUndo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take an import back: the registry says what it said before.",
    discussion: """
      EXAMPLES
        prospectus import undo 12
        prospectus import undo 12 --yes

      Records that were edited since stay as they are. When there are such records, nothing is done
      unless --yes says to take back the rest.
      """)
  @Argument(help: "The batch's number, as import list has it.")
  var batch: Int
  @Flag(help: "Take back what can be taken back, even if some of it cannot.")
  var yes = false
  @OptionGroup var actor: ActorOption
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let undo = UndoImport(batch: batch, actor: actor.name, now: Date(), allowsRemainder: yes)
    let database = try await database.writing()
    Interruption.explained("interrupted; nothing was undone")
    let report = try await database.withConnection { try undo.run(on: $0) }
    StandardOutput.write(
      json ? UndoReportJSON(report).text : UndoReportText(report, style: StandardOutput.style).text)
    if report.undone { try await SearchCards.refresh(in: database) }
    await database.close()
    if !report.undone { throw ExitCode(EX_CANTCREAT) }
  }
}
