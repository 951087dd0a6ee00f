/// What a reader must know beyond the text itself.
public struct ReadingContext: Sendable {
  /// How the source writes dates.
  public var dates = DateConventions()
  /// How the source writes numbers; nil when nobody said.
  public var style: NumberStyle?
  /// The unit of a bare number of time; nil when nobody said.
  public var unit: DurationUnit?
  /// Which academic year a month belongs to.
  public var calendar: AcademicCalendar
  /// The currency of the row's amounts.
  public var currency: Currency?
  /// What the row's amount is for.
  public var basis: FeeBasis?
  /// The row's word for tax.
  public var tax: String?

  /// A context in which nothing is declared.
  public init() {
    calendar = .ugcDEB
  }

  /// What an amount must know of its row.
  var row: AmountReading.Row {
    AmountReading.Row(currency: currency, basis: basis, tax: tax, style: style)
  }
}
