/// `boolean`.
extension Bool: SQLValue {
  /// `t` or `f`, as PostgreSQL prints it.
  public var sqlText: String { self ? "t" : "f" }

  /// Nil for anything but `t`, `f`, `true` and `false`.
  public init?(sqlText: String) {
    switch sqlText {
    case "t", "true": self = true
    case "f", "false": self = false
    default: return nil
    }
  }
}
