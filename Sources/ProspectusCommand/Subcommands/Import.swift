import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus import`.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring in the data of a file, or see what it would change.",
    discussion: """
      EXAMPLES
        prospectus import plan colleges.csv --profile aicte-programs
        prospectus import apply colleges.csv --profile aicte-programs
        prospectus import apply fees.csv --source-kind institution --retrieved-on 2026-11-21
        prospectus import template fees --example
      """,
    subcommands: [Plan.self, Apply.self, ImportTemplate.self])

  /// What plan and apply share.
  struct Options: ParsableArguments {
    @Argument(help: "The file.")
    var file: String
    @Option(help: "A profile: a file, or the name of one that comes with prospectus.")
    var profile: String?
    @Option(help: "The canonical table, where the headings could mean two.")
    var table: String?
    @OptionGroup var evidence: EvidenceOptions
    @Option(help: "Who imports; the account's name unless given.")
    var actor: String?
    @Flag(help: "Leave out the rows that must be rejected and apply the rest.")
    var skipInvalid = false
    @Flag(help: "Print JSON.")
    var json = false
    @Flag(help: "Do not talk.")
    var quiet = false
    @OptionGroup var database: DatabaseOptions

    /// Refuses a table that is none.
    func validate() throws {
      if let table, CanonicalTable(rawValue: table) == nil {
        let known = CanonicalTable.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--table must be one of \(known)")
      }
    }

    /// Imports the file, or rehearses it, and prints what came of it.
    func run(rehearses: Bool) async throws {
      let file = try fileImport(rehearses: rehearses)
      let database = try await database.writing()
      Interruption.explained("interrupted; nothing was stored")
      let report = try await database.withConnection { try file.run(on: $0) }
      await database.close()
      StandardOutput.write(
        json
          ? ImportReportJSON(report).text
          : ImportReportText(report, style: StandardOutput.style).text)
      if report.isRefused, !rehearses { throw ExitCode(EX_DATAERR) }
    }

    private func fileImport(rehearses: Bool) throws -> FileImport {
      guard FileManager.default.fileExists(atPath: file) else {
        throw RegistryError.notFound("there is no file \(file)")
      }
      return FileImport(
        path: file, profileText: try profile.map(SharedFiles.profileText),
        table: table.flatMap(CanonicalTable.init(rawValue:)),
        evidence: evidence.evidence(for: URL(filePath: file).lastPathComponent),
        actor: actor ?? NSUserName(), skipsInvalid: skipInvalid, rehearses: rehearses,
        isQuiet: quiet)
    }
  }

  /// `prospectus import plan`.
  struct Plan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what an import would change; nothing is stored.")
    @OptionGroup var options: Options
    func run() async throws { try await options.run(rehearses: true) }
  }

  /// `prospectus import apply`.
  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Import a file in one transaction: all of it or nothing.")
    @OptionGroup var options: Options
    func run() async throws { try await options.run(rehearses: false) }
  }
}
