import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// What all acts about the life of institutions share.
struct ActOptions: ParsableArguments {
  @Option(help: "Why, in a sentence; it stands in the history.")
  var because: String?
  @OptionGroup var evidence: EvidenceOptions
  @Option(help: "Who records it; the account's name unless given.")
  var actor: String?
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  /// Records `act` and prints what was recorded.
  func record(_ act: InstitutionAct) async throws {
    let actor = actor ?? NSUserName()
    let command = RecordAct(
      act, evidence: evidence.evidence(for: "\(act.name) recorded by \(actor)"), actor: actor,
      reason: because, now: Date())
    let database = try await database.writing()
    let recorded = try await database.withConnection { try command.run(on: $0) }
    await database.close()
    let face = RecordedActFace(recorded)
    StandardOutput.write(json ? face.json : face.text)
  }
}

/// The day of an act.
struct ActDay: ParsableArguments {
  @Option(help: "From this day on, like 2026-11-21.")
  var on: String

  /// Refuses what is no day.
  func validate() throws {
    if CivilDate(iso: on) == nil {
      throw ValidationError("--on \(on) is not a day; write it like 2026-11-21")
    }
  }

  /// The day.
  var day: CivilDate { CivilDate(iso: on) ?? .earliest }
}
