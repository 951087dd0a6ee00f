import Hummingbird
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// Institutions as JSON.
struct InstitutionAPI {
  let database: Database
  let today: @Sendable () -> CivilDate

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.api("/institutions", list)
    router.api("/institutions/{code}", show)
  }

  /// Institutions by words of a name and by filters, page by page.
  @Sendable private func list(_ request: APIRequest) async throws -> APIDocument {
    let query = try InstitutionQuery(parameters: request.parameters())
    let statement = SearchInstitutions(query, today: today())
    let results = try await database.read { try statement.page(on: $0) }
    return try ListPage(results, of: request).document(SearchJSON.text(results))
  }

  /// Everything on record about one.
  @Sendable private func show(_ request: APIRequest) async throws -> APIDocument {
    let code = try request.code()
    var query = try request.query(knows: APIQuestion.parameters)
    let question = APIQuestion(&query, today: today())
    try query.check()
    let record = try await RecordLookup(code, question).dossier(from: database)
    guard record.program == nil else { throw RecordLookup.isProgram(record) }
    return APIDocument(
      json: DossierJSON(record, asOf: question.asOf, knownAt: question.knownAtText).text
    ).at(RecordLookup.address(of: record), asked: request.path)
  }
}
