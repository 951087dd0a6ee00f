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
    do {
      StandardOutput.write(try draft(of: name).yaml)
    } catch let error as TabularError {
      throw UnreadFile(file: file, error: error)
    }
  }

  private func draft(of name: String) throws -> ProfileDraft {
    var options = layout.options
    var stated = layout.layout
    let guess = try headerGuess()
    if let guess {
      (stated.header, stated.headerRows) = (.row(guess.row), guess.rows)
      options.header = HeaderChoice(.row(guess.row), rows: guess.rows)
    }
    let opened = try TabularFile(path: file, options: options)
    return try ProfileDraft(
      file: name, found: opened.found.description, layout: stated, delimiter: layout.byte,
      columns: try samples(of: opened), tables: table.compactMap(CanonicalTable.init(rawValue:)),
      guess: guess)
  }

  /// Where the header seems to be, unless it is stated, or is where it would be looked for anyway.
  private func headerGuess() throws -> HeaderGuess? {
    guard layout.header == nil, layout.headerRows == nil else { return nil }
    var options = layout.options
    options.header = HeaderChoice(.none)
    let opened = try TabularFile(path: file, options: options)
    var lines: [HeaderGuess.Line] = []
    while lines.count < HeaderGuess.looked, try opened.next() {
      lines.append(HeaderGuess.Line(row: opened.row.address.row, cells: opened.row.texts))
    }
    return opened.found.format.hasHeader ? HeaderGuess(lines) : nil
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
