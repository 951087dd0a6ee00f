import ArgumentParser
import Registry

/// `prospectus split`.
struct Split: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Record that an institution was divided into others.",
    discussion: """
      EXAMPLES
        prospectus split example:u-004 --into example:u-005 example:u-006 --on 2025-07-01
        prospectus split example:u-004 --into example:u-005 --on 2025-07-01 --goes-on
      """)
  @Argument(help: "The institution's code, or its name.")
  var code: String
  @Option(parsing: .upToNextOption, help: "The institutions into which it was divided.")
  var into: [String]
  @OptionGroup var day: ActDay
  @Flag(help: "It goes on itself; unless given, it is inactive from the day on.")
  var goesOn = false
  @OptionGroup var options: ActOptions

  func validate() throws {
    if into.isEmpty { throw ValidationError("--into needs at least one institution") }
  }

  func run() async throws {
    try await options.record(.split(code, into: into, on: day.day, goesOn: goesOn))
  }
}
