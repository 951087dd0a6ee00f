/// Whether remembering pays: after a trial, a memory that is hardly ever right is given up.
struct HitRate {
  private var hits = 0
  private var misses = 0

  /// How many rows a memory is tried for.
  private static let trial = 1000

  /// Whether to go on remembering: a miss costs about as much as four hits save.
  var isWorthwhile: Bool { misses < Self.trial || hits > misses / 4 }

  /// Counts a row that was remembered.
  mutating func hit() { hits += 1 }

  /// Counts a row that was not.
  mutating func miss() { misses += 1 }
}
