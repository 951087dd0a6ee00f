import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// What `import plan` and `import apply` share.
struct ImportOptions: ParsableArguments {
  @Option(help: "A profile: a file, or the name of one that comes with prospectus.")
  var profile: String?
  @Option(help: "The canonical table, where the headings could mean two.")
  var table: String?
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var actor: ActorOption
  @Flag(help: "Leave out the rows that must be rejected and apply the rest.")
  var skipInvalid = false
  @OptionGroup var limits: LimitOptions
  @Option(
    help: "Write the rows with findings here (CSV or .xlsx), to be mended and imported again.")
  var corrections: String?
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

  /// The import of the file at `path`; throws when it is not there.
  func fileImport(of path: String, rehearses: Bool) throws -> FileImport {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RegistryError.notFound("there is no file \(path)")
    }
    return FileImport(
      path: path, profileText: try profile.map(SharedFiles.profileText),
      table: table.flatMap(CanonicalTable.init(rawValue:)),
      evidence: evidence.evidence(for: URL(filePath: path).lastPathComponent),
      actor: actor.name, skipsInvalid: skipInvalid, rehearses: rehearses, isQuiet: quiet,
      limits: limits.limits, corrections: corrections)
  }

  /// Runs an import on the database and prints what came of it; then makes the search cards of what it
  /// changed anew, unless that is left for later.
  func run(
    defersSearch: Bool = false, _ body: @escaping @Sendable (Connection) throws -> ImportReport
  ) async throws -> ImportReport {
    let database = try await database.writing()
    Interruption.explained("interrupted; nothing was stored")
    let report = try await database.withConnection { try body($0) }
    StandardOutput.write(
      json
        ? ImportReportJSON(report).text
        : ImportReportText(report, style: StandardOutput.style).text)
    if report.applied, !defersSearch {
      try await SearchCards.refresh(in: database, isQuiet: quiet)
    }
    await database.close()
    return report
  }
}

/// Who does something to the registry.
struct ActorOption: ParsableArguments {
  @Option(help: "Who does this; the account's name unless given.")
  var actor: String?

  /// Refuses a name of nothing but blanks.
  func validate() throws {
    if let actor, actor.allSatisfy(\.isWhitespace) {
      throw ValidationError("--actor is empty; it says who does this, like --actor ann")
    }
  }

  /// The name.
  var name: String { actor ?? NSUserName() }
}
