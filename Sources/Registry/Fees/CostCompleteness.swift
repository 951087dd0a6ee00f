/// How much of a total is known; only totals of one class are ranked against each other.
public enum CostCompleteness: String, Sendable, CaseIterable {
  /// Every counted line is known.
  case complete
  /// A counted line is missing or open, so the total is a lower bound.
  case atLeast = "at_least"
  /// The source prints only a total.
  case totalOnly = "total_only"
  /// No mandatory amount is known, or it is not known which schedule applies.
  case unknown
}
