import Registry

/// Cells of corrections that the rows above stand for: those rows may be left out, so the values are
/// written where they hold.
struct CorrectionFilling {
  private var mapper: RowMapper?
  /// How many cells a row has at least: a sheet leaves out blank ones at the end.
  private let fewest: Int

  /// Fills what `profile` lets the rows above say, in a file with these headings, whose rows are as long
  /// as its header where `isSheet`.
  init(_ profile: Profile?, headings: [String], headerRow: Int, isSheet: Bool) throws {
    fewest = isSheet ? headings.count : 0
    guard let profile, !profile.layout.fillsDown.isEmpty else { return }
    mapper = try RowMapper(profile, headings: headings, headerRow: headerRow)
  }

  /// The cells of the next row of the file.
  mutating func cells(_ cells: [String]) -> [String] {
    guard var mapper else { return cells }
    defer { self.mapper = mapper }
    let cells = cells + Array(repeating: "", count: max(0, fewest - cells.count))
    let read = mapper.columns.map { $0 < cells.count ? cells[$0] : "" }
    var filled = cells
    for (column, text) in zip(mapper.columns, mapper.filled(count: cells.count, cells: read))
    where column < cells.count { filled[column] = text }
    return filled
  }
}
