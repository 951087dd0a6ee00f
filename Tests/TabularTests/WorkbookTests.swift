import Foundation
import Tabular
import Testing

@Suite struct WorkbookTests {
  /// The cells of a sheet's rows, all of which are taken as data.
  private func cells(
    _ rows: String, _ change: (inout SampleWorkbook) -> Void = { _ in }
  ) -> [[String]] {
    var workbook = SampleWorkbook(rows)
    change(&workbook)
    let table = Table(workbook.bytes) { $0.header = HeaderChoice(.none) }
    return table.error.map { [[$0.description]] } ?? table.rows
  }

  @Test func `texts are read from shared, inline and rich strings, without phonetic readings`() {
    let rows = """
      <row r="1"><c r="A1" t="s"><v>1</v></c>\
      <c r="B1" t="inlineStr"><is><t xml:space="preserve"> b </t></is></c>\
      <c r="C1" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>\
      <c r="D1" t="s"><v>0</v></c></row>
      """
    let texts = cells(rows) {
      $0.strings =
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
        + "<si><r><t>sha</t></r><r><t>red &amp; rich</t></r></si>"
    }
    #expect(texts == [["shared & rich", " b ", "rich text", "東京"]])
  }

  @Test func `formulas have their last value, and show themselves if they have none`() {
    let rows = """
      <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c>\
      <c r="C1"><f>SUM(A1:B1)</f></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c>\
      <c r="F1" t="e"><v>#N/A</v></c></row>
      """
    #expect(cells(rows) == [["2", "2x", "=SUM(A1:B1)", "TRUE", "FALSE", "#N/A"]])
  }

  @Test(arguments: [
    ("29000", "29000"), ("29000.0", "29000"), ("104793.75", "104793.75"),
    ("1.1499999999999999", "1.15"), ("9.19812E+11", "919812000000"), ("1E-05", "0.00001"),
    ("-1.5E-07", "-0.00000015"), ("12345678901234567", "12345678901234567"),
    ("1E+16", "10000000000000000"), ("0.1", "0.1"), ("-0", "0"), ("1.5e300x", "1.5e300x"),
  ])
  func `numbers are the shortest text of the same number`(raw: String, text: String) {
    #expect(cells("<row r=\"1\"><c r=\"A1\"><v>\(raw)</v></c></row>") == [[text]])
  }

  @Test func `cells stand where their address says, and blank rows are passed over`() {
    let rows = """
      <row r="2"><c r="B2"><v>1</v></c><c r="D2" t="s"/><c r="E2"><v></v></c></row>
      <row r="3"/><row r="7"><c r="AA7"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>
      """
    let table = Table(SampleWorkbook(rows).bytes) { $0.header = HeaderChoice(.none) }
    #expect(table.rows[0] == ["", "1"])
    #expect(table.rows[1] == Array(repeating: "", count: 26) + ["2"])
    #expect(table.rows[2] == ["3", "4"])
    #expect(table.addresses.map(\.description).first == "sheet Fees, row 2")
    #expect(table.addresses.map(\.row) == [2, 7, 8])
  }

  @Test func `rows are as wide as the header, and wider only if they have text`() {
    let rows = """
      <row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>\
      <row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="D3"><v>4</v></c></row>
      """
    let table = Table(SampleWorkbook(rows).bytes)
    #expect(table.headings == ["1", "", "3"])
    #expect(table.rows == [["1", "", ""], ["", "", "", "4"]])
  }

  @Test func `escaped characters are resolved, but never to NUL`() {
    let rows = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D__xD83D__xDE00_</t></is></c>\
      <c r="B1" t="str"><v>_x0000__xD83D_x</v></c></row>
      """
    #expect(cells(rows) == [["a\r\nb_x000D_😀", "_x0000__xD83D_x"]])
  }

  @Test func `a byte order mark, prefixes and UTF-16 in the XML change nothing`() {
    let rows = "<x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row>"
    let texts = cells(rows) {
      $0.preamble = "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>"
      $0.prefix = "x:"
      $0.deflating = false
    }
    #expect(texts == [["1"]])
  }

  @Test func `the only visible sheet is read, and several are never chosen between`() {
    let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    let hidden = SampleWorkbook.Sheet(name: "Scratch", state: "veryHidden", rows: row)
    var workbook = SampleWorkbook(sheets: [hidden, .init(name: "Fees", rows: row)])
    let table = Table(workbook.bytes)
    #expect(table.found?.sheet == "Fees")
    #expect(table.found?.description.contains("hidden: Scratch") == true)
    workbook.sheets.append(.init(name: "Courses & more", rows: row))
    #expect(Table(workbook.bytes).error == .sheetNotNamed(["Fees", "Courses & more"]))
    let named = Table(workbook.bytes) { $0.sheet = .named(" courses &  More") }
    #expect(named.found?.sheet == "Courses & more")
    #expect(Table(workbook.bytes) { $0.sheet = .number(2) }.found?.sheet == "Courses & more")
    #expect(Table(workbook.bytes) { $0.sheet = .named("Scratch") }.found?.sheet == "Scratch")
    let missing = Table(workbook.bytes) { $0.sheet = .number(3) }.error
    #expect(missing == .noSuchSheet("number 3", among: ["Fees", "Courses & more"]))
  }

  @Test func `the sheets of a workbook can be listed before one is chosen`() throws {
    let workbook = SampleWorkbook(sheets: [
      .init(name: "Fees"), .init(name: "Scratch", state: "hidden"), .init(name: "Courses"),
    ])
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    try Data(workbook.bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let sheets = try TabularFile.sheets(path: file.path)
    #expect(sheets.map(\.name) == ["Fees", "Scratch", "Courses"])
    #expect(sheets.map(\.isHidden) == [false, true, false])
    try Data("a,b\n".utf8).write(to: file)
    #expect(try TabularFile.sheets(path: file.path) == [])
  }

  @Test func `hidden rows are counted, and passed over if that is wanted`() {
    let rows = """
      <row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>\
      <row r="3"><c r="A3"><v>3</v></c></row>
      """
    let all = Table(SampleWorkbook(rows).bytes)
    #expect(all.rows == [["2"], ["3"]])
    #expect(all.hiddenRows == 1)
    let visible = Table(SampleWorkbook(rows).bytes) { $0.skipsHiddenRows = true }
    #expect(visible.rows == [["3"]])
    #expect(visible.hiddenRows == 1)
  }

  @Test func `a compressed workbook is read like any other, and its digest is the file's`() {
    let workbook = SampleWorkbook(texts: [["a"], ["1"]])
    let table = Table(Deflate.gzip(workbook.bytes))
    #expect(table.rows == [["1"]])
    #expect(table.found?.description == "XLSX workbook, gzip, sheet Fees, header in row 1")
    #expect(table.digest != Table(workbook.bytes).digest)
    #expect(table.digest?.count == 64)
  }
}
