import Foundation
import Registry
import Testing

@testable import RegistryWeb

@Suite struct SearchPageTests {
  @Test func `both kinds stand in one form that compares what is ticked`() throws {
    let page = try page(
      "q=computer", institutions: results([Found.institution()]),
      programs: results([Found.program()]))
    #expect(page.unbalanced == nil)
    #expect(page.count("<form action=\"/compare\">") == 1)
    #expect(page.count("type=\"checkbox\" name=\"item\" value=\"x:i1\"") == 1)
    #expect(page.count("type=\"checkbox\" name=\"item\" value=\"x:p1\"") == 1)
    #expect(page.words.contains("Bachelor") && page.words.contains("Conventional"))
    #expect(page.values(of: "href").contains("/programs/x:p1"))
    #expect(page.values(of: "href").contains("/institutions/x:i1"))
  }

  @Test func `the form shows what was asked`() throws {
    let page = try page("q=a%22b&level=master&country=IN", programs: results([Found.program()]))
    #expect(page.text.contains("name=\"q\" value=\"a&quot;b\""))
    #expect(page.text.contains("<option value=\"master\" selected>Master</option>"))
    #expect(page.text.contains("name=\"country\" value=\"IN\""))
  }

  @Test func `what each filter removes is told with a way to do without it`() throws {
    let removed = [(filter: "level", count: 12), (filter: "country", count: 3)]
    let page = try page(
      "q=law&level=master&country=IN&show=programs", programs: results([], removed: removed))
    #expect(page.words.contains(/Removed by each filter alone: +level 12 +without level/))
    #expect(page.words.contains("the filters leave none"))
    #expect(page.values(of: "href").contains("/search?q=law&amp;country=IN&amp;show=programs"))
    #expect(!page.text.contains("<button>Compare</button>"))
  }

  @Test func `nothing found is said in words`() throws {
    let page = try page("q=zzz", institutions: results([]), programs: results([]))
    #expect(page.words.contains(/No institutions have all the words +zzz +in a name\./))
    #expect(page.words.contains(/No programs have all the words +zzz +in a name\./))
  }

  @Test func `words that names have are proposed, with the same filters`() throws {
    let none = SearchResults<FoundProgram>(
      query: "lwa", items: [], total: 0, respelled: "law & <b>")
    let page = try page("q=lwa&level=master", programs: none)
    #expect(page.words.contains("Did you mean"))
    let links = page.values(of: "href")
    #expect(links.contains("/search?level=master&amp;q=law%20%26%20%3Cb%3E"))
    #expect(!page.text.contains("<b>"))
    // Who was found by name has spelt it right.
    let named = try self.page(
      "q=lwa", institutions: results([Found.institution()]), programs: none)
    #expect(!named.words.contains("Did you mean"))
  }

  @Test func `a page beyond the last one does not say that nothing was found`() throws {
    let page = try page(
      "q=law&show=programs&after=\(PageCursor(keys: ["z", "x:9"]).text)",
      programs: results([Found.program()].dropLast(), total: 40))
    #expect(page.words.contains("There are no more programs"))
  }

