import Testing

@testable import Registry
@testable import RegistryReport

/// What has changed between two comparisons, in words.
@Suite struct ComparisonChangesTests {
  private typealias Program = ReportSample.Program

  private func changes(_ old: [Program], _ new: [Program]) throws -> ComparisonChanges {
    ComparisonChanges(
      from: try ReportSample.comparison(old), to: try ReportSample.comparison(new))
  }

  @Test func `a fee that rises says by how much`() throws {
    let (old, new) = (Program(tuition: 25_000_00), Program(tuition: 1_27_000_00))
    let found = try changes(
      [old, Program(code: "example:p2")], [new, Program(code: "example:p2")])
    #expect(found.unchanged == [old.title])
    let rows = try #require(found.changed.first).rows
    let tuition = try #require(rows.first { $0.key == "tuition" })
    #expect(tuition.sentences.count == 1)
    #expect(tuition.sentences[0].contains("rose by ₹1,02,000: was ₹25,000"))
    #expect(rows.contains { $0.key == "total_cost" })
  }

  @Test func `what was known and is not published any more is said`() throws {
    let found = try changes([Program()], [Program(tuition: nil)])
    let rows = try #require(found.changed.first).rows
    let tuition = try #require(rows.first { $0.key == "tuition" })
    #expect(tuition.sentences[0].contains("now not published"))
  }

  @Test func `things that are gone, new or renamed are named`() throws {
    let found = try changes(
      [Program(title: "A", code: "example:a"), Program(title: "B", code: "example:b")],
      [Program(title: "B2", code: "example:b"), Program(title: "C", code: "example:c")])
    #expect(found.changed.first { $0.code == "example:a" }?.identity == ["is no longer there"])
    #expect(found.changed.first { $0.code == "example:b" }?.identity == ["is now called B2"])
    #expect(found.added == ["C"])
  }

  @Test func `nothing has changed when nothing has`() throws {
    let programs = ReportSample.programs(12)
    let found = try changes(programs, programs)
    #expect(found.isEmpty)
    #expect(
      ReportChangesFace(found, earlier: "Report x", later: "the registry").text
        .hasSuffix("\nNothing has changed.\n"))
  }

  @Test func `items are told apart by their labels`() {
    let old = Cell(.values([Cell.Item("valid", label: "a"), Cell.Item("valid", label: "b")]))
    let new = Cell(.values([Cell.Item("expired", label: "b"), Cell.Item("new", label: "c")]))
    #expect(
      CellChange(from: old, to: new).sentences
        == ["a: no longer valid", "b: was valid, now expired", "c: new: new"])
    #expect(
      CellChange(
        from: Cell(.value(Cell.Item("closing"))), to: Cell(.value(Cell.Item("fined"))), isList: true
      ).sentences == ["no longer closing", "new: fined"])
    let conflict = Cell(.conflict([Cell.Item("x"), Cell.Item("y")]))
    #expect(
      CellChange(from: Cell(.value(Cell.Item("x"))), to: conflict).sentences
        == ["was: x; now: sources disagree (x; y)"])
  }
}
