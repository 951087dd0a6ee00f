import Hummingbird
import Postgres
import Registry
import RegistryStore

/// Pages of institutions.
struct InstitutionRoutes {
  let database: Database
  let today: @Sendable () -> CivilDate

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.page("/institutions/{code}", show)
  }

  @Sendable private func show(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let code = try PercentText.decoded(context.parameters.require("code"))
    let query = try PageQuery(request.uri.query)
    let asOf = try query.day("as_of")
    let day = asOf ?? today()
    let after = query["after"].flatMap { PageCursor($0) }
    let (dossier, programs) = try await database.read { connection in
      try find(code, asOf: day, after: after, on: connection)
    }
    guard let programs else {
      return .redirect(to: Link.dossier(dossier, asOf: asOf), type: .found)
    }
    return InstitutionPage(dossier, programs: programs, after: after, day: day, asOf: asOf).response
  }

  /// The institution and a page of its programs; without programs, what the text means instead.
  private func find(
    _ code: String, asOf day: CivilDate, after: PageCursor?, on connection: Connection
  ) throws -> (Dossier, SearchResults<FoundProgram>?) {
    let found = try connection.all(FindInstitutions(codes: [code], asOf: day)).map(\.dossier)
    if let dossier = found.first(where: { $0.code == code }) {
      var search = ProgramQuery()
      (search.institution, search.after, search.limit) = (code, after, Self.pageLength)
      search.includesInactive = true
      return (dossier, try SearchPrograms(search, today: day).page(on: connection))
    }
    guard let other = try NamedDossiers([code], asOf: day).all(on: connection).first else {
      throw HTTPError(.notFound)
    }
    return (other, nil)
  }

  /// Programs on one page: most colleges have fewer.
  private static let pageLength = 50
}
