/// Finds the header among a table's first rows.
struct HeaderSearch {
  private let choice: HeaderChoice
  private let merges: [SheetMerges.Range]?
  private var window: [TabularRow] = []
  private var seen = 0

  /// A search for what was chosen; `merges` are those of the sheet, nil in a text file.
  init(_ choice: HeaderChoice, merges: [SheetMerges.Range]?) {
    self.choice = choice
    self.merges = merges
  }

  /// The line or row at which the header that was found begins.
  var firstRow: Int? { window.first?.address.row }

  /// Takes the next row and answers the header if it ends there; throws when the search is over.
  mutating func take(_ row: TabularRow) throws(TabularError) -> Header? {
    seen += 1
    if isSearching, seen > TabularLimits.headerSearchRows { throw .headerNotFound(choice) }
    if case .row(let number) = choice.place, window.isEmpty, row.address.row != number {
      if row.address.row > number { throw .headerNotFound(choice) }
      return nil
    }
    // A line of nothing but delimiters has cells and names nothing.
    if case .first = choice.place, window.isEmpty, row.isBlank { return nil }
    window.append(row)
    if window.count > choice.rows { window.removeFirst() }
    guard window.count == choice.rows else { return nil }
    let header = Header(headings: headings)
    guard case .containing(let wanted) = choice.place else { return header }
    return wanted.allSatisfy { header.index(of: $0, ignoringCase: true) != nil } ? header : nil
  }

  private var isSearching: Bool {
    if case .containing = choice.place { true } else { false }
  }

  /// The headings of all columns: of several rows, what each says, joined with a blank.
  private var headings: [String] {
    if window.count == 1, let only = window.first { return only.texts }
    let texts = window.enumerated().map { place, row in
      place == window.count - 1 ? row.texts : spread(row)
    }
    let count = texts.map(\.count).max() ?? 0
    return (0..<count).map { column in
      let parts = texts.map { column < $0.count ? Header.fold($0[column]) : "" }
      let below = window.last?[column].map(Header.fold) ?? ""
      // A text file's upper heading reaches as far as there are lower ones.
      if merges == nil, below.isEmpty, window.first?[column]?.isEmpty ?? true { return "" }
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// A row's texts with merged ones in each of their columns. In a text file, which does not know
  /// what was merged, an empty heading continues the one to its left.
  private func spread(_ row: TabularRow) -> [String] {
    let widest = window.map(\.count).max() ?? row.count
    var texts = row.texts + Array(repeating: "", count: max(0, widest - row.count))
    guard let merges else {
      for column in texts.indices.dropFirst() where texts[column].isEmpty {
        texts[column] = texts[column - 1]
      }
      return texts
    }
    for range in merges where range.rows.contains(row.address.row) {
      let text = row[range.columns.lowerBound] ?? ""
      for column in range.columns where texts.indices.contains(column) && texts[column].isEmpty {
        texts[column] = text
      }
    }
    return texts
  }
}
