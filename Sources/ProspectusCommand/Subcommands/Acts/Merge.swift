import ArgumentParser
import Registry

/// `prospectus merge`.
struct Merge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Record that institutions became part of another one.",
    discussion: """
      From the day on, their codes and names lead to the other one, and approvals of the institution
      count there. A program's approvals count only for the program that continues it.

      EXAMPLES
        prospectus merge example:u-002 example:u-003 --into example:u-001 --on 2025-07-01
        prospectus merge example:u-002 --into example:u-001 --on 2025-07-01 \\
          --program example:u-002-mba=example:u-001-mba
      """)
  @Argument(help: "Codes or names of the institutions that end.")
  var codes: [String]
  @Option(help: "The institution of which they became part.")
  var into: String
  @OptionGroup var day: ActDay
  @Option(
    name: .customLong("program"), parsing: .upToNextOption,
    help: ArgumentHelp("A program and the one that continues it.", valueName: "old=new"))
  var programs: [String] = []
  @OptionGroup var options: ActOptions

  func validate() throws {
    if let wrong = programs.first(where: { ProgramContinuation($0) == nil }) {
      throw ValidationError("--program \(wrong) is not OLD=NEW with two codes")
    }
  }

  func run() async throws {
    try await options.record(
      .merge(
        codes, into: into, on: day.day, programs: programs.compactMap { ProgramContinuation($0) }))
  }
}
