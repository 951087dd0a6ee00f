import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// What every decision about a name takes.
struct MatchDecisionOptions: ParsableArguments {
  @Argument(help: "The name's number, from prospectus match list.")
  var name: Int
  @Option(help: "Why; kept in the history.")
  var because: String?
  @Option(help: "Who decides; the account's name unless given.")
  var actor: String?
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  /// Records the decision and prints the name as it is then.
  func decide(_ act: DecideMatch.Act) async throws {
    let decision = DecideMatch(
      act, on: name, because: because, actor: actor ?? NSUserName(), now: Date())
    let database = try await database.writing()
    let entry = try await database.withConnection { try decision.run(on: $0) }
    await database.close()
    StandardOutput.write(
      json
        ? MatchJSON.text([entry], next: nil)
        : MatchText(style: StandardOutput.style).text(entry))
  }
}
