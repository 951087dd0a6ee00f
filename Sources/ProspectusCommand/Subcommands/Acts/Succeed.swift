import ArgumentParser
import Registry

/// `prospectus succeed`.
struct Succeed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "succeed",
    abstract: "Record that another institution took the place of one.",
    discussion: """
      Its code and names lead to the successor from the day on. Approvals do not: a successor needs
      its own. What became part of another institution was merged.

      EXAMPLES
        prospectus succeed example:u-007 --by example:u-008 --on 2025-07-01
      """)
  @Argument(help: "The institution's code, or its name.")
  var code: String
  @Option(help: "The institution that took its place.")
  var by: String
  @OptionGroup var day: ActDay
  @OptionGroup var options: ActOptions

  func run() async throws {
    try await options.record(.succeed(code, by: by, on: day.day))
  }
}
