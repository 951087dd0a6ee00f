/// What to do about a blank cell where every row needs a value: it may stand for the one above.
struct FillAdvice {
  private let filledDown: Set<String>
  private var met: Set<String> = []

  /// Advice for a file in which these groups of headings are filled already.
  init(_ groups: [[String]]) { filledDown = Set(groups.joined().map(HeadingPositions.fold)) }

  /// Takes note that a row has a value for a column.
  mutating func meet(_ column: CanonicalColumn) {
    if column.isRequired { met.insert(column.name) }
  }

  /// The advice, when a row before had a value and the heading is not filled yet.
  func words(for column: CanonicalColumn, from heading: String?) -> String? {
    guard let heading, met.contains(column.name),
      !filledDown.contains(HeadingPositions.fold(heading))
    else { return nil }
    return
      "look it up; if the cell above stands for it, as a merged one does, a profile can say so: "
      + "fill_down: [\(heading)], under file"
  }
}
