import HTTPTypes
import Testing

@testable import RegistryWeb

@Suite struct RequestFaultTests {
  @Test func `every fault of a request is named at once, with what is near`() async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask(
        "/api/v1/programs?lvel=bachelor&level=bachlor&mode=online&mode=odl&country=India&limit=0")
      #expect(answer.status == 400 && answer["content-type"] == "application/problem+json")
      #expect(try answer.faults() == ["mode", "level", "country", "limit", "lvel"])
      let errors = try #require(try answer.json()["errors"] as? [[String: Any]])
      #expect(
        errors.compactMap { $0["suggestion"] as? String }
          == ["did you mean bachelor?", "did you mean level?"])
      #expect(try answer.json()["status"] as? Int == 400)
    }
  }

  @Test(arguments: [
    ("/institutions?kind=guild&q=a", ["kind"]), ("/institutions?after=nonsense", ["after"]),
    ("/institutions/a:1?as_of=tomorrow&known_at=later", ["as_of", "known_at"]),
    ("/programs/a:1?format=json", ["format"]),
    ("/programs/a:1/verdict?session=soon&grid=yes", ["session", "grid"]),
    (
      "/programs/a:1/cost?audience=friends&months=6-3&currency=XXX&attempts=1000",
      ["audience", "attempts", "months", "currency"]
    ),
    ("/compare?code=a:1&format=doc&differences=1", ["differences", "format", "code"]),
    ("/compare", ["code"]), ("/subjects?text=a", ["text"]),
    ("/programs?q=" + String(repeating: "a", count: 201), ["q"]), ("/problems?a=b", ["a"]),
  ])
  func `a parameter that cannot be is a fault`(path: String, faults: [String]) async throws {
    try await Pages.withoutDatabase { pages in
      let answer = try await pages.ask("/api/v1" + path)
      #expect(answer.status == 400, "\(path)")
      #expect(try answer.faults() == faults, "\(path)")
    }
  }

  @Test func `a parameter without a value is as good as none`() async throws {
    try await withSamplePages { pages in
      let answer = try await pages.ask("/api/v1/programs?q=&level=&country=")
      #expect(answer.status == 200)
    }
  }

  @Test func `other methods, unknown addresses and unread formats are told apart`() async throws {
    try await Pages.withoutDatabase { pages in
      let post = try await pages.ask("/api/v1/programs", .post)
      #expect(post.status == 405 && post["allow"] == "GET, HEAD, OPTIONS")
      #expect(post["content-type"] == "application/problem+json")
      let nowhere = try await pages.ask("/api/v2/programs")
      #expect(nowhere.status == 404 && nowhere["content-type"] == "application/problem+json")
      let image = try await pages.ask("/api/v1/programs", headers: [.accept: "image/png"])
      #expect(image.status == 406)
      #expect(try image.json()["detail"] as? String == "This is written as application/json.")
    }
  }

  @Test func `a database that is gone is a problem that passes`() async throws {
    try await Pages.withoutDatabase { pages in
      for path in ["/programs", "/institutions/a:1", "/programs/a:1/cost", "/subjects"] {
        let answer = try await pages.ask("/api/v1" + path)
        #expect(answer.status == 503 && answer["retry-after"] == "5", "\(path)")
        #expect(answer["cache-control"] == "no-store", "\(path)")
      }
    }
  }

  @Test func `every kind of problem is listed where its type leads`() async throws {
    try await Pages.withoutDatabase { pages in
      let items = try await pages.ask(ProblemKind.address).json()["items"] as? [[String: Any]]
      #expect(items?.count == ProblemKind.allCases.count)
      #expect(items?.first?["type"] as? String == "/api/v1/problems#invalid-request")
    }
  }

  @Test(arguments: [
    ("application/json", "application/json"), ("*/*", "application/json"),
    ("text/csv", "text/csv"), ("text/*", "text/html"),
    ("text/html;q=0.5, application/pdf", "application/pdf"),
    ("*/*;q=0.1, text/markdown", "text/markdown"), ("application/json;q=0", nil),
  ])
  func `the format that a client likes best is chosen`(header: String, best: String?) {
    let types = ["application/json", "text/html", "application/pdf", "text/csv", "text/markdown"]
    #expect(Accepted(header).best(of: types) == best)
  }
}
