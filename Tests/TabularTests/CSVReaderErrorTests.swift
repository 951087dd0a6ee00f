import Tabular
import Testing

@Suite struct CSVReaderErrorTests {
  @Test func `an unclosed quote names the line where it opened, far into a file`() {
    var text = "id,name\n"
    for line in 2..<70_000 { text += "\(line),\"plain\"\n" }
    text += "70000,\"never closed\n"
    for line in 70_001...71_000 { text += "\(line),plain\n" }
    let reading = Reading(text)
    #expect(reading.error == .unclosedQuote(line: 70_000, column: 2))
    #expect(reading.error?.description.hasPrefix("Line 70000, column 2: the quote") == true)
    #expect(reading.rows.count == 69_999)
  }

  @Test func `an unclosed quote that a later quote closes names both lines`() {
    let error = Reading("id,name\n1,\"open\n2,plain\n3,\"shut\"\n").error
    #expect(error == .textAfterQuote(line: 4, column: 2, opened: 2))
    #expect(error?.description.contains("that was opened on line 2") == true)
  }

  @Test func `text after a closing quote names its line and column`() {
    #expect(Reading("a,b\n1,\"x\"y\n").error == .textAfterQuote(line: 2, column: 2, opened: 2))
    #expect(Reading("\"x\" ,b\n").error == .textAfterQuote(line: 1, column: 1, opened: 1))
  }

  @Test func `bytes that are not UTF-8 name the line they stand on`() {
    let latin = Array("a,b\n1,\"x\r\ny\nz".utf8) + [0xE9] + Array("t\"\n".utf8)
    let reading = Reading(latin)
    #expect(reading.error == .notUTF8(line: 4, column: 2))
    #expect(reading.cells == [["a", "b"]])
  }

  @Test func `a character that a delimiter, line end, quote or end of file breaks is not UTF-8`() {
    let broken = [UInt8](arrayLiteral: 0xC3)
    let rest: [UInt8] = [0xA9]
    for breaker in [",", "\n", "\",\""] {
      let bytes = Array("\"".utf8).filter { _ in breaker.count > 1 } + broken
      let all = bytes + Array(breaker.utf8) + rest
      #expect(Reading(all).error == .notUTF8(line: 1, column: 1))
    }
    #expect(Reading(Array("h\n".utf8) + broken).error == .notUTF8(line: 2, column: 1))
  }

  @Test(arguments: 1...4)
  func `invalid bytes across pieces are found, and valid characters survive them`(size: Int) {
    #expect(Reading("h\n日本語,é\n".utf8, pieceSize: size).cells == [["h"], ["日本語", "é"]])
    let cut = Array("h\n日本".utf8).dropLast() + Array("語\n".utf8)
    #expect(Reading(cut, pieceSize: size).error == .notUTF8(line: 2, column: 1))
  }

  @Test func `overlong forms and surrogates are not UTF-8`() {
    #expect(Reading([0xC0, 0xAF]).error == .notUTF8(line: 1, column: 1))
    #expect(Reading([0xED, 0xA0, 0x80]).error == .notUTF8(line: 1, column: 1))
  }

  @Test func `a NUL byte names its line and column, quoted or not`() {
    #expect(Reading("a,b\n1,x\0").error == .nulByte(line: 2, column: 2))
    #expect(Reading("a\n\"x\n\0\"").error == .nulByte(line: 3, column: 1))
  }

  @Test func `a UTF-16 file is told apart`() {
    #expect(Reading([0xFF, 0xFE, 0x61, 0x00]).error == .utf16)
    #expect(Reading([0xFE, 0xFF, 0x00, 0x61], pieceSize: 1).error == .utf16)
  }

  @Test func `a cell may have a mebibyte and not a byte more`() {
    let full = String(repeating: "x", count: 1 << 20)
    #expect(Reading("a\n" + full).rows.last?.cells == [full])
    let over = Reading("a\n1,\(full)x").error
    #expect(over == .cellTooLong(line: 2, column: 2, quoted: false))
    #expect(over?.description.contains("1048576") == true)
    let open = Reading("a\n1,\"x\n" + full).error
    #expect(open == .cellTooLong(line: 2, column: 2, quoted: true))
    #expect(open?.description.contains("closing quote is probably missing") == true)
  }

  @Test func `a row may have ten thousand cells and not one more`() {
    let full = String(repeating: ",", count: 9_999)
    #expect(Reading("a\n" + full).rows.last?.cells.count == 10_000)
    let over = Reading("a\n\(full),\n").error
    #expect(over == .tooManyColumns(line: 2))
    #expect(over?.description.contains("10000") == true)
  }

  @Test func `a row of many long cells is too long`() {
    let cell = String(repeating: "x", count: 1 << 20)
    let row = Array(repeating: cell, count: 17).joined(separator: ",")
    #expect(Reading("a\n" + row).error == .rowTooLong(line: 2))
  }

  @Test func `after an error the reader gives the same one again`() throws {
    var reader = try CSVReader(MemoryByteSource("\"x\"y\nfine\n".utf8))
    let expected = TabularError.textAfterQuote(line: 1, column: 1, opened: 1)
    for _ in 1...2 { #expect(throws: expected) { _ = try reader.next() } }
  }

  @Test(arguments: [0, 0x0A, 0x0D, 0x22, 0x80, 0xFF] as [UInt8])
  func `a delimiter that cannot separate cells is refused`(byte: UInt8) {
    #expect(Reading("a".utf8, delimiter: byte).error == .unusableDelimiter(byte))
  }
}
