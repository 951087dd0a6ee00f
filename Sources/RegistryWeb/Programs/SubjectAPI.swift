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
  }

  /// Fields of study by a code or by words of a label, with how many programs each holds.
  @Sendable private func subjects(_ request: APIRequest) async throws -> APIDocument {
    let query = try request.query(knows: ["q"])
    try query.check()
    let asked = FieldQuery(query.text("q"))
    let fields = try await database.read { try $0.all(FindFields(asked)).map(\.field) }
    return APIDocument(json: FieldJSON.text(fields, for: asked))
  }
}
