/// A place in a ranking of one year, such as rank 45 among universities in NIRF 2024.
public struct RankFact: Sendable, Hashable {
  /// The year of the ranking, which is its cycle.
  public let year: Int
  /// The category, such as `University`; nil when it is not stated.
  public let category: String?
  /// The rank, from 1.
  public let rank: Int
  /// The number of the evidence.
  public let evidence: Int

  /// Reads a decision that gives a rank: the cycle is the year, the scale or else the wording the
  /// category. Nil when there is no rank or no year.
  public init?(_ approval: Approval) {
    guard let rank = approval.rank, let year = Self.year(approval.cycle) else { return nil }
    (self.year, self.rank, evidence) = (year, rank, approval.evidence)
    category = approval.scale ?? approval.wording
  }

  /// Whether it is a rank in one of `categories`, words compared as folded; none is any category.
  public func isIn(_ categories: [String]) -> Bool {
    guard !categories.isEmpty else { return true }
    guard let category else { return false }
    return categories.contains { FoldedText($0) == FoldedText(category) }
  }

  /// The rank in words: `45 (University, 2024)`.
  public var spoken: String { "\(rank) (\(category ?? "category not stated"), \(year))" }

  private static func year(_ cycle: String?) -> Int? {
    let numbers = cycle?.split { !$0.isASCII || !$0.isNumber } ?? []
    return numbers.first { $0.count == 4 }.flatMap { Int($0) }
  }
}
