/// What a text was read as, in the columns of the staging table, or why it could not be read.
public enum Reading: Hashable, Sendable {
  /// The staged cells, in the order of the column's staged names; nil where there is nothing.
  case cells([String?])
  /// The staged cells, with something worth knowing about how they were read.
  case noted([String?], code: String, message: String)
  /// Not read: a stable code, one plain sentence, and what could be done.
  case fault(code: String, level: FindingLevel, message: String, suggestion: String?)
}

/// What a reader must know beyond the text itself.
public struct ReadingContext: Sendable {
  /// In which order a date with slashes puts its parts; nil when nobody said.
  public var dateOrder: DateOrder?
  /// The unit of a bare number of time; nil when nobody said.
  public var unit: DurationUnit?
  /// The currency of the row's amounts.
  public var currency: Currency?

  /// A context in which nothing is known.
  public init(dateOrder: DateOrder? = nil, unit: DurationUnit? = nil, currency: Currency? = nil) {
    (self.dateOrder, self.unit, self.currency) = (dateOrder, unit, currency)
  }
}

/// The order of day, month and year in a written date.
public enum DateOrder: String, Sendable, CaseIterable {
  /// 21/11/2026.
  case dmy
  /// 11/21/2026.
  case mdy
  /// 2026/11/21.
  case ymd
}
