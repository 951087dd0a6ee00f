import HummingbirdTesting
import Postgres
import RegistryReport
import TestDatabase
import Testing

@testable import RegistryWeb

@Suite struct PageRouteTests {
  @Test func `a search finds programs and institutions and tells what filters remove`() async throws
  {
    try await withPages { pages in
      let both = try await pages.ask("/search?q=and&country=IN")
      #expect(both.status == 200 && both.markup.unbalanced == nil)
      #expect(both.text.contains("<bdi>Slash &amp; Blank College</bdi>"))
      #expect(both.text.contains("&quot;Quotes&quot;") && both.markup.count("<script") == 1)
      let abroad = try await pages.ask("/search?q=and&country=US")
      let removed = abroad.markup.words.matches(of: /country 1 +without country/)
      #expect(removed.count == 2 && !abroad.text.contains("Slash"))
      let programs = try await pages.ask("/search?q=computer&show=programs")
      #expect(programs.markup.words.contains("Computer Science"))
      // The heading of a list has its number, the choice between the lists has none.
      #expect(both.markup.words.contains(/Institutions \d/))
      #expect(!programs.markup.words.contains(/Institutions \d/))
    }
  }

  @Test func `a name with markup in it is found and shown as text`() async throws {
    try await withPages { pages in
      for address in ["/search?q=quotes", "/programs/x:odd%2F1%202%3F"] {
        let answer = try await pages.ask(address)
        #expect(answer.status == 200 && answer.markup.unbalanced == nil)
        #expect(
          answer.text.contains(
            "Bachelor of &lt;script&gt;alert(1)&lt;/script&gt; &quot;Quotes&quot; &amp; &#39;More&#39;"
          ))
      }
    }
  }

  @Test func `a program's page has its values, its source and the way to its institution`()
    async throws
  {
    try await withPages { pages in
      let answer = try await pages.ask("/programs/x:cs")
      #expect(answer.status == 200 && answer.markup.unbalanced == nil)
      for words in [
        "Computer Science", "Institute of Machines", "Bachelor", "4 years", "$43,720", "$174,880",
        "The Directory", "Ministry", "directory.csv", "dated 31 Jan 2026", "CC0 1.0",
      ] {
        #expect(answer.markup.words.contains(words), "\(words)")
      }
      #expect(answer.markup.values(of: "href").contains("/institutions/x:mit"))
      #expect(answer.markup.values(of: "href").contains("https://example.org/d"))
    }
  }

  @Test func `an institution's page lists its own programs`() async throws {
    try await withPages { pages in
      let answer = try await pages.ask("/institutions/x:a%2Fb%20c")
      #expect(answer.status == 200 && answer.markup.unbalanced == nil)
      #expect(answer.text.contains("<h1><bdi>Slash &amp; Blank College</bdi>"))
      #expect(answer.markup.values(of: "href").contains("/programs/x:odd%2F1%202%3F"))
      #expect(answer.markup.values(of: "value").contains("x:odd/1 2?"))
      #expect(!answer.text.contains("x:cs") && !answer.text.contains("x:wish"))
    }
  }

  @Test func `another code or name of a record leads to its address`() async throws {
    try await withPages { pages in
      for address in ["/institutions/y:0042", "/programs/x:mit", "/institutions/IOM"] {
        let answer = try await pages.ask(address + "?as_of=2026-01-02")
        #expect(answer.status == 302, "\(address)")
        #expect(answer["location"] == "/institutions/x:mit?as_of=2026-01-02", "\(address)")
      }
    }
  }

  @Test func `an unknown code gets a page that names it and offers a search`() async throws {
    try await withPages { pages in
      for address in ["/programs/x:none%3Cb%3E", "/institutions/x:none%3Cb%3E"] {
        let answer = try await pages.ask(address)
        #expect(answer.status == 404 && answer.text.contains("“x:none&lt;b&gt;”"))
        #expect(answer.text.contains("action=\"/search\""))
      }
    }
  }

  @Test func `a comparison is a table, and the same as files`() async throws {
    try await withPages { pages in
      let query = "/compare?item=x:cs&item=x:odd%2F1%202%3F"
      let page = try await pages.ask(query)
      #expect(page.status == 200 && page.markup.unbalanced == nil)
      #expect(page.markup.count("<th scope=\"col\">") == 2)
      #expect(page.markup.words.contains("$43,720") && page.markup.words.contains("60"))
      #expect(
        page.markup.words.contains(/Valid +\(AICTE: granted for 2025-26, valid up to 30 Jun 2027\)/)
      )
      let csv = try await pages.ask(query + "&format=csv")
      #expect(csv["content-type"] == "text/csv; charset=utf-8")
      #expect(
        csv["content-disposition"] == "attachment; filename=\"comparison-2026-11-21.csv\"")
      #expect(csv.text.hasPrefix("section,row,Computer Science,"))
      let json = try await pages.ask(query + "&format=json")
      #expect(json["content-type"] == "application/json")
      #expect(json.text.contains("\"43720.00\""))
    }
  }

  @Test func `a comparison is as of the day asked for`() async throws {
    try await withPages { pages in
      let query = "/compare?item=x:cs&item=x:odd%2F1%202%3F&as_of="
      let after = try await pages.ask(query + "2027-07-01")
      let before = try await pages.ask(query + "2027-06-30")
      #expect(after.markup.words.contains("Expired"))
      #expect(!before.markup.words.contains("Expired"))
    }
  }

  @Test func `a code and a name of one record are one column`() async throws {
    try await withPages { pages in
      let twice = try await pages.ask("/compare?item=x:mit&item=y:0042&item=x:cs&item=IOM")
      #expect(twice.markup.count("<th scope=\"col\">") == 2)
      let alone = try await pages.ask("/compare?item=x:mit&item=IOM")
      #expect(alone.status == 400 && alone.markup.words.contains("only one is chosen"))
    }
  }

  @Test func `every unknown item of a comparison is named`() async throws {
    try await withPages { pages in
      let answer = try await pages.ask("/compare?item=x:cs&item=nil:1&item=nil:2")
      #expect(answer.status == 404)
      #expect(answer.text.contains("“nil:1” or “nil:2”") && !answer.text.contains("“x:cs”"))
    }
  }

  @Test func `an institution that is invented is marked wherever it stands`() async throws {
    try await withPages { pages in
      for address in ["/institutions/x:no", "/programs/x:wish", "/compare?item=x:cs&item=x:wish"] {
        let answer = try await pages.ask(address)
        #expect(answer.text.contains("Example – invented data"), "\(address)")
        #expect(!answer.text.contains("javascript:"), "\(address)")
      }
      #expect(try await !pages.ask("/programs/x:cs").text.contains("invented"))
    }
  }

  @Test(arguments: ["%25", "_", "'%20or%201=1", "%5C", "%F0%9F%8E%93", "%E2%80%AEabc"])
  func `signs that mean something elsewhere mean nothing in a search`(words: String) async throws {
    try await withPages { pages in
      let answer = try await pages.ask("/search?q=" + words)
      #expect(answer.status == 200 && answer.markup.unbalanced == nil)
      #expect(!answer.text.contains("Computer Science"))
    }
  }

  @Test func `pages that need the database say when it is gone`() async throws {
    try await Pages.withoutDatabase { pages in
      for address in [
        "/search?q=a", "/programs/x:cs", "/institutions/x:mit", "/compare?item=a&item=b",
      ] {
        let answer = try await pages.ask(address)
        #expect(answer.status == 503 && answer["retry-after"] != nil, "\(address)")
      }
    }
  }

  @Test func `an institution that is closed is counted, and listed when asked for`() async throws {
    try await withTestDatabase { test in
      try await SampleRegistry.fill(test)
      try await SampleRegistry.close("x:mit", test)
      try await Pages.of(test.readOnly) { pages in
        let open = try await pages.ask("/search?q=institute&show=institutions")
        #expect(open.markup.words.contains("1 more is inactive, and not listed"))
        #expect(!open.text.contains("Institute of Machines"))
        #expect(open.text.contains("Nowhere Institute"))
        let all = try await pages.ask("/search?q=institute&show=institutions&inactive=true")
        #expect(all.text.contains("Institute of Machines") && all.markup.words.contains("Closed"))
        let listed = try await pages.ask("/api/v1/institutions?q=institute&inactive=true").json()
        let items = listed["items"] as? [[String: Any]]
        let statuses = items?.compactMap { $0["status"] as? String }.sorted()
        #expect(statuses == ["active", "closed"])
      }
    }
  }

  private func withPages(_ body: @Sendable (Pages) async throws -> Void) async throws {
    try await withTestDatabase { test in
      try await SampleRegistry.fill(test)
      try await Pages.of(test.readOnly, body)
    }
  }
}
