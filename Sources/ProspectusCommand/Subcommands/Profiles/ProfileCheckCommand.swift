import ArgumentParser
import Foundation
import Registry
import RegistryReport
import Tabular

/// `prospectus profile check`.
struct ProfileCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show what a profile makes of the first rows of a file; needs no database.",
    discussion: """
      The exit code is 0 whatever the rows say, 65 when the file cannot be read or lacks columns,
      and 78 when the profile is at fault.
      """)
  @Argument(help: "A profile: a file, or the name of one that comes with prospectus.")
  var profile: String
  @Argument(help: "The file.")
  var file: String
  @Option(help: "How many rows of each sheet to look at.")
  var rows = 5
  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard (1...10_000).contains(rows) else {
      throw ValidationError("--rows must be between 1 and 10000")
    }
  }

  func run() throws {
    guard FileManager.default.fileExists(atPath: file) else {
      throw RegistryError.notFound("there is no file \(file)")
    }
    let check = try FileCheck(path: file, profile: Profile(yaml: SharedFiles.profileText(profile)))
      .run(rows: rows)
    StandardOutput.write(
      json
        ? ProfileCheckJSON(check).text
        : ProfileCheckText(check, style: StandardOutput.style).text)
  }
}
