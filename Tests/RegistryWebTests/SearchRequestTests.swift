import Registry
import Testing

@testable import RegistryWeb

@Suite struct SearchRequestTests {
  @Test func `the form's fields become both searches`() throws {
    let request = try request("q=computer+science&level=bachelor&mode=odl&country=in&region=Goa")
    #expect(request.programs?.text == "computer science")
    #expect(request.programs?.level == .bachelor && request.programs?.mode == .odl)
    #expect(request.programs?.country == "IN" && request.programs?.region == "Goa")
    #expect(request.institutions?.text == "computer science")
    #expect(request.institutions?.country == "IN")
  }

  @Test func `an empty search asks for everything`() throws {
    let request = try request("")
    #expect(request.programs == ProgramQuery())
    #expect(request.institutions?.text == nil)
  }

  @Test func `one kind alone leaves the other out`() throws {
    #expect(try request("kind=programs").institutions == nil)
    #expect(try request("kind=institutions").programs == nil)
    #expect(try request("institution=ipeds:1").institutions == nil)
  }

  @Test func `only a list that stands alone goes on`() throws {
    let expected = PageCursor(keys: ["bsc and more", "x:1"], before: 20, question: "q")
    let key = "&after=\(expected.text)"
    #expect(try request("kind=programs" + key).programs?.after == expected)
    #expect(try request("kind=institutions" + key).institutions?.after == expected)
    #expect(try request("q=a" + key).programs?.after == nil)
    #expect(try request("q=a" + key).institutions?.after == nil)
  }

  @Test func `the next page keeps the words and filters`() throws {
    let request = try request("q=r%26d&level=master&region=New+York")
    let key = PageCursor(keys: ["law and order", "x:1"])
    let address = request.address(.programs, after: key)
    #expect(
      address == "/search?q=r%26d&level=master&region=New%20York&kind=programs"
        + "&after=\(key.text)")
  }

  @Test func `the address without a filter keeps everything else`() throws {
    let request = try request(
      "q=law&level=master&mode=online&country=US&after=x&kind=programs")
    #expect(
      request.address(without: "level") == "/search?q=law&kind=programs&mode=online&country=US")
  }

  @Test(arguments: ["kind=people", "level=wizard", "mode=post", "country=India", "country=1N"])
  func `a filter that cannot be is refused`(text: String) {
    #expect(throws: RegistryError.self) { try request(text) }
  }

  @Test func `a search may have two hundred characters and no more`() throws {
    #expect(try request("q=" + String(repeating: "a", count: 200)).text?.count == 200)
    #expect(throws: RegistryError.self) { try request("q=" + String(repeating: "a", count: 201)) }
    // Many marks on one letter are one character to a person and many to the search.
    let stacked = "a" + String(repeating: "%CC%81", count: 200)
    #expect(throws: RegistryError.self) { try request("q=" + stacked) }
  }

  private func request(_ query: String) throws -> SearchRequest {
    try SearchRequest(PageQuery(query))
  }
}
