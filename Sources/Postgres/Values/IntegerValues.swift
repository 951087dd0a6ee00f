/// `integer`, `bigint` and whatever else PostgreSQL prints as digits.
extension Int: SQLValue {
  /// Decimal digits.
  public var sqlText: String { String(self) }

  /// Nil where the text is not a whole number or does not fit.
  public init?(sqlText: String) { self.init(sqlText) }
}

/// `bigint`.
extension Int64: SQLValue {
  /// Decimal digits.
  public var sqlText: String { String(self) }

  /// Nil where the text is not a whole number or does not fit.
  public init?(sqlText: String) { self.init(sqlText) }
}

/// `integer`.
extension Int32: SQLValue {
  /// Decimal digits.
  public var sqlText: String { String(self) }

  /// Nil where the text is not a whole number or does not fit.
  public init?(sqlText: String) { self.init(sqlText) }
}
