import Tabular

/// The plainest CSV parser we could write, over a whole array: what the real reader must agree with.
struct ReferenceCSV {
  private let bytes: [UInt8]
  private var at = 0
  private var reading = Reading()
  private var cells: [String] = []

  /// What reading the bytes should give.
  static func reading(_ bytes: [UInt8]) -> Reading {
    var parser = ReferenceCSV(bytes: bytes)
    do throws(TabularError) {
      try parser.parse()
    } catch {
      parser.reading.error = error
    }
    return parser.reading
  }

  private init(bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
  }

  private mutating func parse() throws(TabularError) {
    while at < bytes.count {
      if skipLineEnd() {
        reading.blankLines += 1
        continue
      }
      let line = lineNumber(at)
      cells = []
      repeat { try cell() } while skip(UInt8(ascii: ","))
      reading.rows.append(Reading.Row(line: line, cells: cells))
      _ = skipLineEnd()
    }
  }

  private mutating func cell() throws(TabularError) {
    let start = at
    let text = skip(UInt8(ascii: "\"")) ? try quotedText(from: start) : try plainText()
    if let valid = String(validating: text, as: UTF8.self) { return cells.append(valid) }
    // The shortest prefix that no continuation could make valid ends at the offending sequence.
    let good = (0...text.count).last { String(validating: text[..<$0], as: UTF8.self) != nil } ?? 0
    let ends = Self.lineEnds(in: Array(text[..<good]))
    throw .notUTF8(line: lineNumber(start) + ends, column: column)
  }

  private mutating func plainText() throws(TabularError) -> [UInt8] {
    var text: [UInt8] = []
    while at < bytes.count, !",\r\n".utf8.contains(bytes[at]) {
      if bytes[at] == 0 { throw .nulByte(line: lineNumber(at), column: column) }
      text.append(bytes[at])
      at += 1
    }
    return text
  }

  private mutating func quotedText(from start: Int) throws(TabularError) -> [UInt8] {
    let opened = lineNumber(start)
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0 { throw .nulByte(line: lineNumber(at - 1), column: column) }
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if skip(byte) {
        text.append(byte)
        continue
      }
      if at == bytes.count || ",\r\n".utf8.contains(bytes[at]) { return text }
      if bytes[at] == 0 { throw .nulByte(line: lineNumber(at), column: column) }
      throw .textAfterQuote(line: lineNumber(at), column: column, opened: opened)
    }
    throw .unclosedQuote(line: opened, column: column)
  }

  private var column: Int { cells.count + 1 }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipLineEnd() -> Bool {
    if skip(UInt8(ascii: "\r")) {
      _ = skip(UInt8(ascii: "\n"))
      return true
    }
    return skip(UInt8(ascii: "\n"))
  }

  private func lineNumber(_ offset: Int) -> Int { 1 + Self.lineEnds(in: Array(bytes[..<offset])) }

  private static func lineEnds(in bytes: [UInt8]) -> Int {
    bytes.indices.count { index in
      bytes[index] == UInt8(ascii: "\r")
        || bytes[index] == UInt8(ascii: "\n")
          && (index == 0 || bytes[index - 1] != UInt8(ascii: "\r"))
    }
  }
}
