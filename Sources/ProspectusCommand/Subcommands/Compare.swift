import ArgumentParser
import Foundation
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// `prospectus compare`.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put institutions and programs side by side.",
    discussion: """
      EXAMPLES
        prospectus compare scorecard:166683-1107-3 scorecard:110635-1107-3
        prospectus compare A B --mode online --session 2025-26 --differences
        prospectus compare A B C -o comparison.pdf
        prospectus compare A B C --format message
        prospectus compare A B C --save asha-august -o comparison.pdf

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
  @OptionGroup var output: ReportOutputOptions
  @Option(
    help: ArgumentHelp(
      "Keep it as it is now: under a name in the registry, or in a file (.json).",
      valueName: "name|file"))
  var save: String?
  @OptionGroup var actor: ActorOption
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard Self.counts.contains(items.count) else {
      throw ValidationError("compare takes two to a hundred codes or names")
    }
    let repeated = items.indices.first { items[..<$0].contains(items[$0]) }
    if let repeated { throw ValidationError("\(items[repeated]) is given twice") }
    if let save, case .number = ReportPlace(save) {
      throw ValidationError("--save \(save): a number is no name, since reports have numbers too")
    }
  }

  func run() async throws {
    output.prepare()
    if let save { return try await keep(as: save) }
    let query = query
    let database = try await database.reading()
    let dossiers = try await database.read { try query.all(on: $0) }
    await database.close()
    let whole = Comparison(dossiers, in: scope)
    try output.write(differences ? whole.differences : whole)
  }

  private var query: FindDossiers {
    FindDossiers(items, asOf: time.day, knownAt: time.moment)
  }

  private var scope: ComparisonScope {
    ComparisonScope(asOf: time.day, mode: asked.studyMode, session: asked.sessionCode)
  }

  /// Saves the comparison, and writes what was saved.
  private func keep(as text: String) async throws {
    let place = ReportPlace(text)
    let name =
      if case .file(let path) = place {
        URL(filePath: path).deletingPathExtension().lastPathComponent
      } else { text }
    let inputs = ComparisonReport.Inputs(
      items: items, knownAt: time.knownAt, differences: differences)
    let saving = ReportSaving(
      place: place, name: name, actor: actor.name, query: query,
      state: FindRegistryState(knownAt: time.moment), scope: scope, inputs: inputs)
    let saved = try await saving.run(in: database)
    try output.write(saved.report.shown)
    let number = saved.id.map { "report \($0), \(saved.name)" } ?? "the report \(text)"
    StandardError.write("Saved as \(number) (SHA-256 \(saved.digest)).\n")
  }
}
