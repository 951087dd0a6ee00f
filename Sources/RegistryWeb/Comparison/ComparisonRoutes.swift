import HTTPTypes
import Hummingbird
import Postgres
import Registry
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
    let counts = asked.format == nil ? ComparisonRequest.counts : ComparisonRequest.fileCounts
    try ComparisonRequest.checkNumber(dossiers.count, in: counts)
    let whole = Comparison(dossiers, in: scope)
    let comparison = asked.isShort ? whole.differences : whole
    guard let format = asked.format else {
      return ComparisonPage(dossiers, comparison, request: asked).response
    }
    return file(try format.bytes(comparison), format, scope.asOf)
  }

  private func file(_ bytes: [UInt8], _ format: ReportFile, _ day: CivilDate) -> Response {
    let headers: HTTPFields = [
      .contentDisposition: "attachment; filename=\"\(format.name(day))\""
    ]
    return TextResponse(bytes: bytes, type: format.type, headers: headers).response
  }
}
