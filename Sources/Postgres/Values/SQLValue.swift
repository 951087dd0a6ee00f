/// A value that travels to and from PostgreSQL as text.
public protocol SQLValue: Sendable {
  /// The value as PostgreSQL reads it.
  var sqlText: String { get }

  /// The value PostgreSQL wrote, or nil where the text is not one.
  init?(sqlText: String)
}

/// An identifier or enumeration over a value travels as that value.
extension SQLValue where Self: RawRepresentable, RawValue: SQLValue {
  /// The raw value's text.
  public var sqlText: String { rawValue.sqlText }

  /// The value of a raw value's text, or nil where there is none.
  public init?(sqlText: String) {
    guard let rawValue = RawValue(sqlText: sqlText) else { return nil }
    self.init(rawValue: rawValue)
  }
}
