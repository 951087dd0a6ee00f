import ArgumentParser
import Registry

/// `prospectus withdraw`.
struct Withdraw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Record that an institution should not have been listed.",
    discussion: """
      A duplicate leads to the record that stays, for every day, and its approvals count there.
      Nothing is deleted.

      EXAMPLES
        prospectus withdraw example:u-010 --duplicate-of example:u-001
        prospectus withdraw example:u-011 --because "never existed: a misread list"
      """)
  @Argument(help: "The institution's code, or its name.")
  var code: String
  @Option(help: "The record that stays.")
  var duplicateOf: String?
  @OptionGroup var options: ActOptions

  func validate() throws {
    if duplicateOf == nil, options.because == nil {
      throw ValidationError("say --duplicate-of OTHER or --because TEXT")
    }
  }

  func run() async throws {
    try await options.record(.withdraw(code, duplicateOf: duplicateOf))
  }
}
