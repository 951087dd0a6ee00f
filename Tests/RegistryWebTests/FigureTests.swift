import Registry
import Testing

@testable import RegistryWeb

@Suite struct FigureTests {
  @Test func `a range is filled as far as it is certain and light beyond`() throws {
    let bar = try bar(low: 2_500, high: 5_000, scale: 10_000)
    #expect(bar.contains("class=\"known\" x=\"0.00%\" width=\"25.00%\""))
    #expect(bar.contains("class=\"range\" x=\"25.00%\" width=\"25.00%\""))
    #expect(!bar.contains("\"open\"") && bar.contains("<desc>$25 – $50</desc>"))
  }

  @Test func `an open end is hatched to the edge and never hidden`() throws {
    let bar = try bar(low: 4_000, high: nil, scale: 10_000)
    #expect(bar.contains("class=\"open\" x=\"40.00%\" width=\"60.00%\""))
    let unknown = AmountBar("Tuition", nil, scale: 10_000).html.text
    #expect(unknown.contains("class=\"open\" x=\"0.00%\" width=\"100.00%\""))
    #expect(unknown.contains("<desc>unknown</desc>") && unknown.contains("role=\"img\""))
  }

  @Test func `a scale has room for an open end, and for any amount`() throws {
    let dollars = try #require(Currency("USD"))
    let closed = AmountRange(low: 1, high: 600, currency: dollars)
    let open = AmountRange(low: 600, high: nil, currency: dollars)
    let most = AmountRange(low: .max, high: .max, currency: dollars)
    #expect(AmountBar.scale([closed]) == 600 && AmountBar.scale([closed, open]) == 700)
    #expect(AmountBar.scale([most, open]) > 0 && AmountBar.scale([]) == 0)
    #expect(AmountBar("x", most, scale: 0).html.text.contains("width=\"100.00%\""))
  }

  @Test func `a program's page draws its verdicts and says the same in words`() throws {
    let page = try page(
      Sample.program(approvals: [
        Sample.approval(mode: "online", until: "2027-07-01"),
        Sample.approval(mode: "odl", decision: "refused"),
      ]))
    #expect(page.unbalanced == nil)
    #expect(page.count("class=\"cell yes\"") == 1 && page.count("class=\"cell no\"") == 1)
    #expect(page.words.contains("any session: ODL refused, Online valid."))
    #expect(page.words.contains("The same in words"))
  }

  @Test func `a program's page draws its cost with the total`() throws {
    let page = try page(
      Sample.program(
        record: ["durationLow": "4", "durationHigh": "4", "durationUnit": "year"],
        fees: [Sample.tuition(4_372_000)]))
    #expect(page.unbalanced == nil && page.text.contains("id=\"cost\""))
    #expect(page.count("id=\"hatch\"") == 1 && page.words.contains("Total cost"))
  }

  @Test func `a program without fees is said to have none on record`() throws {
    let page = try page(Sample.program())
    #expect(page.words.contains("No fees are on record, which does not mean"))
    #expect(page.words.contains("no decision is recorded"))
  }

  @Test func `a hostile name in a figure is text`() throws {
    let bar = AmountBar("<script>\"{{7*7}}", nil, scale: 1).html.text
    #expect(bar.contains("<title>&lt;script&gt;&quot;{{7*7}}</title>"))
  }

  private func bar(low: Int, high: Int?, scale: Int) throws -> String {
    let dollars = try #require(Currency("USD"))
    return AmountBar("x", AmountRange(low: low, high: high, currency: dollars), scale: scale)
      .html.text
  }

  private func page(_ dossier: Dossier) throws -> Markup {
    let program = try #require(dossier.program)
    return Markup(
      Frame(ProgramPage(dossier, program, day: Sample.day, asOf: nil)).html.text)
  }
}
