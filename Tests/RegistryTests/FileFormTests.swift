import Registry
import Testing

@Suite struct FileFormTests {
  @Test func `what a text file was read as is said in one line`() {
    var form = FileForm(format: "delimited text")
    form.encoding = "windows-1252"
    form.delimiter = ";"
    form.lineEnds = "CRLF"
    form.headerRow = 3
    #expect(
      form.words
        == "delimited text, Windows-1252, semicolons between cells, CRLF, header in row 3")
    form.encoding = "UTF-8"
    form.hasByteOrderMark = true
    form.isCompressed = true
    form.delimiter = "~"
    form.lineEnds = "mixed"
    #expect(
      form.words
        == "delimited text, compressed with gzip, UTF-8, byte order mark, ~ between cells, "
        + "mixed line ends, header in row 3")
  }

  @Test func `a workbook is said with its sheets, and what is not known is left out`() {
    var form = FileForm(format: "XLSX workbook")
    form.sheet = "Courses"
    form.hiddenSheets = ["Sheet2", "Sheet3"]
    #expect(form.words == "XLSX workbook, sheet Courses, hidden: Sheet2, Sheet3")
    #expect(FileForm(format: "JSON").words == "JSON")
  }
}
