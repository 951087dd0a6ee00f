import Tabular
import Testing

@Suite struct CSVReaderPropertyTests {
  // Weighted to what breaks parsers; the last are half a character, NUL and half a byte order mark.
  private static let alphabet: [[UInt8]] =
    Array(repeating: Array("a".utf8), count: 5)
    + [
      ",", ",", ",", "\"", "\"", "\"", "\"\"", ",\"", "\",", "\n", "\n", "\r", "\r\n", "\"\n", " ",
    ]
    .map { Array($0.utf8) } + ["é", "語", "\u{FEFF}"].map { Array($0.utf8) }

  private static func bytes(using random: inout SplitMix64) -> [UInt8] {
    let length = Int.random(in: 0...24, using: &random)
    var bytes = (0..<length).flatMap { _ in alphabet.randomElement(using: &random) ?? [] }
    if Int.random(in: 0..<8, using: &random) == 0 {
      let bad: UInt8 = Bool.random(using: &random) ? 0xC3 : 0
      bytes.insert(bad, at: Int.random(in: 0...bytes.count, using: &random))
    }
    return bytes
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the reader agrees with a plain parser on random bytes`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var (clean, failed) = (0, 0)
    for _ in 1...20_000 {
      let bytes = Self.bytes(using: &random)
      let expected = ReferenceCSV.reading(bytes)
      if expected.error == nil { clean += 1 } else { failed += 1 }
      guard Reading(bytes) == expected else {
        Issue.record("\(bytes): \(Reading(bytes)) instead of \(expected)")
        return
      }
    }
    #expect(clean > 2_000 && failed > 2_000, "the inputs must try both outcomes")
  }

  @Test(arguments: [1, 2, 3, 7])
  func `the size of the pieces makes no difference`(size: Int) {
    var random = SplitMix64(state: 4)
    for _ in 1...5_000 {
      let bytes = Self.bytes(using: &random)
      guard Reading(bytes, pieceSize: size) == Reading(bytes) else {
        Issue.record("\(bytes) read differently in pieces of \(size)")
        return
      }
    }
  }

  @Test func `a file longer than the reader's own buffer reads the same in odd pieces`() {
    var text = "id,name\r\n"
    for id in 1...40_000 { text += "\(id),\"Universität \"\"\(id)\"\"\r\nstreet, town\"\r\n" }
    let whole = Reading(text)
    #expect(whole.rows.count == 40_001)
    #expect(whole.rows.last?.cells == ["40000", "Universität \"40000\"\r\nstreet, town"])
    #expect(whole.rows.last?.line == 2 + 39_999 * 2)
    #expect(Reading(text.utf8, pieceSize: 65_537) == whole)
  }

  @Test(arguments: [CSVWriter.LineEnd.lf, .crlf])
  func `what the writer writes the reader reads`(lineEnd: CSVWriter.LineEnd) {
    var random = SplitMix64(state: 5)
    let parts = ["a", "é", ",", ";", "\"", "\n", "\r", "\r\n", " ", "", "\u{FEFF}", "=1+1"]
    let writer = CSVWriter(delimiter: UInt8(ascii: ";"), lineEnd: lineEnd)
    for _ in 1...5_000 {
      let rows = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        (0...Int.random(in: 0...3, using: &random)).map { _ in
          (0..<Int.random(in: 0...3, using: &random))
            .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let text = rows.map(writer.line).joined()
      #expect(Reading(text, delimiter: UInt8(ascii: ";")).cells == rows)
    }
  }
}
