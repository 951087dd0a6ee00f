import Registry
import Testing

@testable import RegistryWeb

@Suite struct PageQueryTests {
  @Test func `an untouched field says nothing`() throws {
    let query = try PageQuery("q=&level=+&mode&region=%20")
    #expect(query["q"] == nil && query["level"] == nil)
    #expect(query["mode"] == nil && query["region"] == nil && query["nothing"] == nil)
  }

  @Test func `the first value that says something counts`() throws {
    #expect(try PageQuery("q=&q=first&q=second")["q"] == "first")
  }

  @Test func `values keep their order and lose the blanks around them`() throws {
    #expect(try PageQuery("item=b+&x=1&item=%20a&item=b=c").all("item") == ["b", "a", "b=c"])
  }

  @Test func `names are decoded too`() throws {
    #expect(try PageQuery("as%5Fof=2026-11-21").day("as_of") == CivilDate(iso: "2026-11-21"))
  }

  @Test(arguments: ["as_of=2026-02-30", "as_of=21.11.2026", "as_of=%00", "%ff=1"])
  func `a day that is none is refused`(text: String) {
    #expect(throws: RegistryError.self) { try PageQuery(text).day("as_of") }
  }

  @Test func `a word outside its list is refused with the list`() throws {
    let query = try PageQuery("level=wizard")
    let error = #expect(throws: RegistryError.self) {
      let level: ProgramLevel? = try query.word("level")
      return level
    }
    #expect(error?.description.contains("“wizard” is none of school, certificate") == true)
  }
}
