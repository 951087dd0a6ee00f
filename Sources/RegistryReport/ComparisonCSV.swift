public import Registry

/// A comparison as CSV (RFC 4180): one line for each row, one column for each thing compared.
public struct ComparisonCSV {
  private let comparison: Comparison

  /// The face of `comparison`.
  public init(_ comparison: Comparison) { self.comparison = comparison }

  /// The document, with line ends of CR LF.
  public var text: String {
    let heading =
      ["section", "row"]
      + comparison.columns.map { ExampleMark.marked($0.name, isFictitious: $0.isFictitious) }
    let codes = ["", "code"] + comparison.columns.map(\.code)
    let rows = comparison.sections.flatMap { section in
      section.rows.map { row in
        [section.label, row.label] + row.cells.map { $0.lines.joined(separator: "\n") }
      }
    }
    var told: Set<[String]> = []
    // Documents that a reader could not tell apart are told once.
    let sources = comparison.evidence.map { ["Sources", $0.source, $0.citation] }
      .filter { told.insert($0).inserted }
    let notes =
      [["As of", comparison.asOf.description]] + comparison.leftOut.map { ["Left out", $0] }
      + comparison.same.map { ["Same in all", $0] }
    return ([heading, codes] + rows + cohort + sources + notes).map(line).joined()
  }

  /// Medians, and whose number is best.
  private var cohort: [[String]] {
    comparison.sections.flatMap(\.rows).flatMap { row in
      row.cohort.flatMap { figure in
        // It is about all columns, and stands in none of them.
        let medians = figure.medianWords.map { [["Cohort", "\(row.label): \($0)"]] } ?? []
        guard !figure.best.isEmpty else { return medians }
        let marks = row.cells.indices.map { figure.best.contains($0) ? figure.bestWords : "" }
        return medians + [["Best", row.label] + marks]
      }
    }
  }

  private func line(_ cells: [String]) -> String {
    let width = comparison.columns.count + 2
    let padded = cells + Array(repeating: "", count: max(0, width - cells.count))
    return padded.map(Self.field).joined(separator: ",") + "\r\n"
  }

  /// A cell that a spreadsheet shows as it is: what looks like a formula, also in wide East Asian
  /// letters, is preceded by a quote. Scalars are looked at and not characters, since a combining mark
  /// or a line feed makes another character of a comma or a carriage return.
  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { formulaStarts.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { quoted.contains($0) }) else { return safe }
    var field = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in safe.unicodeScalars {
      field.append(scalar)
      if scalar == "\"" { field.append(scalar) }
    }
    return String(field) + "\""
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]
  private static let quoted: Set<Unicode.Scalar> = ["\"", ",", "\r", "\n"]
}
