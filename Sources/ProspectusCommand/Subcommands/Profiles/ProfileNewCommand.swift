import ArgumentParser
import Foundation
import Registry
import Tabular

/// `prospectus profile new`.
struct ProfileNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Draft a profile from a file's headings and values.",
    discussion: """
      The draft goes to standard output. What it cannot know it marks with DECIDE; profile check
      reads it as it is, and holds what is not decided.
      """)
  @Argument(help: "The file.")
  var file: String
  @Option(help: "A canonical table to fill; may be given several times. The nearest unless given.")
  var table: [String] = []
  @OptionGroup var layout: LayoutOptions

  func validate() throws {
    let known = CanonicalTable.allCases.map(\.rawValue)
    for name in table where !known.contains(name) {
      throw ValidationError("--table must be one of \(known.joined(separator: ", "))")
    }
  }

  func run() throws {
    guard FileManager.default.fileExists(atPath: file) else {
      throw RegistryError.notFound("there is no file \(file)")
    }
    let name = URL(filePath: file).lastPathComponent
    let opened = try TabularFile(path: file, options: layout.options)
    let draft = try ProfileDraft(
      file: name, found: opened.found.description, layout: layout.layout,
      delimiter: layout.byte, columns: try samples(of: opened),
      tables: table.compactMap(CanonicalTable.init(rawValue:)))
    StandardOutput.write(draft.yaml)
  }

  /// More rows would seldom show another kind of value, and a draft should come at once.
  private static let rows = 1000

  private func samples(of file: TabularFile) throws -> [ColumnSample] {
    var samples = file.header.headings.map { ColumnSample(heading: $0) }
    var rows = 0
    while rows < Self.rows, try file.next() {
      rows += 1
      for place in samples.indices { samples[place].take(file.row[place] ?? "") }
    }
    return samples
  }
}
