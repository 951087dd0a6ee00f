import ArgumentParser
import Registry
import RegistryReport

/// `prospectus profile`.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "List, try and draft profiles, which say what the columns of a file mean.",
    discussion: """
      EXAMPLES
        prospectus profile list
        prospectus profile show cricos
        prospectus profile new fees.xlsx --table fees > fees.yaml
        prospectus profile check fees.yaml fees.xlsx --rows 20

      None of these needs a database.
      """,
    subcommands: [List.self, Show.self, ProfileCheckCommand.self, ProfileNewCommand.self])

  /// `prospectus profile list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the profiles that come with prospectus.")
    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
      let profiles = try SharedFiles.texts(in: "profiles").map { try Profile(yaml: $0.text) }
      StandardOutput.write(
        json ? ProfileList.json(profiles) : ProfileList.text(profiles, style: StandardOutput.style))
    }
  }

  /// `prospectus profile show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print a profile, to read it or to change a copy.")
    @Argument(help: "The name of a profile that comes with prospectus, or a file.")
    var profile: String

    func run() throws { StandardOutput.write(try SharedFiles.profileText(profile)) }
  }
}
