import Testing

@testable import Registry

@Suite struct FieldCodeTests {
  @Test(arguments: [
    ("cip:1107", "cip:11.07"), ("cip:11.07", "cip:11.07"), ("cip:110701", "cip:11.0701"),
    ("cip:11.0701", "cip:11.0701"), ("cip:11", "cip:11"), ("cip:01", "cip:01"),
    ("iscedf:06", "iscedf:06"), ("iscedf:0613", "iscedf:0613"),
  ])
  func `a code is written in one way`(code: String, written: String) throws {
    #expect(try #require(FieldCode(code)).description == written)
  }

  @Test(arguments: [
    "cip:1", "cip:101", "cip:11.", "cip:11.0", "cip:1.107", "cip:11.07.01", "cip:11070", "cip:1x",
    "iscedf:0", "iscedf:06.1", "iscedf:06134", "aicte:11", "11.07", "cip:", "cip:١١",
  ])
  func `what is no level of a tree is no code of it`(code: String) {
    #expect(FieldCode(code) == nil)
  }

  @Test(arguments: [
    ("cip:1107", "cip:11", true), ("cip:11.0701", "cip:1107", true), ("cip:11", "cip:11", true),
    ("cip:1407", "cip:11", false), ("cip:11", "cip:1107", false), ("cip:0613", "iscedf:06", false),
    ("iscedf:0613", "iscedf:061", true), ("iscedf:0613", "iscedf:06", true),
    ("iscedf:0713", "iscedf:06", false),
  ])
  func `a field lies within its own levels only`(
    code: String, ancestor: String, isWithin: Bool
  ) throws {
    let (code, ancestor) = (try #require(FieldCode(code)), try #require(FieldCode(ancestor)))
    #expect(code.isWithin(ancestor) == isWithin)
  }

  @Test func `a text asks for a code, for words, or for the roots`() {
    #expect(FieldQuery("cip:11") == .within("cip:11"))
    #expect(FieldQuery("computer science") == .named("computer science"))
    #expect(FieldQuery(" ") == .roots)
    #expect(FieldQuery(nil).text == nil)
  }
}
