/// Remembers what the last row of a table was read as: a file of programs repeats its institutions
/// row by row, and cells that have not changed mean what they meant.
struct RowMemory {
  private let places: [Int]
  private let isPossible: Bool
  private var cells: [String] = []
  private var staged: [String?]?
  private var rate = HitRate()

  /// A memory for a table that is read by `rules`; rules that depend on more than cells are not
  /// remembered.
  init(_ rules: [CompiledRule]) {
    let read = rules.map(\.places)
    places = Set(read.flatMap { $0 ?? [] }).sorted()
    isPossible = !read.contains(nil)
  }

  /// What the row was read as, if the last one had the same cells.
  mutating func staged(for row: [String]) -> [String?]? {
    guard let staged else { return nil }
    for (number, place) in places.enumerated() where Self.cell(row, place) != cells[number] {
      return nil
    }
    rate.hit()
    return staged
  }

  /// Keeps what a row was read as; nil when there was something to say about it, which is said of
  /// each row.
  mutating func keep(_ staged: [String?]?, for row: [String]) {
    guard isPossible, rate.isWorthwhile else {
      self.staged = nil
      return
    }
    rate.miss()
    self.staged = staged
    cells.removeAll(keepingCapacity: true)
    for place in places { cells.append(Self.cell(row, place)) }
  }

  private static func cell(_ row: [String], _ place: Int) -> String {
    place < row.count ? row[place] : ""
  }
}
