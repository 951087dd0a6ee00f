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
      if isBlank(places, cells) {
        for (place, value) in zip(places, above[number] ?? []) { filled[place] = value }
      } else {
        begin(number, places.map { cells[$0] })
      }
    }
    return filled
  }

  /// Passes over a row because of its cells at `tested`. What it says of a group stands for the rows
  /// below it as well, unless the group itself is what it was passed over for: a sum is no institution.
  mutating func pass(over cells: [String], tested: Set<Int>) {
    for (number, places) in groups.enumerated() where !isBlank(places, cells) {
      begin(number, tested.isDisjoint(with: places) ? places.map { cells[$0] } : nil)
    }
  }

  /// Forgets what the rows above say, because a row cannot be read.
  mutating func forget() { above = groups.map { _ in nil } }

  private mutating func begin(_ number: Int, _ values: [String]?) {
    above[number] = values
    for inner in groups.indices.dropFirst(number + 1) { above[inner] = nil }
  }

  private func isBlank(_ places: [Int], _ cells: [String]) -> Bool {
    places.allSatisfy { cells[$0].trimmed.isEmpty }
  }
}
