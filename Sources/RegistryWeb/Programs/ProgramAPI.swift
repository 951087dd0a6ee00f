import Hummingbird
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// Programs, their verdicts and their costs as JSON.
struct ProgramAPI {
  let database: Database
  let today: @Sendable () -> CivilDate

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.api("/programs", list)
    router.api("/programs/{code}", show)
    router.api("/programs/{code}/verdict", verdict)
    router.api("/programs/{code}/cost", cost)
  }

  /// Programs by words of a title and by filters, page by page.
  @Sendable private func list(_ request: APIRequest) async throws -> APIDocument {
    let query = try ProgramQuery(parameters: request.parameters())
    let statement = SearchPrograms(query, today: today())
    let results = try await database.read { try statement.page(on: $0) }
    return try ListPage(results, of: request).document(SearchJSON.text(results))
  }

  /// Everything on record about one.
  @Sendable private func show(_ request: APIRequest) async throws -> APIDocument {
    let code = try request.code()
    var query = try request.query(knows: APIQuestion.parameters)
    let question = APIQuestion(&query, today: today())
    try query.check()
    let (record, _) = try await RecordLookup(code, question).program(from: database)
    return APIDocument(
      json: DossierJSON(record, asOf: question.asOf, knownAt: question.knownAtText).text
    ).at(RecordLookup.address(of: record), asked: request.path)
  }

  /// Whether it may be offered, and why.
  @Sendable private func verdict(_ request: APIRequest) async throws -> APIDocument {
    let code = try request.code()
    var query = try request.query(
      knows: APIQuestion.parameters + ["mode", "session", "activity", "grid"])
    let question = APIQuestion(&query, today: today())
    let (mode, session) = (query.word("mode", as: StudyMode.self), query.session("session"))
    let (activity, isGrid) = (query.text("activity"), query.flag("grid"))
    try query.check()
    let (record, _) = try await RecordLookup(code, question).program(from: database)
    if activity != nil {
      _ = query.word("activity", of: record.jurisdiction.activities.map(\.code))
      try query.check()
    }
    let report = VerdictReport(
      record, mode: mode, session: session, asOf: question.asOf, activity: activity)
    let grid = VerdictGrid(
      record, mode: mode, session: session, asOf: question.asOf, activity: activity)
    return APIDocument(json: VerdictJSON(report, grid: isGrid ? grid : nil).text)
      .at(RecordLookup.address(of: record) + "/verdict", asked: request.path)
  }

  /// What it costs from beginning to end.
  @Sendable private func cost(_ request: APIRequest) async throws -> APIDocument {
    let code = try request.code()
    var query = try request.query(
      knows: APIQuestion.parameters + CostRequest.parameters, repeatable: CostRequest.repeatable)
    let question = APIQuestion(&query, today: today())
    let asked = CostRequest(&query, asOf: question.asOf)
    try query.check()
    let (record, program) = try await RecordLookup(
      code, question, currency: asked.question.currency?.code
    ).program(from: database)
    let total = TotalCost(
      of: CostSubject(program, at: record.institution), asking: asked.question(about: record))
    return APIDocument(json: CostJSON(total, of: record, knownAt: question.knownAtText).text)
      .at(RecordLookup.address(of: record) + "/cost", asked: request.path)
  }
}
