import Hummingbird
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// Subjects and levels as JSON.
struct SubjectAPI {
  let database: Database

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.api("/subjects", subjects)
    router.api("/levels", levels)
  }

  /// Subjects by the beginning of a word, with how many programs each holds.
  @Sendable private func subjects(_ request: APIRequest) async throws -> APIDocument {
    let query = try SubjectQuery(parameters: request.parameters())
    let results = try await database.read { try SearchSubjects(query).results(on: $0) }
    return APIDocument(json: SubjectJSON.text(results))
  }

  /// Every level, with how many programs it has.
  @Sendable private func levels(_ request: APIRequest) async throws -> APIDocument {
    try request.query(knows: []).check()
    let levels = try await database.read { try CountLevels().counts(on: $0) }
    return APIDocument(json: SubjectJSON.text(levels))
  }
}
