import ArgumentParser
import Foundation
import RegistryReport

/// `prospectus report verify`.
struct ReportVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that a saved report is what it was, and still gives the same documents.",
    discussion: """
      Ends with 65 when the content has been changed. Another version of the program, or other fonts,
      may lay a document out otherwise; that is told, and is no fault of the report.
      """)
  @Argument(help: "Numbers, names, or paths of files.")
  var reports: [String]
  @Flag(help: "Print JSON.")
  var json = false
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    var outcomes: [ReportVerification] = []
    for report in reports {
      let saved = try await ReportPlace(report).report(in: database)
      outcomes.append(try ReportVerification(saved))
    }
    if json {
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("reports")
        writer.array(outcomes) { $1.write(into: &$0) }
      }
      StandardOutput.write(writer.text + "\n")
    } else {
      StandardOutput.write(outcomes.map(\.text).joined())
    }
    if !outcomes.allSatisfy(\.isIntact) { throw ExitCode(EX_DATAERR) }
  }
}
