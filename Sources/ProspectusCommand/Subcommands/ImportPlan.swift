import ArgumentParser
import Foundation
import Registry
import RegistryStore

/// `prospectus import plan`.
struct ImportPlan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what an import would change; nothing is stored.",
    discussion: """
      EXAMPLES
        prospectus import plan fees.csv --profile alpha-fees.yaml
        prospectus import plan fees.csv --profile alpha-fees.yaml --all --json
        prospectus import plan fees.csv --profile alpha-fees.yaml -o fees.plan

      Everything that apply does is done and taken back, so what it says is true. With -o the plan is
      a file that can be read, mailed and applied later, as long as it would still do the same.
      """)
  @Argument(help: "The file.")
  var file: String
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the plan to this file.", valueName: "plan"))
  var output: String?
  @Flag(help: "Show every record that would change, and judge every program.")
  var all = false
  @OptionGroup var options: ImportOptions

  /// A screenful of records of each table, and about as many programs as a second can judge.
  private static let usual = (records: 10, programs: 200)

  func run() async throws {
    var planned = try options.fileImport(of: file, rehearses: true)
    planned.detail = ImportDetail(
      records: all ? nil : Self.usual.records, programs: all ? nil : Self.usual.programs,
      asOf: AsOfOptions.today)
    planned.planPath = output
    let plan = planned
    let report = try await options.run { try plan.run(on: $0) }
    guard let output else { return }
    if report.isRefused {
      StandardError.write("No plan was written: mend these rows, or leave them out.\n")
      throw ExitCode(EX_DATAERR)
    }
    if !options.quiet {
      StandardError.write("The plan is in \(output); prospectus import apply \(output) does it.\n")
    }
  }
}
