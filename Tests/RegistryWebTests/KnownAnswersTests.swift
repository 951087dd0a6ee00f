import Hummingbird
import NIOCore
import Postgres
import Registry
import RegistryStore
import TestDatabase
import Testing

@testable import RegistryWeb

@Suite struct KnownAnswersTests {
  private func question(_ address: String) -> KnownAnswers.Question {
    KnownAnswers.Question(address: address, accept: nil, day: Sample.day)
  }

  private func response(bytes: Int) -> Response {
    Response(
      status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(repeating: 65, count: bytes)))
  }

  private func seen(_ test: TestDatabase) async throws -> FindSnapshot.Output {
    try await test.readOnly.read { try $0.one(FindSnapshot()) }
  }

  @Test func `what can be seen is the same until a transaction ends`() async throws {
    try await withTestDatabase { test in
      let twice = try await test.readOnly.read { connection in
        try connection.transaction(.snapshot) {
          [try connection.one(FindSnapshot()), try connection.one(FindSnapshot())]
        }
      }
      #expect(twice[0] == twice[1])
      let before = try await seen(test)
      try await SampleRegistry.fill(test)
      #expect(try await seen(test) != before)
    }
  }

  @Test func `an answer is known for as long as the same can be seen`() async throws {
    try await withTestDatabase { test in
      let before = try await seen(test)
      try await SampleRegistry.fill(test)
      let after = try await seen(test)
      let answers = KnownAnswers(limit: 10_000)
      answers.keep(response(bytes: 10), to: question("/a"), seeing: before)
      #expect(answers.answer(to: question("/a"), seeing: before) != nil)
      #expect(answers.answer(to: question("/a"), seeing: after) == nil)
      #expect(answers.answer(to: question("/b"), seeing: before) == nil)
    }
  }

  @Test func `what is asked again stays, and what is not is forgotten in time`() async throws {
    try await withTestDatabase { test in
      let seen = try await seen(test)
      let answers = KnownAnswers(limit: 10_000)
      answers.keep(response(bytes: 50_000), to: question("/large"), seeing: seen)
      #expect(answers.answer(to: question("/large"), seeing: seen) == nil)
      answers.keep(response(bytes: 3_000), to: question("/asked"), seeing: seen)
      answers.keep(response(bytes: 3_000), to: question("/once"), seeing: seen)
      for number in 1...20 {
        answers.keep(response(bytes: 3_000), to: question("/\(number)"), seeing: seen)
        #expect(answers.answer(to: question("/asked"), seeing: seen) != nil, "\(number)")
      }
      #expect(answers.answer(to: question("/once"), seeing: seen) == nil)
      let kept = (1...20).filter { answers.answer(to: question("/\($0)"), seeing: seen) != nil }
      #expect(kept.contains(20) && kept.count <= 5)
    }
  }

  @Test func `only a question that was asked before is worth remembering`() {
    let answers = KnownAnswers(limit: 10_000)
    #expect(!answers.wasAsked(question("/a")) && answers.wasAsked(question("/a")))
    #expect(!answers.wasAsked(question("/b")))
    let other = KnownAnswers.Question(address: "/a", accept: "text/csv", day: Sample.day)
    #expect(!answers.wasAsked(other))
  }

  @Test func `a page that was asked for again and again says what has changed since`()
    async throws
  {
    try await withTestDatabase { test in
      try await SampleRegistry.fill(test)
      try await Pages.of(test.readOnly) { pages in
        for address in [
          "/api/v1/institutions/x:mit", "/institutions/x:mit", "/api/v1/institutions?q=mach",
        ] {
          for _ in 1...4 {
            let answer = try await pages.ask(address)
            #expect(answer.status == 200 && !answer.text.lowercased().contains("closed"))
          }
        }
        try await SampleRegistry.close("x:mit", test)
        for address in ["/api/v1/institutions/x:mit", "/institutions/x:mit"] {
          #expect(try await pages.ask(address).text.lowercased().contains("closed"))
        }
        #expect(try await !pages.ask("/api/v1/institutions?q=mach").text.contains("x:mit"))
      }
    }
  }
}

@Suite struct WaitingRequestsTests {
  private func work(_ address: String, _ test: TestDatabase) async throws -> WaitingRequests.Work {
    WaitingRequests.Work(
      question: KnownAnswers.Question(address: address, accept: nil, day: Sample.day),
      seen: try await test.readOnly.read { try $0.one(FindSnapshot()) })
  }

  @Test func `one works an answer out, and those that come meanwhile get it`() async throws {
    try await withTestDatabase { test in
      let work = try await work("/a", test)
      let waiting = WaitingRequests()
      #expect(await waiting.isFirst(work))
      let later = (1...20).map { _ in Task { await waiting.enter(work) } }
      // Whoever comes too late is the first of the next.
      try await Task.sleep(for: .milliseconds(200))
      waiting.end(work, with: Response(status: .accepted))
      for task in later {
        switch await task.value {
        case .later(let response): #expect(response?.status == .accepted)
        case .first: waiting.end(work, with: Response(status: .accepted))
        }
      }
    }
  }

  @Test func `what fails is nothing to pass on, and the next works on it`() async throws {
    try await withTestDatabase { test in
      let (work, other) = (try await work("/a", test), try await work("/b", test))
      let waiting = WaitingRequests()
      #expect(await waiting.isFirst(work))
      #expect(await waiting.isFirst(other))
      waiting.end(work, with: nil)
      #expect(await waiting.isFirst(work))
      waiting.end(work, with: nil)
      waiting.end(other, with: nil)
    }
  }

  @Test func `many who ask for the same page at once all get it`() async throws {
    try await withSamplePages { pages in
      let answers = try await withThrowingTaskGroup(of: Pages.Answer.self) { group in
        for _ in 1...40 { group.addTask { try await pages.ask("/api/v1/programs/x:cs") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers.count == 40 && answers.allSatisfy { $0.status == 200 })
      #expect(Set(answers.map(\.text)).count == 1)
    }
  }
}

extension WaitingRequests {
  /// Whether nobody does the work yet; then the caller does.
  fileprivate func isFirst(_ work: Work) async -> Bool {
    if case .first = await enter(work) { true } else { false }
  }
}
