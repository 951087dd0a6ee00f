import Foundation

/// One number of a comparison's cell with what makes it comparable with others: its label, and its
/// kind, which two numbers share when they count the same thing in the same unit.
struct RowMeasure {
  /// What is counted and in which unit, so that only equals meet.
  struct Kind: Hashable {
    /// In words, for several: `complete totals in INR`.
    let words: String
    /// Whether the smallest is the one that a reader looks for.
    let isBetterWhenLower: Bool
    /// Whether the numbers are only lower bounds.
    let isLowerBound: Bool
  }

  /// The column.
  let column: Int
  /// What tells it from the others of its cell, such as `in state`.
  let label: String?
  /// What is counted.
  let kind: Kind
  /// The least it can be: minor units for money.
  let low: Decimal
  /// The most it can be; nil for an open end.
  let high: Decimal?
  /// The currency, where it is money.
  let currency: Currency?

  /// The numbers of a row, in the order of its columns; a row of words has none.
  static func all(in row: Comparison.Row) -> [RowMeasure] {
    row.cells.enumerated().flatMap { column, cell in
      cell.items.compactMap { RowMeasure($0, column: column, of: row.key) }
    }
  }

  private init?(_ item: Cell.Item, column: Int, of row: String) {
    func part(_ key: String) -> String? { item.parts.first { $0.key == key }?.value }
    func decimal(_ key: String) -> Decimal? { part(key).flatMap { Decimal(string: $0) } }
    let amount = item.amount
    let kind: Kind?
    switch row {
    case "total_cost": kind = Self.total(amount, part("completeness"))
    case "tuition": kind = Self.tuition(amount, part("basis"), part("occurs"))
    case "duration": kind = part("unit").map { Self.count("durations in \($0)s") }
    case "credits":
      kind = (part("system_label") ?? part("system")).map { Self.count("credits (\($0))") }
    case "intake": kind = Self.count("approved intakes")
    default: kind = nil
    }
    guard let kind else { return nil }
    guard let low = amount.map({ Decimal($0.low) }) ?? decimal("low") ?? decimal("intake") else {
      return nil
    }
    (self.column, label, self.kind, self.low) = (column, item.label, kind, low)
    currency = amount?.currency
    if let amount { high = amount.high.map { Decimal($0) } } else { high = decimal("high") ?? low }
  }

  private static func count(_ words: String) -> Kind {
    Kind(words: words, isBetterWhenLower: false, isLowerBound: false)
  }

  /// Totals meet only in one currency and one class of completeness.
  private static func total(_ amount: AmountRange?, _ completeness: String?) -> Kind? {
    guard let amount, let known = completeness.flatMap(CostCompleteness.init(rawValue:)) else {
      return nil
    }
    let currency = amount.currency.code
    return switch known {
    case .complete:
      Kind(
        words: "complete totals in \(currency)", isBetterWhenLower: amount.high != nil,
        isLowerBound: amount.high == nil)
    case .totalOnly:
      Kind(
        words: "printed totals in \(currency)", isBetterWhenLower: false,
        isLowerBound: amount.high == nil)
    case .atLeast:
      Kind(
        words: "incomplete totals in \(currency)", isBetterWhenLower: false, isLowerBound: true)
    case .unknown: nil
    }
  }

  /// The cheaper year of a longer program is no better, so none is marked.
  private static func tuition(
    _ amount: AmountRange?, _ basis: String?, _ occurs: String?
  ) -> Kind? {
    guard let amount, occurs == "all", let basis = basis.flatMap(FeeBasis.init(rawValue:)) else {
      return nil
    }
    return Kind(
      words: "tuitions \(basis.spoken) in \(amount.currency.code)", isBetterWhenLower: false,
      isLowerBound: amount.high == nil)
  }
}

extension Cell {
  /// The things it says that hold together; sources that disagree give no number.
  fileprivate var items: [Item] {
    switch content {
    case .value(let item): [item]
    case .values(let items): items
    case .conflict, .absent: []
    }
  }
}
