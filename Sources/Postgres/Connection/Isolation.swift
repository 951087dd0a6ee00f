/// What a transaction sees of others.
public enum Isolation: String, Sendable {
  /// Each statement sees what was committed before it.
  case readCommitted = "read committed"
  /// Every statement sees what was committed before the first; for reads that must agree.
  case snapshot = "repeatable read"
  /// As if transactions ran one after another; refused with `40001` where that cannot be.
  case serializable = "serializable"
}
