/// What the first rows of a file hold in one column.
public struct ColumnSample: Hashable, Sendable {
  /// The heading.
  public let heading: String
  /// Different values in the order in which they come, at most so many.
  public private(set) var values: [String] = []
  /// Whether there were more different values.
  public private(set) var hasMore = false
  /// How many cells were blank.
  public private(set) var blanks = 0
  /// How many rows were looked at.
  public private(set) var rows = 0

  /// A code list of a column is seldom longer, and a draft with more is not read.
  private static let most = 24

  /// A column in which nothing has been looked at.
  public init(heading: String) { self.heading = heading }

  /// Takes the next row's cell.
  public mutating func take(_ cell: String) {
    rows += 1
    let text = CellText.trimmed(cell)
    if text.isEmpty {
      blanks += 1
    } else if !values.contains(text) {
      if values.count < Self.most { values.append(text) } else { hasMore = true }
    }
  }

  /// Some values and how many are blank, for a comment.
  var examples: String {
    let shown = values.prefix(3).map { YAMLText.quoted(YAMLText.shortened($0)) }
    let some = shown.isEmpty ? "no value" : "e.g. " + shown.joined(separator: ", ")
    return blanks > 0 && !shown.isEmpty ? some + "; \(blanks) of \(rows) blank" : some
  }
}
