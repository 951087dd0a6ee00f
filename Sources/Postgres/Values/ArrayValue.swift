/// A one-dimensional array, such as `text[]`; an element that is NULL makes it unreadable.
extension Array: SQLValue where Element: SQLValue {
  /// Such as `{"a","b \"c\""}`.
  public var sqlText: String { ArrayLiteral.text(of: map(\.sqlText)) }

  /// Nil for nested arrays, NULL elements and elements that are not an `Element`.
  public init?(sqlText: String) {
    guard let texts = ArrayLiteral.elements(of: sqlText) else { return nil }
    let elements = texts.compactMap { Element(sqlText: $0) }
    guard elements.count == texts.count else { return nil }
    self = elements
  }
}
