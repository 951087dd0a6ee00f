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
    let day = asked.asOf ?? today()
    let dossiers = try await database.read { connection in
      try NamedDossiers(asked.items, asOf: day).all(on: connection)
    }
    let comparison = Comparison(dossiers, asOf: day)
    switch asked.format {
    case nil: return ComparisonPage(dossiers, comparison, asOf: asked.asOf).response
    case .csv: return file(ComparisonCSV(comparison).text, "text/csv; charset=utf-8", day, "csv")
    case .json:
      return file(ComparisonJSON(comparison).text, "application/json; charset=utf-8", day, "json")
    }
  }

  private func file(_ text: String, _ type: String, _ day: CivilDate, _ ending: String) -> Response
  {
    Response.text(
      text, type: type,
      headers: [.contentDisposition: "attachment; filename=\"comparison-\(day).\(ending)\""])
  }
}
