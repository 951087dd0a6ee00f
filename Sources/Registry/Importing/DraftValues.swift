extension Draft {
  /// The columns that say something, each with its value as it was read, in words a person can
  /// check: `amount` as `120000.00 INR`, `valid_to` as its last day.
  public var values: [(column: String, text: String)] {
    let currency = table.stagedNames.firstIndex(of: "currency").flatMap { cells[$0] }
      .flatMap { Currency($0) }
    var start = 0
    var values: [(column: String, text: String)] = []
    for column in table.columns {
      let own = Array(cells[start..<start + column.stagedNames.count])
      start += own.count
      if let text = Self.text(own, column.kind, currency) { values.append((column.name, text)) }
    }
    return values
  }

  private static func text(
    _ cells: [String?], _ kind: ColumnKind, _ currency: Currency?
  ) -> String? {
    switch kind {
    case .amount: amount(cells, currency)
    case .date: date(cells)
    case .lastDay: cells[0].flatMap { CivilDate(iso: $0)?.previous?.description }
    case .span: range(cells)
    case .duration: range(cells).map { "\($0) \(cells[2] ?? "")\($0 == "1" ? "" : "s")" }
    case .codes, .names, .texts, .words:
      cells[0].map { ArrayText.items(of: $0).joined(separator: "; ") }
    default: cells[0]
    }
  }

  private static func amount(_ cells: [String?], _ currency: Currency?) -> String? {
    if let absence = cells[4] { return absence }
    if let share = cells[2] {
      return share + " %"
        + (cells[3].map { " of " + ArrayText.items(of: $0).joined(separator: ", ") } ?? "")
    }
    guard let currency, let low = cells[0].flatMap({ Int($0) }) else { return range(cells) }
    let high = cells[1].flatMap { Int($0) }.map { MoneyText.major($0, currency) }
    return range([MoneyText.major(low, currency), high]).map { "\($0) \(currency.code)" }
  }

  /// Low and high as one number, a range, or a range with an open end.
  private static func range(_ cells: [String?]) -> String? {
    guard let low = cells[0] else { return nil }
    guard let high = cells[1] else { return low + " or more" }
    return low == high ? low : "\(low) to \(high)"
  }

  /// No more of the day than the source said.
  private static func date(_ cells: [String?]) -> String? {
    switch cells[1].flatMap(DatePrecision.init(rawValue:)) {
    case .year: cells[0].map { String($0.prefix(4)) }
    case .month: cells[0].map { String($0.prefix(7)) }
    case .day, nil: cells[0]
    }
  }
}
