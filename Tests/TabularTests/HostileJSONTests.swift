import Tabular
import Testing

@Suite struct HostileJSONTests {
  @Test(arguments: [
    ("[{\"a\":1,}]", JSONFault.expected("a key in quotes"), 1, 9),
    ("[{\"a\":1},]", .rowIsNoObject, 1, 10),
    ("[{\"a\":1}\n{\"a\":2}]", .expected("a comma or a closing bracket"), 2, 1),
    ("[{\"a\":1}", .unfinished, 1, 9), ("[{\"a\":\"x", .unfinished, 1, 9),
    ("[{\"a\":1}] x", .trailingText, 1, 11), ("[1]", .rowIsNoObject, 1, 2),
    ("[{\"a\":01}]", .expected("a comma"), 1, 8), ("[{\"a\":1.}]", .expected("a digit"), 1, 9),
    ("[{\"a\":NaN}]", .expected("a value"), 1, 7), ("[{\"a\":tru}]", .expected("true"), 1, 10),
    ("[{\"a\":'x'}]", .expected("a value"), 1, 7), ("[{a:1}]", .expected("a key in quotes"), 1, 3),
    ("[{\"a\":\"\\x\"}]", .brokenEscape, 1, 9), ("[{\"a\":\"\\ud800\"}]", .brokenEscape, 1, 14),
    ("[{\"a\":\"\\u0000\"}]", .controlCharacter, 1, 14),
    ("[{\"a\":\"x\ny\"}]", .controlCharacter, 1, 9),
    ("{\"a\":1}\n{\"a\":2 \"b\"}\n", .expected("a comma or a closing brace"), 2, 8),
    ("{\"a\":1}\n{\"a\":2} {\"a\":3}", .trailingText, 2, 9),
  ])
  func `what is no JSON names its line and byte`(
    text: String, fault: JSONFault, line: Int, byte: Int
  ) {
    #expect(Table(text).error == .json(fault, line: line, byte: byte))
  }

  @Test func `a key that comes twice in an object is refused, in several objects it is not`() {
    let error = Table("[{\"a\":1},\n {\"a\":{\"b\":1,\"b\":2}}]").error
    #expect(error == .json(.repeatedKey("a.b"), line: 2, byte: 18))
    #expect(
      error?.description.hasPrefix("Line 2, byte 18: the object has the key a.b twice") == true)
    #expect(Table("[{\"a\":[{\"b\":1},{\"b\":2}]}]").rows == [["1; 2"]])
  }

  @Test func `broken UTF-8 is refused, in keys and values`() {
    let value = Array("[{\"a\":\"".utf8) + [0xC3, 0x28] + Array("\"}]".utf8)
    #expect(Table(value).error == .json(.notUTF8, line: 1, byte: 11))
    let key = Array("[{\"".utf8) + [0xFF] + Array("\":1}]".utf8)
    #expect(Table(key).error == .json(.notUTF8, line: 1, byte: 6))
  }

  @Test func `nesting has a limit, also in what is passed over`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(Table(deep).error == .json(.rowIsNoObject, line: 1, byte: 2))
    #expect(Table("[{\"a\":\(deep)").error == .overLimit(.jsonDepth, place: "line 1"))
    let passed = Table("{\"x\":\(deep)") { $0.rowsPath = ["rows"] }
    #expect(passed.error == .overLimit(.jsonDepth, place: "line 1"))
  }

  @Test func `long strings, keys and rows and too many keys have limits`() {
    let long = String(repeating: "x", count: (1 << 20) + 1)
    #expect(Table("[{\"a\":\"\(long)\"}]").error == .overLimit(.cellBytes, place: "line 1"))
    #expect(
      Table("[\n{\"\(long.prefix(1_025))\":1}]").error == .overLimit(.jsonKeyBytes, place: "line 2")
    )
    let keys = (0...10_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    #expect(Table("[{\(keys)}]").error == .overLimit(.columns, place: "the JSON text"))
    let half = "\"\(long.prefix(1 << 19))\""
    let joined = Array(repeating: half, count: 3).joined(separator: ",")
    #expect(Table("[{\"a\":[\(joined)]}]").error == .overLimit(.cellBytes, place: "line 1"))
    let wide = (0..<33).map { "\"k\($0)\":\(half)" }.joined(separator: ",")
    #expect(Table("[{\(wide)}]").error == .overLimit(.rowBytes, place: "line 1"))
  }

  @Test func `a long string that is passed over costs nothing`() {
    let long = String(repeating: "x", count: 4 << 20)
    let table = Table("{\"x\":\"\(long)\",\"rows\":[{\"a\":1}]}") { $0.rowsPath = ["rows"] }
    #expect(table.rows == [["1"]])
  }

  @Test func `no rows are an error that says so`() {
    #expect(Table("[]").error == .noRows(under: []))
    #expect(Table("[{}]").error?.description == "The JSON text has no rows.")
  }
}
