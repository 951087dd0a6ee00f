import Foundation
import Tabular
import Testing

/// Random tables, written in every format and read back: all must say the same.
@Suite struct FormatPropertyTests {
  private static let texts = [
    "", "a", "Köln", "₹1,20,000", "x;y", "say \"hi\"", "two\nlines", "tab\there", "a|b", "😀",
    " padded ", "007", "_x000D_", "<&>", "नई दिल्ली", "1.50", "=1+1", "{}", "-", "null",
  ]

  /// A header of distinct headings, and rows of which each has a first cell.
  private func table(_ random: inout SplitMix64) -> [[String]] {
    let width = Int.random(in: 2...6, using: &random)
    let header = (0..<width).map { "column \($0)" }
    let rows = (0..<Int.random(in: 1...20, using: &random)).map { number in
      ["row \(number)"]
        + (1..<width).map { _ in Self.texts.randomElement(using: &random) ?? "" }
    }
    return [header] + rows
  }

  private func json(_ table: [[String]]) -> [String] {
    table.dropFirst().map { row in
      let fields = zip(table[0], row).map { key, text in
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
          .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
        return "\"\(key)\": \"\(escaped)\""
      }
      return "{\(fields.joined(separator: ", "))}"
    }
  }

  /// The table in a delimited text, in one of the encodings that have all characters.
  private func text(_ table: [[String]], _ random: inout SplitMix64) -> [UInt8] {
    let delimiter = [UInt8]([0x2C, 0x3B, 0x09, 0x7C]).randomElement(using: &random) ?? 0x2C
    let lineEnd = Bool.random(using: &random) ? CSVWriter.LineEnd.lf : .crlf
    let text = table.map { CSVWriter(delimiter: delimiter, lineEnd: lineEnd).line($0) }.joined()
    let encodings: [(String.Encoding, [UInt8])] = [
      (.utf8, []), (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
      (.utf16BigEndian, [0xFE, 0xFF]),
    ]
    let (encoding, mark) = encodings.randomElement(using: &random) ?? (.utf8, [])
    return mark + Array(text.data(using: encoding) ?? Data())
  }

  @Test(arguments: 0..<60)
  func `a table says the same in every format, in pieces of any size`(seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    let table = table(&random)
    var workbook = SampleWorkbook(
      texts: table.map { $0.map { $0.replacing("_x000D_", with: "_x005F_x000D_") } })
    workbook.deflating = Bool.random(using: &random)
    let files: [(String, [UInt8])] = [
      ("text", text(table, &random)), ("workbook", workbook.bytes),
      ("NDJSON", Array(json(table).joined(separator: "\n").utf8)),
      ("JSON", Array("[\(json(table).joined(separator: ",\n"))]".utf8)),
    ]
    for (kind, bytes) in files {
      let isGzipped = Bool.random(using: &random)
      let size = [1, 2, 3, 5, 64, 1_000, Int.max].randomElement(using: &random) ?? 1
      let read = Table(isGzipped ? Deflate.gzip(bytes) : bytes, pieceSize: size)
      // One row of NDJSON cannot be told from one object.
      if kind == "NDJSON", table.count == 2 { continue }
      #expect(read.error == nil, "\(kind)")
      #expect(read.headings == table[0], "\(kind)")
      #expect(read.rows == Array(table.dropFirst()), "\(kind)")
    }
  }

  @Test(arguments: 0..<300)
  func `damaged files end in an error or in rows, and never otherwise`(seed: Int) {
    var random = SplitMix64(state: UInt64(seed) &+ 1_000)
    let table = table(&random)
    var workbook = SampleWorkbook(texts: table)
    workbook.deflating = Bool.random(using: &random)
    let files = [
      text(table, &random), workbook.bytes, Array("[\(json(table).joined(separator: ","))]".utf8),
      Array(json(table).joined(separator: "\n").utf8), Deflate.gzip(text(table, &random)),
    ]
    for var bytes in files {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
        default: bytes.insert(contentsOf: bytes.prefix(9), at: place)
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      let read = Table(bytes)
      #expect(read.error?.description.isEmpty != true)
    }
  }
}
