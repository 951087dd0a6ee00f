import ArgumentParser
import Registry
import Tabular

/// What a person states about a file that has no profile yet.
struct LayoutOptions: ParsableArguments {
  @Option(help: "The sheet of a workbook, by name or by number from 1.")
  var sheet: String?
  @Option(help: "The row of the header; guessed from the shape of the first rows unless given.")
  var header: Int?
  @Option(help: "How many rows the header has.")
  var headerRows: Int?
  @Option(help: "The delimiter: one character, or tab.")
  var delimiter: String?
  @Option(help: "The encoding of text without a byte order mark, such as windows-1252.")
  var encoding: String?
  @Option(help: "The keys that lead to the rows of a JSON text, separated by /; * is any key.")
  var rows: String?
  @Option(help: "The keys in a JSON row that lead to a list whose items become rows.")
  var expand: String?

  /// Refuses what is no delimiter and no row.
  func validate() throws {
    if let delimiter, delimiter != "tab", delimiter.utf8.count != 1 {
      throw ValidationError("--delimiter is one ASCII character, or tab")
    }
    if let header, header < 1 { throw ValidationError("--header is a row's number, from 1") }
    guard (1...5).contains(headerRows ?? 1) else {
      throw ValidationError("--header-rows must be between 1 and 5")
    }
  }

  /// The delimiter as a byte.
  var byte: UInt8? { delimiter == "tab" ? UInt8(ascii: "\t") : delimiter?.utf8.first }

  /// The same in a profile's terms.
  var layout: FileLayout {
    var layout = FileLayout()
    layout.sheet = sheet.map { Int($0).map(SheetReference.number) ?? SheetReference.named($0) }
    if let header { layout.header = .row(header) }
    layout.headerRows = headerRows ?? 1
    layout.encoding = encoding
    layout.rowsPath = rows.map(keys)
    layout.expanding = expand.map(keys)
    return layout
  }

  /// The same in the reader's terms.
  var options: TabularOptions { FilePart.options(layout, delimiter: byte) }

  private func keys(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
