import ArgumentParser
import Foundation
import Registry

/// `prospectus rename`.
struct Rename: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Record that an institution bears another name from a day on.",
    discussion: """
      The old name is kept and still finds the institution.

      EXAMPLES
        prospectus rename example:u-001 "Sarvam University" --on 2025-07-01 \\
          --source-kind gazette --source-document "Notification 12" --document-date 2025-06-20
      """)
  @Argument(help: "The institution's code, or its name.")
  var code: String
  @Argument(help: "The new name.")
  var name: String
  @OptionGroup var day: ActDay
  @OptionGroup var options: ActOptions

  func validate() throws {
    if trimmed.isEmpty { throw ValidationError("the new name is empty") }
  }

  func run() async throws {
    try await options.record(.rename(code, to: trimmed, on: day.day))
  }

  private var trimmed: String { name.trimmed }
}
