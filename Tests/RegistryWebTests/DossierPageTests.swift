import Registry
import Testing

@testable import RegistryWeb

@Suite struct DossierPageTests {
  @Test func `a program's page tells its names, codes and every row of a comparison`() throws {
    let dossier = try Sample.program(
      names: [Sample.name("CS", kind: "short")],
      approvals: [Sample.approval(mode: "odl", wording: "entitled", until: "2027-07-01")],
      fees: [Sample.tuition(12_000_000, "INR")])
    let page = try page(dossier)
    #expect(page.unbalanced == nil)
    #expect(page.text.contains("<h1><bdi>Computer Science</bdi>"))
    #expect(page.words.contains(/Also +CS +\(short\)/))
    #expect(page.text.contains("<p class=\"codes\"><code>x:p1</code></p>"))
    let rows = Comparison([dossier], asOf: Sample.day).sections.flatMap(\.rows)
    for row in rows where row.cells[0].state != "not_applicable" {
      #expect(page.count("<th scope=\"row\">\(row.label)</th>") == 1, "\(row.label)")
    }
    #expect(page.text.contains("<b class=\"figure\">₹1,20,000</b>"))
    #expect(page.text.contains("<strong class=\"state approved\">Valid</strong>"))
    #expect(page.words.contains(/Valid +\(AICTE: entitled, valid up to 30 Jun 2027\)/))
  }

  @Test func `a program's page leads to its institution with the day that was chosen`() throws {
    let page = try page(Sample.program(), asOf: CivilDate(iso: "2020-01-02"))
    #expect(page.values(of: "href").contains("/institutions/x:i1?as_of=2020-01-02"))
    #expect(page.values(of: "name").contains("as_of"))
  }

  @Test func `what a comparison has no row for is told all the same`() throws {
    let page = try page(
      Sample.program(
        record: [
          "creditsLow": "120", "creditsHigh": "128", "creditSystem": "ECTS", "language": "en",
          "skills": ["Swift", "SQL"], "eligibility": "10+2",
        ],
        offerings: [
          [
            "mode": "online", "session": "2026-27", "starts": "2026-08-01", "evidence": 1,
            "applyBy": "2026-06-30",
          ]
        ]))
    for words in [
      "120–128 ECTS", "Swift", "10+2", "Online 2026-27: starts 1 Aug 2026, apply by 30 Jun 2026",
    ] {
      #expect(page.words.contains(words), "\(words)")
    }
  }

  @Test func `an institution's page leaves out what institutions do not have`() throws {
    let page = try page(Sample.institution(record: ["city": "Cambridge", "founded": "1861-04-10"]))
    #expect(page.unbalanced == nil)
    #expect(page.count("<th scope=\"row\">Level</th>") == 0)
    #expect(page.count("<th scope=\"row\">Tuition</th>") == 1)
    #expect(page.words.contains("Cambridge, US") && page.words.contains("10 Apr 1861"))
  }

  @Test func `an institution's programs go on by key under the same address`() throws {
    let results = SearchResults(
      query: nil, items: [Found.program(title: "A & B")], total: 80,
      removed: [(filter: "institution", count: 9000)], next: PageCursor(keys: ["a and b", "x:p1"]))
    let page = try page(Sample.institution(), programs: results)
    #expect(
      page.values(of: "href").contains(
        "/institutions/x:i1?after=\(PageCursor(keys: ["a and b", "x:p1"]).text)#programs"))
    #expect(page.words.contains("80") && !page.words.contains("9000"))
    #expect(page.text.contains("type=\"checkbox\" name=\"item\" value=\"x:p1\""))
  }

  @Test func `an institution without programs says so`() throws {
    #expect(try page(Sample.institution()).words.contains("There are no programs in the registry."))
  }

  @Test func `an invented institution is marked`() throws {
    let evidence = [Sample.source(1, kind: "fictitious")]
    #expect(try page(Sample.institution(evidence: evidence)).words.contains("Example – invented"))
    #expect(try page(Sample.program(evidence: evidence)).words.contains("Example – invented"))
    #expect(try !page(Sample.institution()).words.contains("Example – invented"))
  }

  @Test func `hostile facts are text`() throws {
    let hostile = "<script>1</script>\"'"
    let page = try page(
      Sample.institution(
        code: "x:<script>", name: hostile, names: [Sample.name(hostile + "2")],
        record: ["address": hostile, "city": hostile, "website": "javascript:alert(1)"]))
    #expect(page.unbalanced == nil && page.count("<script") == 1)
    #expect(!page.values(of: "href").contains { $0.hasPrefix("javascript") })
  }

  private func page(_ dossier: Dossier, asOf: CivilDate? = nil) throws -> Markup {
    if let program = dossier.program {
      let page = ProgramPage(dossier, program, day: asOf ?? Sample.day, asOf: asOf)
      return Markup(Frame(page).html.text)
    }
    return try page(
      dossier, programs: SearchResults(query: nil, items: [], total: 0, removed: [], next: nil))
  }

  private func page(
    _ dossier: Dossier, programs: SearchResults<FoundProgram>
  ) throws -> Markup {
    let page = InstitutionPage(
      dossier, programs: programs, after: nil, day: Sample.day, asOf: nil)
    return Markup(Frame(page).html.text)
  }
}
