import Tabular
import Testing

@Suite struct JSONTests {
  @Test func `the objects of an array are rows, of all keys that any of them has`() {
    let table = Table("[{\"a\":1,\"b\":\"x\"},{\"c\":true,\"a\":null},{}]")
    #expect(table.headings == ["a", "b", "c"])
    #expect(table.rows == [["1", "x", ""], ["", "", "true"], ["", "", ""]])
    #expect(table.addresses.map(\.description) == ["element 1", "element 2", "element 3"])
    #expect(table.found?.format == .json)
  }

  @Test func `objects within are flattened and arrays joined`() {
    let table = Table(
      """
      [{"name":"A","place":{"city":"Köln","geo":{"lat":50.94}},"tags":["x",1,false,null,"y"],
        "courses":[{"n":"P","fee":1},{"n":"Q"}],"none":[]}]
      """)
    #expect(
      table.headings
        == ["name", "place.city", "place.geo.lat", "tags", "courses.n", "courses.fee", "none"])
    #expect(table.rows == [["A", "Köln", "50.94", "x; 1; false; y", "P; Q", "1", ""]])
  }

  @Test func `an expanded array makes a row of each element, beside the other fields`() {
    let text = """
      [{"id":1,"courses":[{"n":"P","t":["a","b"]},{"n":"Q"}],"city":"Köln"},
       {"id":2,"courses":[]},{"id":3}]
      """
    let table = Table(text) { $0.expanding = ["courses"] }
    #expect(table.headings == ["id", "courses.n", "courses.t", "city"])
    #expect(
      table.rows == [
        ["1", "P", "a; b", "Köln"], ["1", "Q", "", "Köln"], ["2", "", "", ""], ["3", "", "", ""],
      ])
    #expect(table.addresses.map(\.row) == [1, 1, 2, 3])
  }

  @Test func `rows are found under a path of keys, and a star is a column`() {
    let text = "{\"meta\":{\"x\":[{}]},\"data\":{\"rows\":[{\"a\":1},{\"a\":2}]},\"end\":[1]}"
    #expect(Table(text) { $0.rowsPath = ["data", "rows"] }.rows == [["1"], ["2"]])
    let states = "{\"Goa\":[{\"n\":1},{\"n\":2}],\"Assam\":[{\"n\":3}]}"
    let table = Table(states) { $0.rowsPath = ["*"] }
    #expect(table.headings == ["*", "n"])
    #expect(table.rows == [["Goa", "1"], ["Goa", "2"], ["Assam", "3"]])
  }

  @Test func `an object's rows are never guessed`() {
    let text = "{\"count\":2,\"rows\":[{\"a\":1}],\"links\":[{\"b\":1}],\"tags\":[\"x\"]}"
    let error = Table(text).error
    #expect(error == .rowsNotNamed(["rows", "links"]))
    #expect(Table(text) { $0.rowsPath = ["row"] }.error == .noRows(under: ["row"]))
    let whole = Table(text) { $0.rowsPath = [] }
    #expect(whole.rows == [["2", "1", "1", "x"]])
  }

  @Test func `lines of objects are told from one object, and have line numbers`() {
    let table = Table("{\"a\":1}\n\n{\"a\":2,\"b\":\"x\"}\r\n")
    #expect(table.found?.format == .ndjson)
    #expect(table.rows == [["1", ""], ["2", "x"]])
    #expect(table.addresses.map(\.description) == ["line 1", "line 3"])
  }

  @Test func `JSON is told from delimited text, also where a delimiter was stated`() {
    #expect(Table(" [ {\"a\":1} ]") { $0.delimiter = 0x2C }.found?.format == .json)
    #expect(Table("{\"a\":1}\n{\"a\":2}") { $0.delimiter = 0x2C }.found?.format == .ndjson)
    let bracketed = Table("[Code];Fee\nA;1\n") { $0.delimiter = 0x3B }
    #expect(bracketed.headings == ["[Code]", "Fee"])
  }

  @Test func `numbers keep every digit they are written with`() {
    let table = Table("[{\"a\":12345678901234567890.10,\"b\":-1.5E+3,\"c\":0,\"d\":\"007\"}]")
    #expect(table.rows == [["12345678901234567890.10", "-1.5E+3", "0", "007"]])
  }

  @Test func `escapes are resolved`() {
    let table = Table("[{\"\\u0061\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u20b9\\ud83d\\ude00\"}]")
    #expect(table.headings == ["a"])
    #expect(table.rows == [["\"\\/\u{8}\u{C}\n\r\t₹😀"]])
  }

  @Test func `UTF-16 and a byte order mark are read`() {
    let text = "[{\"a\":\"₹\"}]"
    let units = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(Table([0xFF, 0xFE] + units).rows == [["₹"]])
    #expect(Table("\u{FEFF}" + text).rows == [["₹"]])
  }
}
