import Testing

@testable import Registry

@Suite struct CohortFigureTests {
  private static let rupees = Currency("INR")
  private static let dollars = Currency("USD")

  /// A cell with one total in minor units; an open total is only a lower bound.
  private func total(
    _ low: Int, to high: Int? = nil, completeness: String = "complete",
    currency: Currency? = rupees, label: String? = nil
  ) throws -> Cell {
    let isOpen = completeness == "at_least"
    let amount = AmountRange(
      low: low, high: isOpen ? nil : high ?? low, currency: try #require(currency))
    let item = Cell.Item(
      "", label: label, amount: amount, parts: [("completeness", completeness)])
    return Cell(.value(item))
  }

  private func cohort(_ cells: [Cell], key: String = "total_cost") -> [CohortFigure] {
    Comparison.Row(key: key, label: "", unit: nil, cells: cells).cohort
  }

  @Test func `the median of an odd number of totals is the middle one`() throws {
    let cells = [try total(300_00), try total(100_00), try total(900_00)]
    let figure = try #require(cohort(cells).first)
    #expect(figure.medianWords == "median ₹300 (n = 3 complete totals in INR)")
    #expect(figure.best == [1])
  }

  @Test func `the median of an even number is rounded half to even`() throws {
    let cells = [try total(1), try total(2), try total(3), try total(90)]
    #expect(try #require(cohort(cells).first).amount?.low == 2)
    let others = [try total(1), try total(3), try total(4), try total(90)]
    #expect(try #require(cohort(others).first).amount?.low == 4)
  }

  @Test func `two totals have no median but a lowest`() throws {
    let figure = try #require(cohort([try total(5), try total(4)]).first)
    #expect(figure.medianWords == nil)
    #expect(figure.best == [1])
    #expect(figure.bestWords == "lowest of 2 complete totals in INR")
  }

  @Test func `totals of other currencies and classes do not meet`() throws {
    let cells = [
      try total(5), try total(1, completeness: "at_least"), try total(2, currency: Self.dollars),
      try total(3, completeness: "total_only"), Cell(.absent(.unknown)),
    ]
    #expect(cohort(cells).isEmpty)
  }

  @Test func `a lower bound is never the lowest, and its median is a lower bound`() throws {
    let cells = try [1, 2, 3].map { try total($0 * 100, completeness: "at_least") }
    let figure = try #require(cohort(cells).first)
    #expect(figure.best.isEmpty)
    #expect(figure.medianWords == "median at least ₹2 (n = 3 incomplete totals in INR)")
    #expect(figure.amount?.high == nil)
  }

  @Test func `a range is the lowest only where no other can be lower`() throws {
    let clear = [try total(1, to: 3), try total(4, to: 9)]
    #expect(cohort(clear).first?.best == [0])
    let overlapping = [try total(1, to: 5), try total(4, to: 9)]
    #expect(cohort(overlapping).isEmpty)
  }

  @Test func `of equal totals all are the lowest, unless there are no others`() throws {
    let some = [try total(4), try total(4), try total(9)]
    #expect(cohort(some).first?.best == [0, 1])
    #expect(cohort([try total(4), try total(4)]).isEmpty)
  }

  @Test func `a column with two numbers of a kind is not counted`() throws {
    let item = Cell.Item(
      "", amount: AmountRange(1, try #require(Self.rupees)), parts: [("completeness", "complete")])
    let cells = [Cell(.values([item, item])), try total(4), try total(9)]
    #expect(cohort(cells).first?.best == [1])
    #expect(cohort(cells).first?.count == 2)
  }

  @Test func `numbers meet only under their label`() throws {
    let cells = [
      try total(4, label: "in state"), try total(9, label: "in state"), try total(1),
    ]
    let figure = try #require(cohort(cells).first)
    #expect(figure.bestWords == "in state: lowest of 2 complete totals in INR")
    #expect(figure.best == [0])
  }

  @Test func `durations meet in one unit and none is best`() throws {
    func years(_ low: String, _ unit: String = "year") -> Cell {
      Cell(.value(Cell.Item("", parts: [("low", low), ("high", low), ("unit", unit)])))
    }
    let cells = [years("3"), years("4"), years("3.5"), years("8", "semester")]
    let figure = try #require(cohort(cells, key: "duration").first)
    #expect(figure.medianWords == "median 3.5 (n = 3 durations in years)")
    #expect(figure.best.isEmpty)
  }

  @Test func `a row of words has no figures`() {
    let cells = ["A", "B", "C"].map { Cell(.value(Cell.Item($0))) }
    #expect(cohort(cells, key: "level").isEmpty)
  }
}
