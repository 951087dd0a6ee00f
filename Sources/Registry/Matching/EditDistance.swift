/// How many letters must be added, left out, changed or swapped with their neighbor.
enum EditDistance {
  /// The distance between two sequences.
  static func of<Item: Equatable>(_ left: [Item], _ right: [Item]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var (before, last) = ([Int](), Array(0...right.count))
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var best = min(last[j] + 1, row[j - 1] + 1, change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, before[j - 2] + 1)
        }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[right.count]
  }
}
