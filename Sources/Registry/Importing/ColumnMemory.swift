/// Remembers the staged cells that the cells of one column of the file became: most columns hold few
/// different texts, and many the same one row after row.
struct ColumnMemory {
  /// Where the cell is; nil for what is the same in every row.
  private let place: Int?
  private var last: String?
  private var lastStaged: [String?] = []
  private var known: [String: [String?]] = [:]
  private var rate = HitRate()

  /// Enough for a closed list or the titles of a directory; beyond it, memory must stay flat.
  private static let most = 4096

  /// A memory for a column of a canonical table that `rule` fills; nil where its cells depend on more
  /// than one cell of the file.
  init?(_ rule: CompiledRule?, _ kind: ColumnKind) {
    // What an amount is read as depends on its row's currency, basis and tax.
    guard kind != .amount, let places = rule?.places, places.count <= 1 else { return nil }
    place = places.first
  }

  /// The staged cells of the row, if its cell is remembered.
  mutating func staged(for row: [String]) -> [String?]? {
    guard rate.isWorthwhile else { return nil }
    let cell = cell(of: row)
    if cell != last {
      guard let staged = known[cell] else { return nil }
      (last, lastStaged) = (cell, staged)
    }
    rate.hit()
    return lastStaged
  }

  /// Keeps what the cell of a row became; nothing must have been said about it, since that is said
  /// of each row.
  mutating func keep(_ staged: ArraySlice<String?>, for row: [String]) {
    rate.miss()
    guard rate.isWorthwhile else {
      known = [:]
      return
    }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    let cell = cell(of: row)
    (last, lastStaged) = (cell, Array(staged))
    known[cell] = lastStaged
  }

  private func cell(of row: [String]) -> String {
    guard let place, place < row.count else { return "" }
    return row[place]
  }
}
