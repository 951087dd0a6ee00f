/// `text`, and any other type taken as PostgreSQL prints it.
extension String: SQLValue {
  /// The text itself.
  public var sqlText: String { self }

  /// Never nil.
  public init?(sqlText: String) { self = sqlText }
}
