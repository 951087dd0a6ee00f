import ArgumentParser
import Registry
import Tabular

/// `prospectus import template`.
struct ImportTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print an empty CSV file with the headings of a canonical table.",
    discussion: """
      A file with these headings needs no profile. Columns may be left out, but for those that
      docs/importing.md prints in bold.
      """)
  @Argument(help: "institutions, programs, offerings, approvals, fees or cautions.")
  var table: String
  @Flag(help: "Add a row that shows how cells are written.")
  var example = false

  func validate() throws {
    let known = CanonicalTable.allCases.map(\.rawValue)
    guard known.contains(table) else {
      throw ValidationError("the table must be one of \(known.joined(separator: ", "))")
    }
  }

  func run() throws {
    guard let table = CanonicalTable(rawValue: table) else { return }
    let names = table.columns.map(\.name) + CanonicalTable.evidenceColumns
    let writer = CSVWriter(lineEnd: .lf)
    let row = example ? writer.line(names.map { table.example[$0] ?? "" }) : ""
    StandardOutput.write(writer.line(names) + row)
  }
}
