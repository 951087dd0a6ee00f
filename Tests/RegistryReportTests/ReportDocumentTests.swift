import Testing

@testable import Registry
@testable import RegistryReport

@Suite struct ReportDocumentTests {
  private func comparison(_ count: Int) throws -> Comparison {
    try ReportSample.comparison(ReportSample.programs(count), mode: .online)
  }

  @Test func `differences leave out what is the same in all, and name it`() throws {
    let whole = try comparison(4)
    let differences = whole.differences
    let keys = differences.sections.flatMap(\.rows).map(\.key)
    #expect(!keys.contains("level") && keys.contains("total_cost") && keys.contains("verdict"))
    #expect(differences.same.contains("Level"))
    #expect(ReportDocument(differences).notes.first?.contains("Level") == true)
    #expect(differences.evidence.count <= whole.evidence.count)
    #expect(ComparisonCSV(differences).text.contains("Same in all,Level"))
  }

  @Test func `a thing alone differs from nothing and keeps its rows`() throws {
    let one = try comparison(1)
    #expect(one.differences.same.isEmpty)
    #expect(one.differences.sections.flatMap(\.rows).count == one.sections.flatMap(\.rows).count)
  }

  @Test func `few things stand side by side, many one by one after an overview`() throws {
    let few = ReportDocument(try comparison(3))
    #expect(few.overview == nil && few.details.isEmpty && few.pages.count == 1)
    let more = ReportDocument(try comparison(8))
    #expect(more.overview != nil && more.pages.count == 2)
    let many = ReportDocument(try comparison(54))
    #expect(many.isLong && many.details.count == 54 && many.pages.count == 55)
  }

  @Test func `sources are numbered in the order in which they are cited`() throws {
    let document = ReportDocument(try comparison(3))
    let marks = document.table.groups.flatMap(\.rows).flatMap(\.cells).flatMap(\.marks)
    #expect(marks.first == 1)
    #expect(Set(marks) == Set(1...document.sources.count))
  }

  @Test func `documents that nobody can tell apart share a number`() throws {
    // Every program of the sample cites one and the same list of letters.
    let document = ReportDocument(try comparison(3))
    #expect(document.sources.count { $0.title.hasPrefix("Entitlement") } == 1)
  }

  @Test func `text is one line without marks that turn it around`() {
    #expect(PlainText.line("a\r\n\u{202E}b\u{0}\u{2066}c \t d") == "a bc d")
    #expect(PlainText.line(String(repeating: "a", count: 9_000)).count == 4_002)
  }

  @Test(
    "A terminal's tables fit its width and have everything, however many things there are",
    arguments: [2, 3, 5, 6, 10, 11, 30], [60, 80, 120, 200])
  func fits(count: Int, width: Int) throws {
    let style = TerminalTable.Style(width: width, usesColor: false)
    let comparison = try comparison(count)
    let text = ComparisonText(comparison, style: style).text
    for line in text.split(separator: "\n") { #expect(TextWidth.of(line) <= width, "\(line)") }
    for column in comparison.columns { #expect(text.contains(column.code), "\(column.code)") }
    #expect(text.contains("At a glance") == (count > 5 && width == 200))
    #expect(text.squeezed.contains(ReportDocument.warning.squeezed))
    #expect(text.contains("\n1. ") == (count > 10))
  }

  @Test func `CSV quotes what a combining mark or a line feed would hide`() throws {
    let names = ["a,\u{301}b", "line\nfeed", "quote\"\u{301}"]
    let text = ComparisonCSV(
      try ReportSample.comparison(names.map { .init(title: $0, institution: $0) })
    ).text
    let heads = [
      "section", "row", "\"a,\u{301}b (example)\"", "\"line\nfeed (example)\"",
      "\"quote\"\"\u{301} (example)\"",
    ]
    #expect(text.hasPrefix(heads.joined(separator: ",") + "\r\n"))
  }
}
