import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus demo`.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Import the sample, answer four questions, and serve the pages.")
  @Flag(inversion: .prefixedNo, help: "Serve the pages at the end.")
  var serve = true
  @Flag(help: "Do not talk.")
  var quiet = false
  @OptionGroup var bind: BindOptions
  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let reports = try await importSample()
    let changed = reports.contains { $0.counts.create + $0.counts.update > 0 }
    say(changed ? "" : "The registry already held all of it; nothing was changed.\n")
    try await compare()
    guard serve else { return say("prospectus serve shows the same as pages.\n") }
    try await PageServer(
      database: try await database.reading(size: 4, deadline: .seconds(5)), bind: bind
    ).run()
  }

  private func importSample() async throws -> [ImportReport] {
    let shared = try SharedFiles()
    let database = try await database.writing()
    var reports: [ImportReport] = []
    for file in DemoSample.files {
      let one = FileImport(
        path: shared.sample(file.name).path(),
        profileText: try file.profile.map(SharedFiles.profileText), evidence: file.evidence,
        actor: "demo", isQuiet: quiet)
      let report = try await database.withConnection { try one.run(on: $0) }
      say(Self.line(report, file))
      if report.isRefused { throw RegistryError.invalid(report.findings) }
      reports.append(report)
    }
    try await SearchCards.refresh(in: database, isQuiet: quiet)
    await database.close()
    return reports
  }

  /// What one file did, in one line.
  private static func line(_ report: ImportReport, _ file: DemoSample.File) -> String {
    let counts = report.counts
    let parts = [
      (counts.create, "new"), (counts.update, "changed"), (counts.unchanged, "unchanged"),
      (counts.skip, "passed over"), (counts.needsDecision, "waiting for a decision"),
      (counts.reject, "rejected"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let tables = CanonicalTable.allCases.compactMap { table in
      report.tables[table].map { "\($0.create + $0.update + $0.unchanged) \(table.rawValue)" }
    }
    let time = Int((report.seconds * 10).rounded())
    return "\(file.name): \(report.rows) rows: \(parts) – \(tables.joined(separator: ", "))"
      + " (\(time / 10).\(time % 10) s)\n"
  }

  private func compare() async throws {
    let database = try await database.reading()
    let today = AsOfOptions.today
    for question in DemoSample.questions {
      let query = FindDossiers(question.programs, asOf: today)
      let dossiers = try await database.read { try query.all(on: $0) }
      let scope = ComparisonScope(asOf: today, mode: question.mode, session: question.session)
      let comparison = Comparison(dossiers, in: scope)
      StandardOutput.write("\n\(question.words)\n\n")
      StandardOutput.write(ComparisonText(comparison, style: StandardOutput.style).text)
      StandardOutput.write("\nThe same: \(question.command)\n")
    }
    await database.close()
  }

  private func say(_ text: String) {
    if !quiet { StandardError.write(text) }
  }
}
