/// Which words of two names are the same, in order; one word may be two in the other name.
struct WordAlignment {
  /// Words that belong together, and how alike they are.
  struct Pair {
    let left: Range<Int>
    let right: Range<Int>
    let likeness: Double
  }

  /// The pairs, in order.
  let pairs: [Pair]
  private let left: [String]
  private let right: [String]

  /// The best alignment by likeness times weight.
  init(_ left: [String], _ right: [String], weight: (String) -> Double) {
    (self.left, self.right) = (left, right)
    var best = [[(score: Double, pair: Pair?)]](
      repeating: Array(repeating: (0, nil), count: right.count + 1), count: left.count + 1)
    for i in stride(from: left.count, through: 0, by: -1) {
      for j in stride(from: right.count, through: 0, by: -1) where i < left.count || j < right.count
      {
        var choice: (score: Double, pair: Pair?) = (-1, nil)
        if i < left.count { choice = (best[i + 1][j].score, nil) }
        if j < right.count, best[i][j + 1].score > choice.score {
          choice = (best[i][j + 1].score, nil)
        }
        for pair in Self.pairs(left, right, i, j) {
          let words =
            left[pair.left].map(weight).reduce(0, +) + right[pair.right].map(weight).reduce(0, +)
          let score =
            best[pair.left.upperBound][pair.right.upperBound].score + pair.likeness * words
          if score > choice.score { choice = (score, pair) }
        }
        best[i][j] = choice
      }
    }
    pairs = Self.path(best, left.count, right.count)
  }

  /// The words of the left name that have no partner.
  var leftAlone: [String] { alone(left, pairs.map(\.left)) }
  /// The words of the right name that have no partner.
  var rightAlone: [String] { alone(right, pairs.map(\.right)) }

  /// Pairs that are not simply equal, as a person would note them.
  var notes: [String] {
    pairs.compactMap { pair in
      let (a, b) = (
        left[pair.left].joined(separator: " "), right[pair.right].joined(separator: " ")
      )
      return a == b ? nil : "\(a) ~ \(b)"
    }
  }

  private func alone(_ words: [String], _ taken: [Range<Int>]) -> [String] {
    words.indices.filter { index in !taken.contains { $0.contains(index) } }.map { words[$0] }
  }

  private static func pairs(_ left: [String], _ right: [String], _ i: Int, _ j: Int) -> [Pair] {
    [(1, 1), (1, 2), (2, 1)].compactMap { (a, b) -> Pair? in
      guard i + a <= left.count, j + b <= right.count else { return nil }
      let likeness = WordLikeness.of(
        left[i..<(i + a)].joined(), right[j..<(j + b)].joined())
      let isGlued = a + b > 2
      guard likeness > (isGlued ? 0.85 : 0) else { return nil }
      return Pair(
        left: i..<(i + a), right: j..<(j + b), likeness: isGlued ? likeness * 0.99 : likeness)
    }
  }

  private static func path(
    _ best: [[(score: Double, pair: Pair?)]], _ lefts: Int, _ rights: Int
  ) -> [Pair] {
    var (i, j, pairs): (Int, Int, [Pair]) = (0, 0, [])
    while i < lefts, j < rights {
      if let pair = best[i][j].pair {
        pairs.append(pair)
        (i, j) = (pair.left.upperBound, pair.right.upperBound)
      } else if best[i + 1][j].score >= best[i][j + 1].score {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
