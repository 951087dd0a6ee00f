import HTTPTypes
import Testing

@testable import RegistryWeb

@Suite struct EntityTagTests {
  @Test(arguments: [
    "/api/v1/programs/x:cs", "/api/v1/programs", "/api/v1/compare?code=x:cs&code=x:wish",
    "/programs/x:cs", "/prospectus.css", "/prospectus.js", "/",
  ])
  func `what a client has is not sent again`(address: String) async throws {
    try await withSamplePages { pages in
      let first = try await pages.ask(address)
      let tag = try #require(first["etag"])
      #expect(tag.wholeMatch(of: /"[0-9a-f]{32}"/) != nil)
      for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
        let again = try await pages.ask(address, headers: [.ifNoneMatch: known])
        #expect(again.status == 304 && again.text.isEmpty, "\(known)")
        #expect(again["etag"] == tag && again["content-type"] == nil, "\(known)")
        #expect(again["cache-control"] == first["cache-control"], "\(known)")
        #expect(again["vary"] == first["vary"], "\(known)")
      }
      let other = try await pages.ask(address, headers: [.ifNoneMatch: "\"other\""])
      #expect(other.status == 200 && other.text == first.text)
    }
  }

  @Test func `HEAD has the same headers`() async throws {
    try await withSamplePages { pages in
      let get = try await pages.ask("/api/v1/programs/x:cs")
      let head = try await pages.ask("/api/v1/programs/x:cs", .head)
      #expect(head.status == 200 && head.text.isEmpty && head["etag"] == get["etag"])
      #expect(head["content-length"] == String(get.text.utf8.count))
    }
  }

  @Test func `other bytes have another tag, and equal ones the same`() async throws {
    #expect(EntityTag(Array("a".utf8)).text == EntityTag(Array("a".utf8)).text)
    #expect(EntityTag(Array("a".utf8)).text != EntityTag(Array("b".utf8)).text)
    try await withSamplePages { pages in
      let one = try await pages.ask("/api/v1/programs/x:cs?as_of=2026-11-20")
      let other = try await pages.ask("/api/v1/programs/x:cs?as_of=2026-11-21")
      #expect(one["etag"] != other["etag"])
    }
  }
}
