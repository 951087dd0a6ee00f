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
    let seen = try await database.read { try $0.one(FindSnapshot()) }
    if let response = answers.answer(to: question, seeing: seen) { return response }
    let response = try await next(request, context)
    if response.status == .ok, try await database.read({ try $0.one(FindSnapshot()) }) == seen {
      answers.keep(response, to: question, seeing: seen)
    }
    return response
  }
}
