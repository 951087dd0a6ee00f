import Foundation

/// Columns whose numbers a file prints together with their total.
public struct SumRule: Hashable, Sendable {
  /// The headings of the parts.
  public var parts: [String]
  /// The heading of the total.
  public var total: String
  /// The sheet whose rows are summed; nil for all that the profile reads.
  public var sheet: SheetReference? = nil

  /// Reads one entry of `sums`.
  static func read(_ node: ProfileNode) -> SumRule? {
    node.allow(["parts", "total", "sheet"])
    let parts = node["parts"]?.items.compactMap(\.text) ?? []
    if parts.isEmpty { node.fault("the key parts is missing: the columns that make the total") }
    guard let total = node.required("total"), !parts.isEmpty else { return nil }
    return SumRule(parts: parts, total: total, sheet: SheetReference.read(node["sheet"]))
  }
}

/// A sum rule tied to the columns of one file: parts that contradict their printed total are told,
/// and both are kept as printed.
struct SumCheck {
  private let rule: SumRule
  private let parts: [Int]
  private let total: Int

  init(_ rule: SumRule, index: (String) -> Int) {
    self.rule = rule
    (parts, total) = (rule.parts.map(index), index(rule.total))
  }

  /// The finding for a row whose parts do not make its total; nil also when a number is missing.
  func finding(_ cells: [String], at row: Int) -> Finding? {
    let numbers = parts.map { number(cells, $0) }
    guard let printed = number(cells, total), !numbers.contains(nil) else { return nil }
    let sum = numbers.reduce(Decimal(0)) { $0 + ($1 ?? 0) }
    guard sum != printed else { return nil }
    return Finding(
      "split_mismatch", .flag, table: CanonicalTable.fees.rawValue, row: row, column: rule.total,
      value: "\(printed)",
      message: "\(rule.parts.joined(separator: " + ")) make \(sum), and the printed total is "
        + "\(printed)",
      suggestion: "both are kept as printed; ask the source which is meant")
  }

  private func number(_ cells: [String], _ place: Int) -> Decimal? {
    place < cells.count ? NumberReading.decimal(cells[place].trimmed) : nil
  }
}
