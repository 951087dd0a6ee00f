import Tabular
import Testing

@Suite struct CSVReaderTests {
  @Test(arguments: ["\n", "\r", "\r\n"])
  func `every kind of line end ends a row`(lineEnd: String) {
    let reading = Reading(["a,b", "1,2", "3,4"].joined(separator: lineEnd))
    #expect(reading.cells == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(reading.lines == [1, 2, 3])
  }

  @Test func `line ends may be mixed in one file`() {
    let reading = Reading("a\r\nb\nc\rd\n\re")
    #expect(reading.cells == [["a"], ["b"], ["c"], ["d"], ["e"]])
    #expect(reading.lines == [1, 2, 3, 4, 6])
    #expect(reading.blankLines == 1)
  }

  @Test func `the last line end is optional`() {
    #expect(Reading("a,b\n1,2") == Reading("a,b\n1,2\n"))
    #expect(Reading("a,").cells == [["a", ""]])
    #expect(Reading("\"a\"").cells == [["a"]])
  }

  @Test func `a byte order mark is not part of the first heading`() {
    #expect(Reading("\u{FEFF}name,city\n").cells == [["name", "city"]])
    #expect(Reading("\u{FEFF}\"name\",city\n").cells == [["name", "city"]])
    #expect(Reading("name\n\u{FEFF}x\n").cells == [["name"], ["\u{FEFF}x"]])
  }

  @Test func `quoted cells keep delimiters, doubled quotes and line ends`() {
    let reading = Reading("\"a,b\",\"say \"\"hi\"\"\",\"one\r\ntwo\nthree\"\n")
    #expect(reading.cells == [["a,b", "say \"hi\"", "one\r\ntwo\nthree"]])
  }

  @Test func `a row after quoted line ends has its line in the file`() {
    let text = "h\n\"one\r\ntwo\rthree\nfour\"\nx\n\"\r\n\r\"\ny"
    #expect(Reading(text).lines == [1, 2, 6, 7, 10])
  }

  @Test func `a quote inside an unquoted cell is text`() {
    #expect(Reading("5\" pipe, \"x\",a\"\"b").cells == [["5\" pipe", " \"x\"", "a\"\"b"]])
  }

  @Test func `blank lines are skipped and counted, and keep their place in the numbering`() {
    let reading = Reading("\n\r\na\n\n\r\rb\n\n")
    #expect(reading.cells == [["a"], ["b"]])
    #expect(reading.lines == [3, 7])
    #expect(reading.blankLines == 6)
  }

  @Test func `a line with a quoted empty cell, or with only delimiters, is a row`() {
    let reading = Reading("\"\"\n,,\n \n")
    #expect(reading.cells == [[""], ["", "", ""], [" "]])
    #expect(reading.blankLines == 0)
  }

  @Test func `rows come with the cells they have, fewer or more than the header`() {
    #expect(Reading("a,b,c\n1\n1,2,3,4\n").rows.map(\.cells.count) == [3, 1, 4])
  }

  @Test(arguments: [";", "\t", "|"] as [Character])
  func `another delimiter leaves commas alone`(delimiter: Character) throws {
    let byte = try #require(delimiter.asciiValue)
    let reading = Reading("a,b\(delimiter)\"c\(delimiter)d\"\n", delimiter: byte)
    #expect(reading.cells == [["a,b", "c\(delimiter)d"]])
  }

  @Test func `the header is the first row, and an empty file has none`() throws {
    var reader = try CSVReader(MemoryByteSource("\n Tuition\n".utf8))
    #expect(try reader.readHeader().headings == ["Tuition"])
    #expect(reader.row.address == RowAddress(row: 2))
    for text in ["", "\u{FEFF}", "\n\r\n"] {
      var empty = try CSVReader(MemoryByteSource(text.utf8))
      #expect(throws: TabularError.noHeader) { _ = try empty.readHeader() }
    }
  }

  @Test func `cells are text by index, bytes by closure, and absent past the end`() throws {
    var reader = try CSVReader(MemoryByteSource("é,,x\n".utf8))
    #expect(try reader.next())
    let row = reader.row
    #expect(row.count == 3)
    #expect([row[0], row[1], row[2], row[3], row[-1]] == ["é", "", "x", nil, nil])
    #expect(row.withCell(0) { [$0[0], $0[1]] } == [0xC3, 0xA9])
    #expect(row.withCell(1) { $0.isEmpty })
    #expect(row.withCell(7) { $0.isEmpty })
    #expect(!row.isBlank)
    #expect(TabularRow(address: RowAddress(row: 1), cells: ["", ""]).isBlank)
  }

  @Test func `a kept row does not change when the reader goes on`() throws {
    var reader = try CSVReader(MemoryByteSource("a,b\nc,d\n".utf8))
    var kept: [TabularRow] = []
    try reader.forEachRow { kept.append($0) }
    #expect(kept.map(\.texts) == [["a", "b"], ["c", "d"]])
    #expect(kept[1] == TabularRow(address: RowAddress(row: 2), cells: ["c", "d"]))
  }

  @Test func `an error of the caller stops the rows`() throws {
    var reader = try CSVReader(MemoryByteSource("a\nb\nc\n".utf8))
    #expect(throws: CancellationError.self) {
      try reader.forEachRow { if $0[0] == "b" { throw CancellationError() } }
    }
    #expect(reader.row[0] == "b")
  }
}
