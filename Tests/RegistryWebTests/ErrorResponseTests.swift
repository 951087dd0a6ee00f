import Hummingbird
import HummingbirdTesting
import Logging
import Postgres
import Registry
import Testing

@testable import RegistryWeb

@Suite struct ErrorResponseTests {
  @Test func `an error of the registry has the status that it means`() async throws {
    let finding = Finding("x", .reject, message: "The level is unknown.")
    let cases: [(RegistryError, Int, String)] = [
      (.notFound("There is no such thing."), 404, "There is no such thing."),
      (.notFound("It means two.", candidates: ["x:1  <One>", "x:2  Two"]), 409, "&lt;One&gt;"),
      (.invalid([finding]), 400, "The level is unknown."),
      (.conflict("It is there already."), 409, "It is there already."),
      (.refused("You may not."), 403, "You may not."),
    ]
    for (error, status, words) in cases {
      let answer = try await answer(to: error)
      #expect(answer.status == status && answer.text.replacing("  ", with: " ").contains(words))
      #expect(answer.markup.unbalanced == nil)
    }
  }

  @Test(arguments: [
    DatabaseError.connectionFailed("secret"), .connectionLost(statement: "s", reason: "secret"),
    .poolWaitOver(limit: .seconds(1)), .closed,
  ])
  func `a database that cannot be used is said to come back`(error: DatabaseError) async throws {
    let log = LogRecorder()
    let answer = try await answer(to: error, logger: log.logger)
    #expect(answer.status == 503 && answer["retry-after"] == "5")
    #expect(answer.text.contains("<h1>Not available just now</h1>"))
    #expect(!answer.text.contains("secret"))
    #expect(log.entriesSoFar.contains { $0.hasPrefix("warning: the database cannot be used") })
  }

  @Test func `a statement that took too long is not a failure of ours`() async throws {
    let error = DatabaseError.deadline(statement: "search_programs", limit: .seconds(5))
    let answer = try await answer(to: error)
    #expect(answer.status == 504 && !answer.text.contains("search_programs"))
  }

  @Test func `a text that the database cannot hold is the asker's fault`() async throws {
    #expect(
      try await answer(to: DatabaseError.zeroCharacter(statement: "s", parameter: 1)).status == 400)
  }

  @Test func `what is unexpected is told to the log and not to the reader`() async throws {
    struct Surprise: Error { let password = "hunter2" }
    let log = LogRecorder()
    let answer = try await answer(to: Surprise(), logger: log.logger)
    #expect(answer.status == 500 && answer.text.contains("<h1>Internal error</h1>"))
    #expect(!answer.text.contains("hunter2") && !answer.text.contains("Surprise"))
    let request = try #require(answer.text.firstMatch(of: /Request <code>([0-9a-f]+)</)?.output.1)
    let entry = try #require(log.entriesSoFar.first { $0.hasPrefix("error: a request failed") })
    #expect(entry.contains("hunter2") && entry.contains(request) && entry.contains("/fails/{id}"))
    #expect(!entry.contains("private-name"))
  }

  @Test func `a request that was given up is no error of ours`() async throws {
    let log = LogRecorder()
    #expect(try await answer(to: CancellationError(), logger: log.logger).status == 503)
    #expect(!log.entriesSoFar.contains { $0.hasPrefix("error") })
  }

  private func answer(
    to error: any Error & Sendable, logger: Logger = .silent
  ) async throws -> Pages.Answer {
    let router = Router(context: BasicRequestContext.self)
    router.add(middleware: Edge())
    router.page("/fails/{id}") { _, _ in throw error }
    return try await Application(router: router, logger: logger).test(.router) { client in
      try await Pages(client: client).ask("/fails/private-name")
    }
  }
}
