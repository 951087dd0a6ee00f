import ArgumentParser
import Registry

/// `prospectus close`.
struct Close: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Record that an institution closed and nothing followed.",
    discussion: """
      EXAMPLES
        prospectus close example:u-009 --on 2025-07-01 --because "license not renewed"
      """)
  @Argument(help: "The institution's code, or its name.")
  var code: String
  @OptionGroup var day: ActDay
  @OptionGroup var options: ActOptions

  func run() async throws { try await options.record(.close(code, on: day.day)) }
}
