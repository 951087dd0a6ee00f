/// `double precision`; `NaN` and the infinities included.
extension Double: SQLValue {
  /// The shortest text that reads back as the same number.
  public var sqlText: String { String(self) }

  /// Nil where the text is not a number.
  public init?(sqlText: String) { self.init(sqlText) }
}
