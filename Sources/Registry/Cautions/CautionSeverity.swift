/// How much a caution weighs.
public enum CautionSeverity: String, Sendable, Decodable, CaseIterable {
  /// Worth knowing.
  case info
  /// Look closely before relying on it.
  case warning
  /// It may make a degree worthless or end the studies.
  case severe

  /// The severity as people read it.
  public var spoken: String { Vocabulary.spoken(rawValue) }
}
