import Foundation
import Testing

@testable import Registry
@testable import RegistryReport

@Suite(.enabled(if: ForeignReader.has("unzip"), "unzip is not installed"))
struct ComparisonXLSXTests {
  private func part(
    _ path: String, of programs: [ReportSample.Program]
  ) throws -> [ForeignReader.Element] {
    let bytes = try ComparisonXLSX(try ReportSample.comparison(programs)).bytes()
    return try ForeignReader.part("xl/\(path)", ofXLSX: bytes)
  }

  @Test func `an amount is a number`() throws {
    let cells = try part("worksheets/sheet2.xml", of: ReportSample.programs(3))
    let numbers = cells.filter { $0.name == "c" && $0.attributes["t"] == nil }.map(\.text)
    #expect(numbers.contains("169000"))
    #expect(numbers.contains("79000"))
  }

  @Test func `no text is a formula or a link`() throws {
    let programs = ReportSample.hostile.map { ReportSample.Program(title: $0, institution: $0) }
    for sheet in 1...3 {
      let elements = try part("worksheets/sheet\(sheet).xml", of: programs)
      #expect(!elements.contains { $0.name == "f" || $0.name == "hyperlink" })
    }
    let strings = try part("sharedStrings.xml", of: programs).filter { $0.name == "t" }.map(\.text)
    #expect(strings.contains { $0.hasPrefix("=1+1") })
  }

  @Test func `headings stay in sight and have a filter`() throws {
    for sheet in 1...3 {
      let elements = try part("worksheets/sheet\(sheet).xml", of: ReportSample.programs(4))
      let pane = try #require(elements.first { $0.name == "pane" })
      #expect(pane.attributes["state"] == "frozen")
      #expect(elements.contains { $0.name == "autoFilter" })
    }
  }

  @Test func `a row is as high as its longest text`() throws {
    let long = Array(repeating: "Administration", count: 20).joined(separator: " ")
    let rows = { (title: String) in
      try part("worksheets/sheet1.xml", of: [ReportSample.Program(title: title)])
        .filter { $0.name == "row" }.compactMap { Double($0.attributes["ht"] ?? "") }
    }
    let (short, tall) = (try rows("MBA"), try rows(long))
    #expect(short.count == tall.count)
    // 20 words of 14 letters, two in a line of 38 characters.
    #expect((tall.max() ?? 0) >= 10 * 15)
    #expect((short.max() ?? 0) < (tall.max() ?? 0))
  }

  @Test func `sources have a sheet of their own`() throws {
    let sheets = try part("workbook.xml", of: ReportSample.programs(2)).filter {
      $0.name == "sheet"
    }
    #expect(sheets.map { $0.attributes["name"] } == ["Comparison", "Figures", "Sources"])
  }

  @Test func `a text that looks like a code of the format stays as it is`() throws {
    let program = ReportSample.Program(title: "a_x0041_b")
    let strings = try part("sharedStrings.xml", of: [program, program]).map(\.text)
    #expect(strings.contains { $0.contains("a_x005F_x0041_b") })
  }

  @Test func `rupees are grouped in lakh and crore and keep their sign`() throws {
    let rupees = try #require(Currency("INR"))
    let positive = MoneyFormat.code(1_50_000_00, rupees)
    #expect(
      positive == ###"[>=10000000]"₹"##\,##\,##\,##0;[>=100000]"₹"##\,##\,##0;"₹"##,##0"###)
    #expect(MoneyFormat.code(-1_50_000_00, rupees) == ###""₹"##\,##\,##0;-"₹"##\,##\,##0"###)
    #expect(MoneyFormat.code(-500_00, rupees) == ###""₹"##,##0;-"₹"##,##0"###)
    #expect(MoneyFormat.code(-500_50, rupees).hasSuffix(###"-"₹"##,##0.00"###))
  }

  @Test func `other currencies have their own sign and decimals`() throws {
    let yen = try #require(Currency("JPY"))
    #expect(MoneyFormat.code(1_000, yen) == ##""¥"#,##0;-"¥"#,##0"##)
    let dollars = try #require(Currency("USD"))
    #expect(MoneyFormat.code(1_050, dollars) == ##""$"#,##0.00;-"$"#,##0.00"##)
  }
}
