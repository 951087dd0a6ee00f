import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// What every decision about a caution takes.
struct CautionDecisionOptions: ParsableArguments {
  @Argument(help: "The caution's number.")
  var id: Int
  @Option(help: "Why; kept in the history.")
  var because: String
  @Option(help: "Who decides; the account's name unless given.")
  var actor: String?
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  /// Refuses a reason that says nothing.
  func validate() throws {
    guard !because.trimmed.isEmpty else {
      throw ValidationError("--because must say why")
    }
  }

  /// Records the decision and prints the caution as it is then.
  func decide(_ act: CautionAct) async throws {
    let decision = ApplyCautionAct(
      act, on: id, because: because, actor: actor ?? NSUserName(), now: Date())
    let database = try await database.writing()
    let file = try await database.withConnection { try decision.run(on: $0) }
    await database.close()
    Self.print(file, asJSON: json)
  }

  /// Prints one caution.
  static func print(_ file: CautionFile, asJSON: Bool) {
    StandardOutput.write(
      asJSON ? CautionJSON.text(file) : CautionText(style: StandardOutput.style).text(file))
  }
}
