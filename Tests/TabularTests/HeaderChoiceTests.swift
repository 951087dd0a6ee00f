import Tabular
import Testing

@Suite struct HeaderChoiceTests {
  private let titled = "Fees 2024,\nReport of 1 May,\n\nCode,Fee\nA,1\nB,2\n"

  @Test func `the header is at the line that was stated`() {
    let table = Table(titled) { $0.header = HeaderChoice(.row(4)) }
    #expect(table.headings == ["Code", "Fee"])
    #expect(table.rows == [["A", "1"], ["B", "2"]])
    #expect(table.found?.headerRow == 4)
    #expect(table.addresses.map(\.row) == [5, 6])
  }

  @Test(arguments: [3, 7])
  func `a header line that is blank or not there is an error`(line: Int) {
    let table = Table(titled) { $0.header = HeaderChoice(.row(line)) }
    #expect(table.error == .headerNotFound(HeaderChoice(.row(line))))
  }

  @Test func `rows above the first with the wanted headings are passed over`() {
    let table = Table(titled) { $0.header = HeaderChoice(.containing([" FEE ", "code"])) }
    #expect(table.found?.headerRow == 4)
    #expect(table.rows.count == 2)
    let missing = Table(titled) { $0.header = HeaderChoice(.containing(["Tuition"])) }
    #expect(missing.error?.description == "The file has no header row with Tuition.")
  }

  @Test func `wanted headings are not looked for without end`() {
    let text = String(repeating: "a,b\n", count: 1_001) + "Code,Fee\n"
    let choice = HeaderChoice(.containing(["Code"]))
    #expect(Table(text) { $0.header = choice }.error == .headerNotFound(choice))
  }

  @Test func `two rows make one header, joined with a blank`() {
    let text = "Institution,,Fee\nCode,Name,(Rs.)\nA,Alpha,1\n"
    let table = Table(text) { $0.header = HeaderChoice(rows: 2) }
    #expect(table.headings == ["Institution Code", "Institution Name", "Fee (Rs.)"])
    #expect(table.rows == [["A", "Alpha", "1"]])
  }

  @Test func `in a workbook an upper heading reaches as far as it is merged`() {
    let rows = """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Statement</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>Institution</t></is></c>\
      <c r="D3" t="inlineStr"><is><t>Fee</t></is></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>Code</t></is></c>\
      <c r="B4" t="inlineStr"><is><t>Name</t></is></c>\
      <c r="C4" t="inlineStr"><is><t>City</t></is></c></row>
      <row r="5"><c r="A5" t="inlineStr"><is><t>A</t></is></c></row>
      """
    let merges =
      "<mergeCells><mergeCell ref=\"A3:B3\"/><mergeCell ref=\"D3:D4\"/></mergeCells>"
    let table = Table(SampleWorkbook(rows, after: merges).bytes) {
      $0.header = HeaderChoice(.row(3), rows: 2)
    }
    #expect(table.headings == ["Institution Code", "Institution Name", "City", "Fee"])
    #expect(table.rows == [["A", "", "", ""]])
    #expect(table.found?.headerRow == 3)
  }

  @Test func `lines of nothing but delimiters above the header are passed over`() {
    let table = Table(",,\n,,\nCode,Name,Fee\nA,Alpha,1\n")
    #expect(table.headings == ["Code", "Name", "Fee"])
    #expect(table.found?.headerRow == 3)
  }

  @Test func `a file without a header is all rows`() {
    let table = Table("1,2\n3,4\n") { $0.header = HeaderChoice(.none) }
    #expect(table.headings.isEmpty)
    #expect(table.rows == [["1", "2"], ["3", "4"]])
  }
}
