import Hummingbird
import Postgres
import Registry
import RegistryReport
import RegistryStore

/// Comparisons as pages and as files.
struct ComparisonRoutes {
  let database: Database
  let today: @Sendable () -> CivilDate

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.page("/compare", compare)
  }

  @Sendable private func compare(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let asked = try ComparisonRequest(PageQuery(request.uri.query))
    let scope = asked.scope(today: today())
    let dossiers = try await database.read { connection in
      try NamedDossiers(asked.items, asOf: scope.asOf).all(on: connection)
    }
    try ComparisonRequest.checkNumber(dossiers.count)
    let comparison = Comparison(dossiers, in: scope)
    switch asked.format {
    case nil: return ComparisonPage(dossiers, comparison, request: asked).response
    case .csv: return file(ComparisonCSV(comparison).text, "text/csv", .csv, scope.asOf)
    case .json: return file(ComparisonJSON(comparison).text, "application/json", .json, scope.asOf)
    }
  }

  private func file(
    _ text: String, _ type: String, _ format: ComparisonRequest.Format, _ day: CivilDate
  ) -> Response {
    let name = "comparison-\(day).\(format.rawValue)"
    let headers: HTTPFields = [.contentDisposition: "attachment; filename=\"\(name)\""]
    return TextResponse(text, type: type, headers: headers).response
  }
}
