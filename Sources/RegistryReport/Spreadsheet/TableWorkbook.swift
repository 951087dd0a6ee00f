public import Registry

/// A workbook for people to type into: cells of text as they are, headings that stay in sight, and
/// lists of the words that a column takes.
public struct TableWorkbook {
  /// One row at its place.
  public struct Row: Sendable {
    /// Its number as a person sees it, from 1.
    public var number: Int
    /// The cells, from column A.
    public var cells: [String]

    /// The row of a number with these cells.
    public init(_ number: Int, _ cells: [String]) { (self.number, self.cells) = (number, cells) }
  }

  /// One sheet.
  public struct Table: Sendable {
    /// The name on its tab.
    public var name: String
    /// The number of the row with the headings; nil for a sheet with none.
    public var headerRow: Int?
    /// The rows in order, those above the headings and the headings among them.
    public var rows: [Row] = []
    /// The words that a column takes, by its place from 0.
    public var words: [Int: [String]] = [:]
    /// The width of each column in characters; beyond them the usual one.
    public var widths: [Double] = []

    /// A sheet without rows.
    public init(_ name: String, headerRow: Int? = nil) {
      (self.name, self.headerRow) = (name, headerRow)
    }
  }

  /// The last row that a sheet has.
  public static let mostRows = 1_048_576
  /// The most UTF-16 units of a list that is written into the sheet itself.
  private static let longestList = 255

  private let title: String
  private let asOf: CivilDate
  private let tables: [Table]

  /// A workbook of `tables`, dated as of a day.
  public init(_ title: String, asOf: CivilDate, _ tables: [Table]) {
    (self.title, self.asOf, self.tables) = (title, asOf, tables)
  }

  /// The document; throws `ReportFault` when it cannot be written.
  public func bytes() throws -> [UInt8] {
    let book = try Workbook(title: title, asOf: asOf)
    let sheets = try tables.map { try book.sheet($0.name) }
    let long = tables.flatMap(\.words.values).filter { Self.length(of: $0) > Self.longestList }
    let lists = try writeLists(long, to: book)
    for (table, sheet) in zip(tables, sheets) { try write(table, to: sheet, lists) }
    return try book.finish()
  }

  private func write(_ table: Table, to sheet: Sheet, _ lists: [[String]: String]) throws {
    let count = table.rows.map(\.cells.count).max() ?? 0
    // A cell in the format of text keeps what is typed: a leading zero, a date as it was written.
    for column in 0..<count {
      let width = table.widths.indices.contains(column) ? table.widths[column] : 18
      try sheet.setWidth(width, column, .entry)
    }
    for row in table.rows {
      let look = row.number == table.headerRow ? SheetLook.head : .entry
      for (column, cell) in row.cells.enumerated() where look == .head || !cell.isEmpty {
        try sheet.write(cell, row.number - 1, column, look)
      }
    }
    guard let headerRow = table.headerRow else { return }
    for (column, words) in table.words.sorted(by: { $0.key < $1.key }) {
      try sheet.allow(words, from: lists[words], column, below: headerRow)
    }
    try sheet.freeze(
      above: headerRow, leftOf: 1, columns: count,
      lastRow: (table.rows.last?.number ?? headerRow) - 1)
  }

  /// A list that is too long for the sheet itself stands on a hidden one; the range of each.
  private func writeLists(_ lists: [[String]], to book: Workbook) throws -> [[String]: String] {
    guard !lists.isEmpty else { return [:] }
    let sheet = try book.sheet("Lists")
    var ranges: [[String]: String] = [:]
    for (column, words) in Set(lists).sorted(by: { $0.joined() < $1.joined() }).enumerated() {
      for (row, word) in words.enumerated() { try sheet.write(word, row, column, .entry) }
      let letters = Sheet.letters(column)
      ranges[words] = "=Lists!$\(letters)$1:$\(letters)$\(words.count)"
    }
    sheet.hide()
    return ranges
  }

  private static func length(of words: [String]) -> Int {
    words.reduce(words.count - 1) { $0 + $1.utf16.count }
  }
}
