/// Cells that stand for the rows below them, as merged ones do: what is blank in all columns of a group
/// is what the rows above have there.
struct FillDown {
  private let groups: [[Int]]
  private var above: [[String]?]

  /// Ties groups of headings, the outermost first, to the positions that `index` gives to them.
  init(_ groups: [[String]], index: (String) -> Int) {
    self.groups = groups.map { $0.map(index).filter { $0 != .max } }
    above = groups.map { _ in nil }
  }

  /// The cells of the next row with what the rows above say. A group with any text begins anew, and with
  /// it those inside it: nobody is given the name of a neighbor whose own is missing.
  mutating func filled(_ cells: [String]) -> [String] {
    var filled = cells
    for (number, places) in groups.enumerated() {
      if places.allSatisfy({ CellText.trimmed(cells[$0]).isEmpty }) {
        for (place, value) in zip(places, above[number] ?? []) { filled[place] = value }
      } else {
        above[number] = places.map { cells[$0] }
        for inner in groups.indices.dropFirst(number + 1) { above[inner] = nil }
      }
    }
    return filled
  }
}
