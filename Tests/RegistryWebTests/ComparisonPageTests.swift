import Registry
import Testing

@testable import RegistryWeb

@Suite struct ComparisonPageTests {
  @Test func `every row and column of the table has a heading of its own`() throws {
    let page = try page([Sample.program(), Sample.program(code: "x:p2"), Sample.institution()])
    let rows = Comparison([try Sample.institution()], asOf: Sample.day).sections.map(\.rows.count)
    #expect(page.unbalanced == nil)
    #expect(page.count("<th scope=\"col\">") == 3)
    #expect(page.count("<th scope=\"row\">") == rows.reduce(0, +))
    #expect(page.count("<th scope=\"rowgroup\" colspan=\"4\">") == rows.count)
    #expect(page.count("<td>") == 3 * rows.reduce(0, +))
    #expect(page.count("<caption>") == 1 && page.words.contains("As of 21 Nov 2026."))
    #expect(page.text.contains("class=\"scroll\" role=\"region\" aria-label"))
  }

  @Test func `no cell is blank`() throws {
    let page = try page([Sample.program(), Sample.institution()])
    #expect(!page.text.contains(/<td>\s*<\/td>/.ignoresCase()))
    #expect(page.text.contains("<p class=\"absent\">unknown</p>"))
  }

  @Test func `a value leads to the source that it stands on`() throws {
    let program = try Sample.program(
      fees: [Sample.tuition(4_372_000, evidence: 7)],
      evidence: [Sample.source(1), Sample.source(7, title: "Fee page")])
    let page = try page([program, Sample.program(code: "x:p2")])
    let number = try #require(
      page.text.firstMatch(of: /\$43,720<\/b>.*?href="#source-(\d+)"/)?.output.1)
    #expect(page.text.contains("<li id=\"source-\(number)\"><p><bdi>Fee page</bdi>"))
  }

  @Test func `the same comparison is offered as files, with the chosen day`() throws {
    let choices = "&as_of=2026-11-21&mode=odl&session=2025-26"
    let links = try page([Sample.program(), Sample.program(code: "x:p2")], choosing: choices)
      .values(of: "href")
    let address =
      "/compare?item=x:p1&amp;item=x:p2&amp;as_of=2026-11-21&amp;mode=odl&amp;session=2025-26"
      + "&amp;format="
    #expect(links.contains(address + "csv") && links.contains(address + "json"))
    #expect(links.contains("/programs/x:p2?as_of=2026-11-21"))
  }

  @Test func `what the comparison is asked about is said and can be changed`() throws {
    let dossiers = [try Sample.program(), try Sample.program(code: "x:p2")]
    let page = try page(dossiers, choosing: "&mode=online&session=2025-2026")
    #expect(page.words.contains("As of 21 Nov 2026, mode Online, session 2025-26."))
    #expect(page.text.contains("<option value=\"online\" selected>Online</option>"))
    #expect(page.text.contains("name=\"session\" size=\"9\" value=\"2025-26\""))
  }

  @Test func `a column can be taken away while two are left`() throws {
    let two = [try Sample.program(), try Sample.program(code: "x:p2")]
    #expect(try !page(two).words.contains("Leave out"))
    let three = try page(two + [Sample.institution()])
    #expect(three.values(of: "href").contains("/compare?item=x:p1&amp;item=x:i1"))
  }

  @Test func `an eleventh column is not offered`() throws {
    let dossiers = try (1...10).map { try Sample.program(code: "x:p\($0)") }
    #expect(try page(dossiers.dropLast()).text.contains("<input id=\"item\" name=\"item\""))
    #expect(try !page(dossiers).text.contains("<input id=\"item\" name=\"item\""))
  }

  @Test func `invented data are marked on the page and on their column`() throws {
    let invented = try Sample.program(
      code: "x:p9", evidence: [Sample.source(1, kind: "fictitious")])
    let page = try page([invented, Sample.program()])
    #expect(page.count("aria-label=\"Example\"><strong>Example – invented data.</strong>") == 1)
    #expect(page.count("<span class=\"badge\">Example – invented data</span>") == 1)
    #expect(try self.page([Sample.program(), Sample.program(code: "x:p2")]).count("invented") == 0)
  }

  @Test func `hostile names are text wherever they stand`() throws {
    let hostile = "<script>alert('x')</script>\"\u{202E}"
    let program = try Sample.program(
      code: "x:\"><script>", title: hostile, institution: hostile,
      record: ["fieldText": hostile, "durationText": hostile],
      approvals: [Sample.approval(authority: hostile, wording: hostile)])
    let page = try page([program, Sample.program(code: "x:p2", title: hostile)])
    #expect(page.unbalanced == nil && page.count("<script") == 1)
    #expect(page.count("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;\u{202E}") >= 5)
    #expect(page.values(of: "href").contains("/programs/x:%22%3E%3Cscript%3E"))
  }

  private func page(_ dossiers: [Dossier], choosing choices: String = "") throws -> Markup {
    let items = dossiers.map { "item=\(PercentText.encoded($0.code))" }.joined(separator: "&")
    let request = try ComparisonRequest(PageQuery(items + choices))
    let comparison = Comparison(dossiers, in: request.scope(today: Sample.day))
    return Markup(Frame(ComparisonPage(dossiers, comparison, request: request)).html.text)
  }
}
