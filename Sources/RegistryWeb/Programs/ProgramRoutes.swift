import Hummingbird
import Postgres
import Registry
import RegistryStore

/// Pages of programs.
struct ProgramRoutes {
  let database: Database
  let today: @Sendable () -> CivilDate

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.page("/programs/{code}", show)
  }

  @Sendable private func show(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let code = try PercentText.decoded(context.parameters.require("code"))
    let asOf = try PageQuery(request.uri.query).day("as_of")
    let day = asOf ?? today()
    let dossiers = try await database.read { connection in
      try NamedDossiers([code], asOf: day).all(on: connection)
    }
    guard let dossier = dossiers.first else { throw HTTPError(.notFound) }
    guard let program = dossier.program, program.code == code else {
      return .redirect(to: Link.dossier(dossier, asOf: asOf), type: .found)
    }
    return ProgramPage(dossier, program, day: day, asOf: asOf).response
  }
}
