import ArgumentParser
import Foundation
import Registry
import RegistryReport
import Tabular

/// `prospectus import template`.
struct ImportTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Write an empty file with the headings of a canonical table.",
    discussion: """
      EXAMPLES
        prospectus import template fees > fees.csv
        prospectus import template fees --example -o fees.xlsx

      A file with these headings needs no profile. Columns may be left out, but for those that
      docs/importing.md prints in bold. In a workbook, columns of a closed list offer its words.
      """)
  @Argument(help: "institutions, programs, offerings, approvals, fees or cautions.")
  var table: String
  @Flag(help: "Add a row that shows how cells are written.")
  var example = false
  @Option(
    name: .shortAndLong,
    help: "Write to this file: text, or a workbook if it ends in .xlsx.")
  var output: String?

  func validate() throws {
    let known = CanonicalTable.allCases.map(\.rawValue)
    guard known.contains(table) else {
      throw ValidationError("the table must be one of \(known.joined(separator: ", "))")
    }
    if let output, !["csv", "xlsx"].contains(Self.suffix(of: output)) {
      throw ValidationError("\(output) must end in .csv or .xlsx")
    }
  }

  func run() throws {
    guard let table = CanonicalTable(rawValue: table) else { return }
    guard let output else { return StandardOutput.write(text(of: table)) }
    let bytes =
      Self.suffix(of: output) == "xlsx" ? try workbook(of: table) : Data(text(of: table).utf8)
    try OutputFile(path: output).write(bytes)
  }

  private func text(of table: CanonicalTable) -> String {
    let writer = CSVWriter(lineEnd: .lf)
    return rows(of: table).map(writer.line).joined()
  }

  private func workbook(of table: CanonicalTable) throws -> Data {
    var sheet = TableWorkbook.Table(table.rawValue, headerRow: 1)
    sheet.rows = zip(1..., rows(of: table)).map { TableWorkbook.Row($0, $1) }
    for (column, canonical) in table.columns.enumerated() {
      sheet.words[column] = canonical.kind.closedList
    }
    let kind = table.columns.count
    sheet.words[kind] = SourceKind.allCases.map(\.rawValue)
    let book = TableWorkbook("prospectus: \(table.rawValue)", asOf: AsOfOptions.today, [sheet])
    return Data(try book.bytes())
  }

  private func rows(of table: CanonicalTable) -> [[String]] {
    let names = table.columns.map(\.name) + CanonicalTable.evidenceColumns
    return [names] + (example ? [names.map { table.example[$0] ?? "" }] : [])
  }

  private static func suffix(of path: String) -> String {
    URL(filePath: path).pathExtension.lowercased()
  }
}

extension ColumnKind {
  /// The words that a cell of the column may have, where there are only so many.
  fileprivate var closedList: [String]? {
    switch self {
    case .word(let words): words
    case .yesNo: ["yes", "no"]
    case .currency: Currency.all.map(\.code)
    default: nil
    }
  }
}
