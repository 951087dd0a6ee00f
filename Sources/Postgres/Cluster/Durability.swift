/// Whether a private cluster's commits survive a power cut.
public enum Durability: Sendable {
  /// They do.
  case full
  /// They need not; for tests, several times faster.
  case none
}
