import Registry
import Testing

@testable import RegistryWeb

@Suite struct CellMarkupTests {
  @Test(arguments: [
    (Absence.unknown, "unknown"), (.notPublished, "not published"),
    (.notApplicable, "not applicable"), (.zeroStated, "free (stated)"),
  ])
  func `an absence is said in words and is never blank or zero`(
    absence: Absence, words: String
  ) throws {
    let html = markup(Cell(.absent(absence)))
    #expect(html.text == "<p class=\"absent\">\(words)</p>")
  }

  @Test func `items that say the same share one line with all their labels`() {
    let items = [
      Cell.Item("$10 per year", label: "in state"), Cell.Item("$10 per year", label: "in district"),
      Cell.Item("$30 per year", label: "out of state"),
    ]
    let html = markup(Cell(.values(items)))
    #expect(html.count("<li>") == 2)
    #expect(
      html.words == " in state / in district $10 per year out of state $30 per year ")
  }

  @Test(arguments: [(6, 0, 6), (7, 1, 7), (40, 1, 40)])
  func `a long list is folded and loses nothing`(count: Int, folds: Int, items: Int) {
    let html = markup(Cell(.values((1...count).map { Cell.Item("item \($0)") })))
    #expect(html.count("<details>") == folds)
    #expect(html.count("<li>") == items)
    #expect(folds == 0 || html.text.contains("<summary>\(count - 5) more</summary>"))
  }

  @Test func `sources that disagree are shown beside each other and said to disagree`() {
    let html = markup(Cell(.conflict([Cell.Item("4 years"), Cell.Item("3 years")])))
    #expect(html.words.contains("Sources disagree"))
    #expect(html.words.contains("4 years") && html.words.contains("3 years"))
  }

  @Test func `the figure of an amount stands out and its words stay as they are`() throws {
    let usd = try #require(Currency("USD"))
    let exact = Cell.Item("$43,720 per year (2014-15)", amount: AmountRange(4_372_000, usd))
    #expect(markup(Cell(.value(exact))).text.contains("<b class=\"figure\">$43,720</b>"))
    #expect(markup(Cell(.value(exact))).words == " $43,720 per year (2014-15) ")
    let least = AmountRange(low: 100_000, high: nil, currency: usd)
    let open = Cell.Item("at least $1,000 over 4 years", amount: least)
    #expect(markup(Cell(.value(open))).text.contains("<b class=\"figure\">$1,000</b>"))
    #expect(markup(Cell(.value(open))).words == " at least $1,000 over 4 years ")
  }

  @Test func `only a state that counts as approved looks approved`() {
    let valid = Cell.Item("Valid (AICTE: granted)", parts: [("verdict", "valid")])
    let expired = Cell.Item("Expired (since 2020)", parts: [("verdict", "expired")])
    #expect(markup(Cell(.value(valid))).text.contains("class=\"state approved\">Valid</strong>"))
    #expect(markup(Cell(.value(valid))).words == " Valid (AICTE: granted) ")
    #expect(markup(Cell(.value(expired))).text.contains("class=\"state\">Expired</strong>"))
  }

  @Test func `a website can be followed and anything else cannot`() {
    let cell = { Cell(.value(Cell.Item($0))) }
    let site = markup(cell("https://example.edu/?a=1&b"))
    #expect(site.values(of: "href") == ["https://example.edu/?a=1&amp;b"])
    #expect(!markup(cell("javascript:alert(1)")).text.contains("<a"))
    #expect(!markup(cell("www.example.edu")).text.contains("<a"))
  }

  @Test func `hostile words stay words`() {
    let hostile = "<img src=x onerror=alert(1)>\"'\u{202E}"
    let item = Cell.Item(hostile, label: hostile, parts: [("verdict", hostile)])
    for content in [Cell.Content.value(item), .values([item, item]), .conflict([item])] {
      let html = markup(Cell(content))
      #expect(!html.text.contains("<img") && html.unbalanced == nil)
      #expect(html.text.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;\u{202E}</bdi>"))
    }
  }

  private func markup(_ cell: Cell) -> Markup {
    Markup(CellMarkup(cell, Footnotes(citing: [], in: [])).html.text)
  }
}
