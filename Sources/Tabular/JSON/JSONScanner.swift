/// The values of a JSON text (RFC 8259), read strictly: no comments, no trailing commas, no NaN.
final class JSONScanner {
  let input: JSONInput
  private var depth = 0

  /// A scanner at the start of a text.
  init(_ source: any ByteSource) { input = JSONInput(source) }

  /// What kind of value comes next, by its first byte; nil at the end of the text.
  func peek() throws(TabularError) -> UInt8? { try input.peekVisible() }

  /// What kind of value comes next; throws at the end of the text.
  func require() throws(TabularError) -> UInt8 {
    guard let byte = try peek() else { throw input.error(.unfinished) }
    return byte
  }

  /// Steps over a byte that must come next.
  func expect(_ byte: UInt8, _ what: String) throws(TabularError) {
    guard try require() == byte else { throw input.error(.expected(what)) }
    input.advance()
  }

  /// Steps over a byte if it comes next.
  func skip(_ byte: UInt8) throws(TabularError) -> Bool {
    guard try require() == byte else { return false }
    input.advance()
    return true
  }

  /// Goes through an object: hands each key to `body`, which reads or skips the value after it.
  func object(
    _ body: ([UInt8]) throws(TabularError) -> Void
  ) throws(TabularError) {
    try enterObject()
    var isFirst = true
    while let key = try nextKey(isFirst: isFirst) {
      isFirst = false
      try body(key)
    }
  }

  /// Goes through an array: `body` reads or skips each element.
  func array(_ body: () throws(TabularError) -> Void) throws(TabularError) {
    try enterArray()
    var isFirst = true
    while try nextElement(isFirst: isFirst) {
      isFirst = false
      try body()
    }
  }

  /// Enters an object whose fields are read one at a time with `nextKey`.
  func enterObject() throws(TabularError) { try enter(UInt8(ascii: "{"), "an object") }

  /// The next key in the object that was entered; leaves it if there is none.
  func nextKey(isFirst: Bool) throws(TabularError) -> [UInt8]? {
    let hasMore = try isFirst ? !skip(UInt8(ascii: "}")) : skip(.comma)
    guard hasMore else {
      if !isFirst { try expect(UInt8(ascii: "}"), "a comma or a closing brace") }
      depth -= 1
      return nil
    }
    guard try require() == .quote else { throw input.error(.expected("a key in quotes")) }
    let key = try string(limit: TabularLimits.jsonKeyBytes, exceeded: .jsonKeyBytes)
    try expect(UInt8(ascii: ":"), "a colon")
    return key
  }

  /// Enters an array whose elements are read one at a time with `nextElement`.
  func enterArray() throws(TabularError) { try enter(UInt8(ascii: "["), "an array") }

  /// Whether another element follows in the array that was entered; leaves it if none does.
  func nextElement(isFirst: Bool) throws(TabularError) -> Bool {
    let hasMore = try isFirst ? !skip(UInt8(ascii: "]")) : skip(.comma)
    guard !hasMore else { return true }
    if !isFirst { try expect(UInt8(ascii: "]"), "a comma or a closing bracket") }
    depth -= 1
    return false
  }

  /// Steps over a value of any kind.
  func skipValue() throws(TabularError) {
    switch try require() {
    case UInt8(ascii: "{"):
      try object { (_: [UInt8]) throws(TabularError) in try self.skipValue() }
    case UInt8(ascii: "["): try array { () throws(TabularError) in try self.skipValue() }
    case .quote:
      var nothing: [UInt8]?
      try readString(into: &nothing, limit: .max, exceeded: .cellBytes)
    default: _ = try scalar()
    }
  }

  /// The text of a string, a number as it is written, `true`, `false`, or nothing for null.
  func scalar() throws(TabularError) -> [UInt8] {
    switch try require() {
    case .quote: return try string(limit: TabularLimits.cellBytes, exceeded: .cellBytes)
    case UInt8(ascii: "t"): return try word("true")
    case UInt8(ascii: "f"): return try word("false")
    case UInt8(ascii: "n"):
      _ = try word("null")
      return []
    default: return try number()
    }
  }

  private func enter(_ bracket: UInt8, _ what: String) throws(TabularError) {
    try expect(bracket, what)
    depth += 1
    if depth > TabularLimits.jsonDepth {
      throw .overLimit(.jsonDepth, place: "line \(input.line)")
    }
  }

  private func string(
    limit: Int, exceeded: TabularLimit
  ) throws(TabularError) -> [UInt8] {
    var text: [UInt8]? = []
    let line = input.line
    try readString(into: &text, limit: limit, exceeded: exceeded)
    let bytes = text ?? []
    if bytes[...].firstInvalidUTF8 != nil { throw input.error(.notUTF8) }
    if bytes.count > limit { throw .overLimit(exceeded, place: "line \(line)") }
    return bytes
  }

  private func readString(
    into text: inout [UInt8]?, limit: Int, exceeded: TabularLimit
  ) throws(TabularError) {
    input.advance()
    while true {
      input.moveText(to: &text)
      if let count = text?.count, count > limit {
        throw .overLimit(exceeded, place: "line \(input.line)")
      }
      switch try input.peek() {
      case nil: throw input.error(.unfinished)
      case .quote:
        input.advance()
        return
      case UInt8(ascii: "\\"): try JSONEscape.read(input, into: &text)
      case let byte? where byte < 0x20: throw input.error(.controlCharacter)
      default: break
      }
    }
  }

  private func word(_ word: StaticString) throws(TabularError) -> [UInt8] {
    let letters = word.withUTF8Buffer(Array.init)
    for letter in letters {
      guard try input.peek() == letter else { throw input.error(.expected("\(word)")) }
      input.advance()
    }
    return letters
  }

  /// A number of the form `-12.5e+3`; its digits are kept as they are, so that none is lost.
  private func number() throws(TabularError) -> [UInt8] {
    var text: [UInt8] = []
    if try input.peek() == UInt8(ascii: "-") { try take(&text) }
    if try input.peek() == UInt8(ascii: "0") { try take(&text) } else { try digits(&text) }
    if try input.peek() == UInt8(ascii: ".") {
      try take(&text)
      try digits(&text)
    }
    if let mark = try input.peek(), mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      try take(&text)
      if let sign = try input.peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        try take(&text)
      }
      try digits(&text)
    }
    if let next = try input.peek(), next.isWordPart { throw input.error(.expected("a comma")) }
    return text
  }

  private func digits(_ text: inout [UInt8]) throws(TabularError) {
    let before = text.count
    while let byte = try input.peek(), byte.isDigit { try take(&text) }
    if text.count == before {
      throw input.error(.expected(before == 0 ? "a value" : "a digit"))
    }
  }

  private func take(_ text: inout [UInt8]) throws(TabularError) {
    if let byte = try input.peek() { text.append(byte) }
    if text.count > TabularLimits.cellBytes {
      throw .overLimit(.cellBytes, place: "line \(input.line)")
    }
    input.advance()
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether the byte cannot stand right after a number.
  fileprivate var isWordPart: Bool {
    let closing: [UInt8] = [.comma, UInt8(ascii: "]"), UInt8(ascii: "}")]
    return self > 0x20 && !closing.contains(self)
  }
}
