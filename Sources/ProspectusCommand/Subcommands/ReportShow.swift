import ArgumentParser
import Registry
import RegistryReport

/// `prospectus report show`.
struct ReportShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a saved report as it was, in any format.",
    discussion: """
      EXAMPLES
        prospectus report show 12
        prospectus report show asha-august -o comparison.pdf
        prospectus report show ./asha-august.json --format message
      """)
  @Argument(help: "The report's number, its name, or the path of its file.")
  var report: String
  @OptionGroup var output: ReportOutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    output.prepare()
    let saved = try await ReportPlace(report).report(in: database)
    try output.write(saved.report.shown)
    if try ReportRenderings(report: saved.report).digest() != saved.digest {
      StandardError.write("Its content has been changed since it was saved; see report verify.\n")
    }
  }
}
