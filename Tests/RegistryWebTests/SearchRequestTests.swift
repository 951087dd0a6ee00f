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
    #expect(try request("show=programs").institutions == nil)
    #expect(try request("show=institutions").programs == nil)
    #expect(try request("institution=ipeds:1").institutions == nil)
  }

  @Test func `only a list that stands alone goes on`() throws {
    let expected = PageCursor(keys: ["bsc and more", "x:1"], before: 20)
    let key = "&after=\(expected.text)"
    #expect(try request("show=programs" + key).programs?.after == expected)
    #expect(try request("show=institutions" + key).institutions?.after == expected)
    #expect(try request("q=a" + key).programs?.after == nil)
    #expect(try request("q=a" + key).institutions?.after == nil)
  }

  @Test func `the next page keeps the words and filters`() throws {
    let request = try request("q=r%26d&level=master&region=New+York")
    let key = PageCursor(keys: ["law and order", "x:1"])
    let address = request.address(.programs, after: key)
    #expect(
      address == "/search?q=r%26d&level=master&region=New%20York&show=programs"
        + "&after=\(key.text)")
  }

  @Test func `the address without a filter keeps everything else`() throws {
    let request = try request(
      "q=law&level=master&mode=online&country=US&show=programs&item=x:1")
    #expect(
      request.address(without: "level")
        == "/search?q=law&mode=online&country=US&show=programs&item=x:1")
  }

  @Test(arguments: [
    "show=people", "kind=people", "cost_min=1", "level=wizard", "mode=post", "country=India",
    "country=1N",
  ])
  func `a filter that cannot be is refused`(text: String) {
    #expect(throws: (any Error).self) { try request(text) }
  }

  @Test func `a search may have two hundred characters and no more`() throws {
    #expect(try request("q=" + String(repeating: "a", count: 200)).text?.count == 200)
    #expect(throws: QueryFaults.self) { try request("q=" + String(repeating: "a", count: 201)) }
    // Many marks on one letter are one character to a person and many to the search.
    let stacked = "a" + String(repeating: "%CC%81", count: 200)
    #expect(throws: QueryFaults.self) { try request("q=" + stacked) }
  }

  @Test func `bounds of one thing are taken away together`() throws {
    let request = try request(
      "q=law&currency=INR&cost_min=5&cost_max=90&approval=UGC&verdict=valid")
    #expect(
      request.address(without: "cost") == "/search?q=law&currency=INR&approval=UGC&verdict=valid")
    #expect(
      request.address(without: "verdict") == "/search?q=law&currency=INR&cost_min=5&cost_max=90")
    #expect(request.address(without: "text").hasPrefix("/search?currency=INR"))
  }

  @Test func `what was chosen goes along to every page`() throws {
    let request = try request("q=law&item=x:1&item=x:2&item=x:1")
    #expect(request.chosen == ["x:1", "x:2"])
    #expect(request.address(.programs).hasSuffix("&show=programs&item=x:1&item=x:2"))
  }

  private func request(_ query: String) throws -> SearchRequest {
    try SearchRequest(PageQuery(query))
  }
}