  @Test func `the programs go on by key and the institutions from their beginning`() throws {
    let key = PageCursor(keys: ["law", "x:7"], before: 1)
    let page = try page(
      "q=law", institutions: results([Found.institution()], total: 31, next: key),
      programs: results([Found.program()], total: 90, next: key))
    let links = page.values(of: "href")
    #expect(links.contains("/search?q=law&amp;show=institutions"))
    #expect(page.words.contains("All 31 institutions"))
    #expect(
      links.contains("/search?q=law&amp;show=programs&amp;after=\(key.text)"))
  }

  @Test func `a list that is all on one page does not go on`() throws {
    let key = PageCursor(keys: ["law", "x:7"], before: 1)
    let page = try page("q=law", programs: results([Found.program()], total: 1, next: key))
    #expect(!page.words.contains("Next page"))
  }

  @Test func `filters that institutions do not have are said not to be asked of them`() throws {
    let found = results([Found.institution()])
    #expect(try page("q=a&level=master", institutions: found).words.contains("of programs only"))
    #expect(try !page("q=a&country=US", institutions: found).words.contains("of programs only"))
  }

  @Test func `hostile names and words are text`() throws {
    let hostile = "<script>1</script>\"'\u{202E}"
    let page = try page(
      "q=%3Cscript%3E%22&region=%22%3E%3Cscript%3E",
      institutions: results([Found.institution(name: hostile, foundAs: hostile)]),
      programs: results([Found.program(title: hostile, institution: hostile, city: hostile)]))
    #expect(page.unbalanced == nil && page.count("<script") == 1)
    #expect(page.text.contains("<script src=\"/prospectus.js\" defer></script>"))
    #expect(page.text.contains("name=\"region\" value=\"&quot;&gt;&lt;script&gt;\""))
  }

  @Test func `what is hidden is counted, and what emptied the list is named`() throws {
    let empty = SearchResults<FoundInstitution>(
      query: "zzz", items: [], total: 0, suppressed: [("inactive", 2)], emptiedBy: ["country"])
    let page = try page("q=zzz&country=US", institutions: empty)
    #expect(page.words.contains("2 more are inactive, and not listed"))
    #expect(page.values(of: "href").contains("/search?q=zzz&amp;country=US&amp;inactive=true"))
    #expect(page.words.contains("It is emptied by: country."))
  }

  @Test func `programs come first when only they are asked something`() throws {
    let lists = { (query: String) in
      try page(
        query, institutions: results([Found.institution()]), programs: results([Found.program()])
      ).text
    }
    let place = { (text: String, name: String) in text.range(of: "<h2 id=\"\(name)\"")?.lowerBound }
    for (query, first, second) in [
      ("q=a", "institutions", "programs"), ("q=a&level=master", "programs", "institutions"),
    ] {
      let text = try lists(query)
      let (one, other) = (place(text, first), place(text, second))
      #expect(try #require(one) < #require(other), "\(query)")
    }
  }

  @Test func `what only several filters together empty is not blamed on one`() throws {
    let empty = SearchResults<FoundProgram>(
      query: "zzz", items: [], total: 0, emptiedBy: ["text", "country"])
    let page = try page("q=zzz&country=US", programs: empty)
    #expect(page.words.contains("All of these together leave none: text, country."))
    #expect(!page.words.contains("but the filters leave none"))
  }

  @Test func `a similar name, a closed one and a cost are told as such`() throws {
    var institution = Found.institution()
    institution.match = NameMatch(how: .near, name: "Old College", kind: "official")
    institution.status = "closed"
    var program = Found.program()
    let dollars = try #require(Currency("USD"))
    program.cost = FoundCost(
      amount: AmountRange(low: 500, high: nil, currency: dollars), completeness: .atLeast)
    program.verdict = .expired
    let page = try page(
      "q=old", institutions: results([institution]), programs: results([program]))
    for words in ["a similar name", "Closed", "≥ $5", "Expired"] {
      #expect(page.words.contains(words), "\(words)")
    }
  }

  @Test func `what was chosen stays ticked, and goes along with a new search`() throws {
    let request = try SearchRequest(PageQuery("q=law&item=x:p1"))
    let page = Markup(
      Frame(
        SearchPage(
          request: request, institutions: nil, programs: results([]),
          tray: [try Sample.program()])
      ).html.text)
    #expect(page.unbalanced == nil)
    #expect(page.text.contains("name=\"item\" value=\"x:p1\" checked"))
    #expect(page.text.contains("<input type=\"hidden\" name=\"item\" value=\"x:p1\">"))
  }

  private func results<Item: Sendable>(
    _ items: some Collection<Item>, total: Int? = nil,
    removed: [(filter: String, count: Int)] = [], next: PageCursor? = nil
  ) -> SearchResults<Item> {
    SearchResults(
      query: "zzz", items: Array(items), total: total ?? items.count, removed: removed, next: next)
  }

  private func page(
    _ query: String, institutions: SearchResults<FoundInstitution>? = nil,
    programs: SearchResults<FoundProgram>? = nil
  ) throws -> Markup {
    let request = try SearchRequest(PageQuery(query))
    let page = SearchPage(request: request, institutions: institutions, programs: programs)
    return Markup(Frame(page).html.text)
  }
}
