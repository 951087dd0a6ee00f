import HTTPTypes
import Testing

@testable import RegistryWeb

@Suite struct RecordAPITests {
  @Test func `a program and an institution are told with everything on record`() async throws {
    try await withSamplePages { pages in
      let program = try await pages.ask("/api/v1/programs/x:cs?as_of=2026-11-21")
      #expect(program.status == 200 && program["content-type"] == "application/json")
      let told = try program.json()
      #expect(told["code"] as? String == "x:cs" && told["name"] as? String == "Computer Science")
      #expect(told["institution"] as? String == "x:mit" && told["facts"] is [String: Any])
      let institution = try await pages.ask("/api/v1/institutions/x:mit")
      #expect(try institution.json()["kind"] as? String == "institution")
      #expect(institution["content-location"] == nil)
    }
  }

  @Test func `another code or a name is answered, and says where the record is`() async throws {
    try await withSamplePages { pages in
      for asked in ["y:0042", "IOM", "Institute%20of%20Machines"] {
        let answer = try await pages.ask("/api/v1/institutions/" + asked)
        #expect(answer.status == 200, "\(asked)")
        #expect(answer["content-location"] == "/api/v1/institutions/x:mit", "\(asked)")
      }
    }
  }

  @Test func `a record of the other kind is not found, and its address is told`() async throws {
    try await withSamplePages { pages in
      for (asked, other) in [
        ("programs/x:mit", "institutions/x:mit"), ("institutions/x:cs", "programs/x:cs"),
      ] {
        let answer = try await pages.ask("/api/v1/" + asked)
        #expect(answer.status == 404 && answer.text.contains("/api/v1/" + other))
      }
    }
  }

  @Test func `what nothing means is not found, and what two mean is ambiguous`() async throws {
    try await withSamplePages { pages in
      let unknown = try await pages.ask("/api/v1/programs/x:none")
      #expect(unknown.status == 404 && unknown["content-type"] == "application/problem+json")
      #expect(try unknown.json()["type"] as? String == "/api/v1/problems#not-found")
      #expect(try unknown.faults() == ["code"])
    }
  }

  @Test func `a verdict says the state, the reasons and the records`() async throws {
    try await withSamplePages { pages in
      let path = "/api/v1/programs/x:odd%2F1%202%3F/verdict"
      let answer = try await pages.ask(
        path + "?activity=aicte_approval&mode=online&session=2025-26")
      let told = try answer.json()
      #expect(answer.status == 200 && told["state"] as? String == "valid")
      #expect((told["records"] as? [Any])?.count == 1 && told["grid"] == nil)
      let later = try await pages.ask(path + "?activity=aicte_approval&as_of=2028-01-01&grid=true")
        .json()
      #expect(later["state"] as? String == "expired" && later["grid"] is [Any])
      let odd = try await pages.ask(path + "?activity=wizardry")
      #expect(odd.status == 400)
      #expect(try odd.faults() == ["activity"])
    }
  }

  @Test func `a cost is added up for the applicant who asks`() async throws {
    try await withSamplePages { pages in
      let path = "/api/v1/programs/x:cs/cost"
      let told = try await pages.ask(path + "?residency=in_state").json()
      #expect((told["net"] as? [String: Any])?["low"] as? String == "174880.00")
      #expect(told["completeness"] as? String == "complete")
      let without = try await pages.ask("/api/v1/programs/x:odd%2F1%202%3F/cost").json()
      #expect(without["completeness"] as? String == "unknown")
      #expect((without["net"] as? [String: Any])?["state"] as? String == "unknown")
    }
  }

  @Test func `an answer is as of a day and as known at a moment`() async throws {
    try await withSamplePages { pages in
      let now = try await pages.ask("/api/v1/programs/x:cs")
      #expect(try now.json()["as_of"] as? String == "2026-11-21")
      let before = try await pages.ask("/api/v1/programs/x:cs?known_at=2026-11-19")
      #expect(before.status == 404)
    }
  }
}
