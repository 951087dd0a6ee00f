public import Registry

/// A comparison as CSV (RFC 4180): one line for each row, one column for each thing compared.
public struct ComparisonCSV {
  private let comparison: Comparison

  /// The face of `comparison`.
  public init(_ comparison: Comparison) { self.comparison = comparison }

  /// The document, with line ends of CR LF.
  public var text: String {
    let heading = ["section", "row"] + comparison.columns.map(\.name)
    let codes = ["", "code"] + comparison.columns.map(\.code)
    let rows = comparison.sections.flatMap { section in
      section.rows.map { row in
        [section.label, row.label] + row.cells.map { $0.lines.joined(separator: "\n") }
      }
    }
    let sources = comparison.evidence.map { ["Sources", $0.source, $0.citation] }
    let notes =
      [["As of", comparison.asOf.description]] + comparison.leftOut.map { ["Left out", $0] }
    return ([heading, codes] + rows + sources + notes).map(line).joined()
  }

  private func line(_ cells: [String]) -> String {
    let width = comparison.columns.count + 2
    let padded = cells + Array(repeating: "", count: max(0, width - cells.count))
    return padded.map(Self.field).joined(separator: ",") + "\r\n"
  }

  /// A cell that a spreadsheet shows as it is: what looks like a formula is preceded by a quote.
  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.contains { "\",\r\n".contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
