import Tabular
import Testing

@Suite struct CSVWriterTests {
  @Test func `cells are quoted only where they must be`() {
    let writer = CSVWriter()
    #expect(writer.line(["a", "b c", ""]) == "a,b c,\r\n")
    #expect(
      writer.line(["a,b", "say \"hi\"", "x\ny"]) == "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\"\r\n")
    #expect(writer.line(["x\r\ny"]) == "\"x\r\ny\"\r\n")
  }

  @Test func `line end and delimiter are the caller's`() {
    let writer = CSVWriter(delimiter: UInt8(ascii: ";"), lineEnd: .lf)
    #expect(writer.line(["a,b", "c;d"]) == "a,b;\"c;d\"\n")
  }

  @Test func `an only empty cell does not become a blank line`() {
    #expect(CSVWriter(lineEnd: .lf).line([""]) == "\"\"\n")
    #expect(CSVWriter(lineEnd: .lf).line(["", ""]) == ",\n")
  }
}
