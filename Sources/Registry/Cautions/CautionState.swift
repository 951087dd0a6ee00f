/// Where a caution stands in its life.
public enum CautionState: String, Sendable, Decodable, CaseIterable {
  /// Recorded from a source that is no authority; shown to nobody until someone publishes it.
  case proposed
  /// Shown.
  case published
  /// Shown, and marked as disputed.
  case disputed
  /// Found not to hold; it stays so until its source says something else.
  case cleared
  /// Replaced by another caution.
  case superseded

  /// The state as people read it.
  public var spoken: String { Vocabulary.spoken(rawValue) }

  /// Whether answers show the caution.
  public var isShown: Bool { self == .published || self == .disputed }
}
