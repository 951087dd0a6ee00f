import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus compare`.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put institutions and programs side by side.",
    discussion: """
      EXAMPLES
        prospectus compare scorecard:166683-1107-3 scorecard:110635-1107-3
        prospectus compare A B --mode online --session 2025-26 --differences
        prospectus compare A B C -o comparison.pdf
        prospectus compare A B C --format message

      More than ten things are told one by one, after a table of all in short.
      """)

  /// How many things make a comparison; a report of more nobody reads.
  private static let counts = 2...100

  @Argument(help: "Codes or names, two to a hundred.")
  var items: [String]
  @OptionGroup var time: AsOfOptions
  @OptionGroup var asked: ScopeOptions
  @Flag(help: "Leave out what is the same in all.")
  var differences = false
  @Option(help: "The format; else the suffix of -o says it, else table.")
  var format: ReportFormat?
  @Flag(help: "The same as --format json.")
  var json = false
  @Option(name: .shortAndLong, help: "Write to this file, whole or not at all.")
  var output: String?
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard Self.counts.contains(items.count) else {
      throw ValidationError("compare takes two to a hundred codes or names")
    }
    if let output, !json, format == nil, ReportFormat(path: output) == nil {
      let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("\(output) does not say its format; add --format (\(formats))")
    }
    if output == nil, chosen.isBinary, StandardOutput.isTerminal {
      throw ValidationError(
        "\(chosen.rawValue) is not for a terminal; add -o comparison.\(chosen.rawValue)")
    }
  }

  func run() async throws {
    let query = FindDossiers(items, asOf: time.day, knownAt: time.moment)
    let database = try await database.reading()
    let dossiers = try await database.read { try query.all(on: $0) }
    await database.close()
    let scope = ComparisonScope(
      asOf: time.day, mode: asked.studyMode, session: asked.sessionCode)
    let whole = Comparison(dossiers, in: scope)
    let data = try chosen.data(differences ? whole.differences : whole, style: style)
    guard let output else { return StandardOutput.write(data) }
    try OutputFile(path: output).write(data)
  }

  private var chosen: ReportFormat {
    json ? .json : format ?? output.flatMap(ReportFormat.init(path:)) ?? .table
  }

  /// A file has no terminal's colors.
  private var style: TerminalTable.Style {
    var style = StandardOutput.style
    if output != nil { style.usesColor = false }
    return style
  }
}
