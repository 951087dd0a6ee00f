/// A column whose cells hold several things, of which each makes a row of a table.
public struct CellParts: Hashable, Sendable {
  /// The heading of the column.
  public var column: String
  /// What stands between the parts.
  public var separator: String

  /// Reads `each_part`.
  static func read(_ node: ProfileNode) -> CellParts? {
    node.allow(["column", "separator"])
    let (column, separator) = (node.required("column"), node.required("separator"))
    guard let column, let separator else { return nil }
    if separator.isEmpty { node["separator"]?.fault("separator is what stands between the parts") }
    return CellParts(column: column, separator: separator)
  }
}

/// Parts of a cell tied to the columns of one file.
struct CompiledParts {
  private let index: Int
  private let separator: String

  init(_ parts: CellParts, index: (String) -> Int) {
    (self.index, separator) = (index(parts.column), parts.separator)
  }

  /// The cells once for each part, which then stands in the place of the whole; parts are not blank.
  func rows(_ cells: [String]) -> [[String]] {
    guard index < cells.count else { return [] }
    return cells[index].split(separator: separator).map { $0.trimmed }
      .filter { !$0.isEmpty }.map { part in
        var row = cells
        row[index] = part
        return row
      }
  }
}
