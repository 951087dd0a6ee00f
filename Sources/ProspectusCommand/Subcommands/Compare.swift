import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus compare`.
struct Compare: AsyncParsableCommand {
  /// The formats a comparison can be printed in.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
  }

  static let configuration = CommandConfiguration(
    abstract: "Put institutions and programs side by side.",
    discussion: """
      EXAMPLES
        prospectus compare scorecard:166683-1107-3 scorecard:110635-1107-3
        prospectus compare A B --mode online --session 2025-26
        prospectus compare A B C --format csv -o comparison.csv
      """)
  @Argument(help: "Codes or names, two to ten.")
  var items: [String]
  @OptionGroup var time: AsOfOptions
  @OptionGroup var asked: ScopeOptions
  @Option(help: "The format: table, json or csv; else the suffix of -o, else table.")
  var format: Format?
  @Flag(help: "The same as --format json.")
  var json = false
  @Option(name: .shortAndLong, help: "Write to this file, whole or not at all.")
  var output: String?
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard (2...10).contains(items.count) else {
      throw ValidationError("compare takes two to ten codes or names")
    }
    if let output, format == nil, Format(rawValue: URL(filePath: output).pathExtension) == nil {
      throw ValidationError("\(output) does not say its format; add --format table, json or csv")
    }
  }

  func run() async throws {
    let query = FindDossiers(items, asOf: time.day, knownAt: time.moment)
    let database = try await database.reading()
    let dossiers = try await database.read { try query.all(on: $0) }
    await database.close()
    let scope = ComparisonScope(
      asOf: time.day, mode: asked.studyMode, session: asked.sessionCode)
    let text = text(of: Comparison(dossiers, in: scope))
    guard let output else { return StandardOutput.write(text) }
    try OutputFile(path: output).write(Data(text.utf8))
  }

  private func text(of comparison: Comparison) -> String {
    let suffix = output.flatMap { Format(rawValue: URL(filePath: $0).pathExtension) }
    switch json ? .json : format ?? suffix ?? .table {
    case .table: return ComparisonText(comparison, style: StandardOutput.style).text
    case .json: return ComparisonJSON(comparison).text
    case .csv: return ComparisonCSV(comparison).text
    }
  }
}
