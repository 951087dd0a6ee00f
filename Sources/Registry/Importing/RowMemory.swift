/// Remembers what the last row of a table was read as: a file of programs repeats its institutions
/// row by row, and cells that have not changed mean what they meant.
struct RowMemory {
  private let places: [Int]
  private var isUsed: Bool
  private var cells: [String] = []
  private var staged: [String?]?
  private var hits = 0
  private var misses = 0

  /// After so many rows a table that hardly ever repeats itself is no longer compared.
  private static let trial = 1000

  /// A memory for a table that is read by `rules`; rules that depend on more than cells are not
  /// remembered.
  init(_ rules: [CompiledRule]) {
    let read = rules.map(\.places)
    places = Set(read.flatMap { $0 ?? [] }).sorted()
    isUsed = !read.contains(nil)
  }

  /// What the row was read as, if the last one had the same cells.
  mutating func staged(for row: [String]) -> [String?]? {
    guard isUsed, let staged else { return nil }
    for (number, place) in places.enumerated() where Self.cell(row, place) != cells[number] {
      return nil
    }
    hits += 1
    return staged
  }

  /// Keeps what a row was read as; nil when there was something to say about it, which is said of
  /// each row.
  mutating func keep(_ staged: [String?]?, for row: [String]) {
    guard isUsed else { return }
    misses += 1
    isUsed = misses < Self.trial || hits > misses / 4
    self.staged = isUsed ? staged : nil
    cells.removeAll(keepingCapacity: true)
    for place in places { cells.append(Self.cell(row, place)) }
  }

  private static func cell(_ row: [String], _ place: Int) -> String {
    place < row.count ? row[place] : ""
  }
}
