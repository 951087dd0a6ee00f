import Tabular
import Testing

@Suite struct TabularErrorTests {
  @Test func `an error says where, what is wrong and what to do`() {
    #expect(
      TabularError.textAfterQuote(line: 3, column: 2, opened: 3).description
        == "Line 3, column 2: there is text after the closing quote of a cell; "
        + "double each quote that is part of the text, or close the cell before it.")
    #expect(
      TabularError.tooManyColumns(line: 9).description
        == "Line 9: the row has more than 10000 cells; check the delimiter and the line ends.")
    #expect(
      TabularError.noHeader.description
        == "The file has no header row; its first line must name the columns.")
  }

  @Test func `an error about no line has none`() {
    #expect(TabularError.nulByte(line: 4, column: 5).line == 4)
    #expect(TabularError.nulByte(line: 4, column: 5).column == 5)
    #expect(TabularError.rowTooLong(line: 4).line == 4)
    #expect(TabularError.rowTooLong(line: 4).column == nil)
    #expect(TabularError.utf16.line == nil)
  }

  @Test func `an address is a line in a text file and a row in a sheet`() {
    #expect(RowAddress(row: 7).description == "line 7")
    #expect(RowAddress(sheet: "Fees", row: 7).description == "sheet Fees, row 7")
  }
}
