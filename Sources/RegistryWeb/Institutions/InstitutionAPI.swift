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
    var query = try request.query(knows: [
      "q", "country", "region", "kind", "limit", "cursor",
    ])
    var search = InstitutionSearch(text: query.text("q"))
    search.country = query.country("country")
    search.region = query.text("region")
    search.kind = query.word("kind", of: Vocabulary.institutionKinds)
    search.limit = query.number("limit", in: ListPage.lengths) ?? ListPage.length
    search.after = query.cursor()
    try query.check()
    let statement = SearchInstitutions(search)
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
