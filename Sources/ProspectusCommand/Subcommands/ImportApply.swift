import ArgumentParser
import Foundation
import Registry

/// `prospectus import apply`.
struct ImportApply: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Import a file, or do what a plan says, in one transaction: all of it or nothing.",
    discussion: """
      EXAMPLES
        prospectus import apply fees.csv --profile alpha-fees.yaml
        prospectus import apply fees.csv --profile alpha-fees.yaml --skip-invalid \
      --corrections mend.csv
        prospectus import apply fees.plan
      """)
  @Argument(help: ArgumentHelp("The file, or a plan.", valueName: "file"))
  var file: String
  @Flag(
    help: "After a large import, leave what searches read to prospectus search update.")
  var deferSearch = false
  @OptionGroup var options: ImportOptions

  func run() async throws {
    let report = try await isPlan ? applyPlan() : applyFile()
    if report.isRefused { throw ExitCode(EX_DATAERR) }
  }

  private var isPlan: Bool {
    get throws { try FileManager.default.fileExists(atPath: file) && PlanReader.isPlan(file) }
  }

  private func applyFile() async throws -> ImportReport {
    let file = try options.fileImport(of: file, rehearses: false)
    return try await options.run(defersSearch: deferSearch) { try file.run(on: $0) }
  }

  private func applyPlan() async throws -> ImportReport {
    let given: [(String, Bool)] = [
      ("--profile", options.profile != nil), ("--table", options.table != nil),
      ("--skip-invalid", options.skipInvalid), ("--corrections", options.corrections != nil),
    ]
    if let extra = given.first(where: \.1)?.0 {
      throw ValidationError("\(file) is a plan, which settles \(extra) already")
    }
    let plan = PlannedImport(
      path: file, actor: options.actor.name, limits: options.limits.limits,
      isQuiet: options.quiet)
    return try await options.run(defersSearch: deferSearch) { try plan.run(on: $0) }
  }
}
