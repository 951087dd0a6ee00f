import HTTPTypes
import Hummingbird
import Postgres
import Registry
import RegistryStore

/// Gives an answer again that was given before, if not a single transaction has ended since and the
/// day is the same: then the database would say the same again.
struct AnswerFromMemory: RouterMiddleware {
  typealias Context = BasicRequestContext

  let database: Database
  let answers: KnownAnswers
  let waiting = WaitingRequests()
  let today: @Sendable () -> CivilDate

  /// Answers with what is known, or with whatever `next` makes of the request.
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let question = KnownAnswers.Question(
      address: request.uri.string, accept: request.headers[.accept], day: today())
    guard request.method == .get, answers.wasAsked(question) else {
      return try await next(request, context)
    }
    // Without the database there is nothing to compare with; what needs none is answered all the same.
    guard let seen = try? await seen() else { return try await next(request, context) }
    let work = WaitingRequests.Work(question: question, seen: seen)
    if let response = answers.answer(to: question, seeing: work.seen) { return response }
    switch await waiting.enter(work) {
    case .later(let response?): return response
    case .later(nil): return try await next(request, context)
    case .first: return try await answer(work) { try await next(request, context) }
    }
  }

  /// Works the answer out, keeps it if nothing has changed meanwhile, and passes it on to those that
  /// wait for the same.
  private func answer(
    _ work: WaitingRequests.Work, by make: () async throws -> Response
  ) async throws -> Response {
    var lasting: Response?
    defer { waiting.end(work, with: lasting) }
    let response = try await make()
    if response.status == .ok, let after = try? await seen(), after == work.seen {
      answers.keep(response, to: work.question, seeing: work.seen)
      lasting = response
    }
    return response
  }

  private func seen() async throws -> FindSnapshot.Output {
    try await database.read { try $0.one(FindSnapshot()) }
  }
}
