import HTTPTypes
import HummingbirdTesting
import Testing

@testable import RegistryWeb

/// What is answered before any page looks at a request. The database is not there, so an answer
/// other than 503 has needed no connection.
@Suite struct EdgeTests {
  @Test(arguments: [
    "/search?q=%00", "/search?q=a%", "/search?q=%zz", "/search?q=%ff", "/search?%00=a",
    "/search?q=%c0%af", "/programs/%00", "/programs/x:%ff", "/institutions/a%0", "/%00",
    "/no%ffpage",
    "/compare?item=%ed%a0%80&item=b", "/?x=%00", "/prospectus.css?%00",
  ])
  func `an address that is no text is refused`(address: String) async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask(address)
      #expect(answer.status == 400)
      #expect(answer.text.contains("<h1>This cannot be answered</h1>"))
    }
  }

  @Test(arguments: [
    "/compare", "/compare?item=a:1", "/compare?item=a:1&item=a:1", "/search?level=wizard",
    "/search?country=India", "/compare?item=a:1&item=b:2&as_of=tomorrow",
    "/compare?item=a:1&item=b:2&format=doc", "/compare?item=a:1&item=b:2&session=soon",
    "/programs/x:1?as_of=2026-13-01",
    "/compare?" + (1...11).map { "item=a:\($0)" }.joined(separator: "&"),
  ])
  func `a question that cannot be is refused`(address: String) async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask(address)
      #expect(answer.status == 400)
    }
  }

  @Test func `a search with faults gets its form back, with every fault`() async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask("/search?q=law&sort=cost&level=wizard&cost_min=lots")
      #expect(answer.status == 400 && answer.markup.unbalanced == nil)
      for words in ["Currency", "Level", "Total cost from"] {
        #expect(answer.text.contains("\">\(words)</a>:"), "\(words)")
      }
      // A list that is called an alert is no list, and its items belong to none.
      #expect(answer.text.contains("<div role=\"alert\"><ul class=\"plain\"><li>"))
      for value in ["value=\"law\"", "value=\"lots\"", "<details class=\"wide\" open>"] {
        #expect(answer.text.contains(value), "\(value)")
      }
    }
  }

  @Test func `an address that is too long is refused`() async throws {
    try await Pages.withoutDatabase { pages in
      let longest = "/?x=" + String(repeating: "a", count: RequestCheck.longestAddress - 4)
      let statuses = [
        try await pages.ask(longest).status, try await pages.ask(longest + "a").status,
      ]
      #expect(statuses == [200, 414])
    }
  }

  @Test(arguments: ["/nothing", "/programs", "/institutions/", "/search/more", "/favicon.ico"])
  func `an address without a page gets a page that says so`(address: String) async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask(address)
      #expect(answer.status == 404 && answer["content-type"] == "text/html; charset=utf-8")
      #expect(answer.markup.unbalanced == nil && answer.text.contains("name=\"q\""))
    }
  }

  @Test(arguments: ["/", "/search", "/compare", "/programs/x:1", "/prospectus.css"])
  func `a page that can only be read says so to other methods`(address: String) async throws {
    try await Pages.withoutDatabase { pages in
      for method in ["POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND"] {
        let answer = try await pages.ask(address, try #require(.init(method)))
        #expect(answer.status == 405 && answer["allow"] == "GET, HEAD, OPTIONS", "\(method)")
      }
      let options = try await pages.ask(address, .options)
      #expect(options.status == 204 && options["allow"] == "GET, HEAD, OPTIONS")
    }
  }

  @Test func `another method on an address without a page is not found`() async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask("/nothing", .post)
      #expect(answer.status == 404)
    }
  }

  @Test(arguments: ["/", "/prospectus.css", "/nothing", "/compare"])
  func `HEAD has the headers of GET and no body`(address: String) async throws {
    try await Pages.withoutDatabase { pages in
      let get = try await pages.ask(address)
      let head = try await pages.ask(address, .head)
      #expect(head.status == get.status && head.text.isEmpty && !get.text.isEmpty)
      #expect(head["content-length"] == String(get.text.utf8.count))
      #expect(head["content-type"] == get["content-type"])
    }
  }

  @Test(arguments: ["/", "/prospectus.css", "/nothing", "/search?q=%00", "/search?q=a"])
  func `every answer forbids what no page needs`(address: String) async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask(address)
      #expect(answer["x-content-type-options"] == "nosniff")
      #expect(answer["referrer-policy"] == "no-referrer")
      #expect(
        answer["content-security-policy"]
          == "default-src 'none'; style-src 'self'; script-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
      #expect(answer["server"] == nil)
      #expect(answer["content-type"]?.hasSuffix("; charset=utf-8") == true)
    }
  }

  @Test func `the script puts no text in as markup and asks nobody else`() async throws {
    try await Pages.withoutDatabase { pages in
      let script = try await pages.ask("/prospectus.js")
      #expect(script["content-type"] == "text/javascript; charset=utf-8")
      for word in ["innerHTML", "insertAdjacent", "eval(", "http:", "https:", "document.write"] {
        #expect(!script.text.contains(word), "\(word)")
      }
    }
  }

  @Test func `parameters that nobody knows are ignored`() async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask("/?utm=1&x[]=2")
      #expect(answer.status == 200)
    }
  }

  @Test func `the front page and the style sheet need nothing from elsewhere`() async throws {
    try await Pages.withoutDatabase { pages in
      let home = try await pages.ask("/")
      #expect(home.markup.unbalanced == nil && !home.text.contains("http"))
      #expect(home.markup.count("<script") == 1 && !home.text.contains("style=\""))
      #expect(home.text.contains("<script src=\"/prospectus.js\" defer></script>"))
      let sheet = try await pages.ask("/prospectus.css")
      #expect(sheet["content-type"] == "text/css; charset=utf-8")
      // The pattern is a part of the page itself.
      let own = sheet.text.replacing("url(#hatch)", with: "")
      #expect(!own.contains("url(") && !sheet.text.contains("@import"))
      let (opened, closed) = (sheet.text.count { $0 == "{" }, sheet.text.count { $0 == "}" })
      #expect(opened == closed && opened > 100)
    }
  }
}
