import Foundation
import Tabular
import Testing

@Suite struct TextDetectionTests {
  private func bytes(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
    Array(text.data(using: encoding) ?? Data())
  }

  @Test func `a file in UTF-8 is told with or without its mark`() {
    let plain = Table("name,city\nKöln,DE\n")
    #expect(plain.found?.encoding == "UTF-8")
    #expect(plain.found?.hasByteOrderMark == false)
    let marked = Table("\u{FEFF}name,city\nKöln,DE\n")
    #expect(marked.found?.hasByteOrderMark == true)
    #expect(marked.headings == ["name", "city"])
    #expect(marked.rows == plain.rows)
  }

  @Test func `UTF-16 is told by its mark, in either order, and refused without one unless stated`()
  {
    let little = bytes("name\tfee\r\nभारत\t₹1\r\n", .utf16LittleEndian)
    let big = bytes("name\tfee\r\nभारत\t₹1\r\n", .utf16BigEndian)
    #expect(Table([0xFF, 0xFE] + little).rows == [["भारत", "₹1"]])
    #expect(Table([0xFE, 0xFF] + big).rows == [["भारत", "₹1"]])
    #expect(Table([0xFE, 0xFF] + big).found?.encoding == "UTF-16BE")
    #expect(Table(little).error == .undeclaredEncoding("UTF-16LE"))
    #expect(Table(big).error == .undeclaredEncoding("UTF-16BE"))
    #expect(Table(little) { $0.encoding = "utf-16le" }.rows == [["भारत", "₹1"]])
    #expect(Table([0xFF, 0xFE] + little) { $0.encoding = "UTF-16" }.rows == [["भारत", "₹1"]])
  }

  @Test func `a stated encoding is held against the mark`() {
    let table = Table("\u{FEFF}a,b\n1,2\n") { $0.encoding = "windows-1252" }
    #expect(table.error == .contradictedEncoding(stated: "windows-1252", found: "UTF-8"))
  }

  @Test func `Windows-1252 is read if stated, and else refused with its line`() {
    let text = bytes("name,fee\nCafé – Zürich,€ 5\n", .windowsCP1252)
    #expect(Table(text).error == .notUTF8(line: 2, column: 1))
    #expect(Table(text) { $0.encoding = "windows-1252" }.rows == [["Café – Zürich", "€ 5"]])
  }

  @Test func `Shift-JIS is read if stated and never taken for something else`() {
    let text = bytes("名前,都市\n早稲田,東京\n", .shiftJIS)
    #expect(Table(text) { $0.encoding = "shift_jis" }.rows == [["早稲田", "東京"]])
    #expect(Table(text).error == .notUTF8(line: 1, column: 1))
  }

  @Test func `bytes that mean nothing in the stated encoding name their line`() {
    let lines = String(repeating: "x,y\r\n", count: 69_999)
    let table = Table(Array(lines.utf8) + [0x61, 0x81, 0x0A]) { $0.encoding = "windows-1252" }
    #expect(table.error == .undecodable(encoding: "WINDOWS-1252", line: 70_000))
    let cut = Table([0x61, 0, 0x2C]) { $0.encoding = "utf-16le" }
    #expect(cut.error == .undecodable(encoding: "UTF-16LE", line: 1))
  }

  @Test(arguments: ["klingon", "utf-8//IGNORE", ""])
  func `an encoding that nobody knows is refused`(name: String) {
    #expect(Table("a,b\n") { $0.encoding = name }.error == .unknownEncoding(name))
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the delimiter is what splits every row alike`(delimiter: String) {
    let text = "code,fee,city\nA-1,\"1,5;6\t7|8\",Köln\nA-2,₹ 2,Ulm; Bonn\n"
    let others = text.replacing("\"1,5;6\t7|8\"", with: "\"1;5\"")
    let table = Table(others.replacing(",", with: delimiter))
    #expect(table.found?.delimiter.map { String(UnicodeScalar($0)) } == delimiter)
    #expect(table.rows.count == 2)
  }

  @Test func `delimiters within quotes separate nothing`() {
    let table = Table("\"a,b\";c\n\"1,2\";\"3;4\"\n")
    #expect(table.headings == ["a,b", "c"])
    #expect(table.rows == [["1,2", "3;4"]])
  }

  @Test func `a delimiter that two characters could be is not guessed`() {
    let error = Table("a,b;c\n1,2;3\n").error
    #expect(error == .ambiguousDelimiter([0x2C, 0x3B]))
    #expect(
      error?.description == "The cells could be separated by comma or semicolon; state which.")
    #expect(Table("a,b;c\n1,2;3\n") { $0.delimiter = 0x3B }.rows == [["1,2", "3"]])
  }

  @Test func `a title with a comma above semicolons is not guessed either`() {
    let table = Table("Fees, 2024\na;b;c\n1;2;3\n4;5;6\n")
    #expect(table.error == .ambiguousDelimiter([0x2C, 0x3B]))
  }

  @Test func `faulty rows do not change the delimiter`() {
    let table = Table("institution,name,aliases\nx:1,A,B; C\nx:2,B\nx:3,C,D; E; F\n")
    #expect(table.found?.delimiter == 0x2C)
    #expect(table.rows[1] == ["x:2", "B"])
  }

  @Test func `a file of one column needs no delimiter`() {
    let table = Table("name\nOxford\nKöln\n")
    #expect(table.found?.delimiter == 0x2C)
    #expect(table.rows == [["Oxford"], ["Köln"]])
  }

  @Test(arguments: ["sep=;\r\n", "\"sep=;\"\r\n", "\u{FEFF}sep=;\r\n"])
  func `a first line that states the delimiter is followed and is no row`(line: String) {
    let table = Table("\(line)a,b;c\r\n1,2;3\r\n")
    #expect(table.headings == ["a,b", "c"])
    #expect(table.addresses.map(\.row) == [3])
    #expect(table.found?.hasDelimiterLine == true)
    #expect(Table("sep=;\na,b;c\n1,2;3\n") { $0.delimiter = .comma }.rows == [["1", "2;3"]])
  }

  @Test func `line ends are told apart from line ends in cells`() {
    #expect(Table("a,b\n1,2\n").found?.lineEnds == .lf)
    #expect(Table("a,\"b\nc\"\r\n1,2\r\n").found?.lineEnds == .crlf)
    #expect(Table("a,b\r1,2\r").found?.lineEnds == .cr)
    #expect(Table("a,b\r\n1,2\n").found?.lineEnds == .mixed)
    #expect(Table("a,b").found?.lineEnds == nil)
  }

  @Test func `what was found is one line`() {
    let table = Table(Deflate.gzip("\u{FEFF}a;b\r\n1;2\r\n".utf8))
    #expect(
      table.found?.description
        == "delimited text, gzip, UTF-8, byte order mark, semicolon, CRLF, header in row 1")
  }

  @Test func `files that are no tables are refused as what they are`() {
    #expect(Table("%PDF-1.7\n").error == .unreadableKind(.pdf))
    #expect(Table("PAR1....").error == .unreadableKind(.parquet))
    #expect(Table("\r\n<html><table>").error == .unreadableKind(.webPage))
    #expect(Table("<?xml version=\"1.0\"?><a/>").error == .unreadableKind(.xml))
    #expect(Table("").error == .noHeader)
    #expect(Table("\n\n").error == .noHeader)
  }
}
