import HTTPTypes
import Testing

@testable import RegistryWeb

@Suite struct ListAPITests {
  @Test func `following the links goes through every program once`() async throws {
    try await withSamplePages { pages in
      var address: String? = "/api/v1/programs?limit=1"
      var codes: [String] = []
      while let asked = address, codes.count < 9 {
        let answer = try await pages.ask(asked)
        let page = try answer.json()
        #expect(answer.status == 200 && page["total"] as? Int == 3)
        let items = page["items"] as? [[String: Any]]
        codes += items?.compactMap { $0["code"] as? String } ?? []
        address = answer["link"]?.firstMatch(of: /<([^>]+)>; rel="next"/).map {
          String($0.output.1)
        }
      }
      #expect(codes.sorted() == ["x:cs", "x:odd/1 2?", "x:wish"])
    }
  }

  @Test func `filters are answered, and what each removes is told`() async throws {
    try await withSamplePages { pages in
      let answer = try await pages.ask("/api/v1/institutions?q=institute&country=US&limit=5")
      let items = try answer.json()["items"] as? [[String: Any]]
      #expect(items?.count == 2 && answer["link"] == nil)
      let found = try await pages.ask("/api/v1/programs?q=quotes&mode=online").json()
      #expect(
        (found["items"] as? [[String: Any]])?.first?["name"] as? String
          == SampleRegistry.hostile)
    }
  }

  @Test func `subjects and levels are listed with how many programs each holds`() async throws {
    try await withSamplePages { pages in
      let subjects = try await pages.ask("/api/v1/subjects?q=comp").json()
      #expect((subjects["items"] as? [Any])?.isEmpty == false)
      let levels = try await pages.ask("/api/v1/levels").json()["items"] as? [[String: Any]]
      #expect(levels?.count == 15)
      let bachelor = levels?.first { $0["level"] as? String == "bachelor" }
      #expect(bachelor?["programs"] as? Int == 1)
    }
  }

  @Test func `a comparison is written in every format, by name or by what is accepted`()
    async throws
  {
    try await withSamplePages { pages in
      let query = "/api/v1/compare?code=x:cs&code=x:odd%2F1%202%3F"
      for format in ReportFile.allCases {
        let named = try await pages.ask(query + "&format=\(format.rawValue)")
        #expect(named.status == 200 && named["content-type"] == format.type, "\(format)")
        let accepted = try await pages.ask(query, headers: [.accept: format.plainType])
        #expect(accepted["content-type"] == format.type, "\(format)")
        #expect(accepted["etag"] == named["etag"] && accepted["vary"] == "Accept", "\(format)")
      }
      let file = try await pages.ask(query + "&format=pdf&as_of=2026-11-20")
      #expect(
        file["content-disposition"] == "attachment; filename=\"comparison-2026-11-20.pdf\"")
    }
  }

  @Test func `only differences are compared when that is asked`() async throws {
    try await withSamplePages { pages in
      let query = "/api/v1/compare?code=x:cs&code=x:wish"
      let whole = try await pages.ask(query)
      let short = try await pages.ask(query + "&differences=true")
      #expect(short.status == 200 && short.text.utf8.count < whole.text.utf8.count)
    }
  }

  @Test func `every code of a comparison that means nothing is a fault`() async throws {
    try await withSamplePages { pages in
      let answer = try await pages.ask("/api/v1/compare?code=x:cs&code=nil:1&code=nil:2")
      #expect(answer.status == 404)
      #expect(try answer.faults() == ["code", "code"])
      #expect(answer.text.contains("“nil:1” or “nil:2”"))
    }
  }
}
