/// How the cells of a canonical column are read, and which staged cells a reading fills.
public enum ColumnKind: Hashable, Sendable {
  /// A code with its scheme.
  case code
  /// Several codes, separated by `;`.
  case codes
  /// Any text.
  case text
  /// A name, staged together with its folded form.
  case name
  /// Several names, separated by `;`.
  case names
  /// Several texts, separated by `;`.
  case texts
  /// One word of a closed list.
  case word([String])
  /// Several words of a closed list, separated by `;`.
  case words([String])
  /// A two-letter country code.
  case country
  /// A whole number.
  case whole
  /// A decimal number.
  case decimal
  /// A number or a range of numbers.
  case span
  /// A percentage.
  case percent
  /// Yes or no.
  case yesNo
  /// A date.
  case date
  /// The last valid day, staged as the day after.
  case lastDay
  /// An academic session.
  case session
  /// How long something takes.
  case duration
  /// What a fee cell says.
  case amount
  /// A currency code.
  case currency

  /// The staged cells that a column of this kind fills, in order.
  public func stagedNames(of column: String) -> [String] {
    switch self {
    case .name, .names: [column, column + "_folded"]
    case .date, .lastDay: [column, column + "_precision"]
    case .span: [column + "_low", column + "_high"]
    case .duration: [column + "_low", column + "_high", column + "_unit", column + "_text"]
    case .amount:
      [
        column + "_low", column + "_high", column + "_share", column + "_share_of",
        column + "_absence",
      ]
    default: [column]
    }
  }
}
