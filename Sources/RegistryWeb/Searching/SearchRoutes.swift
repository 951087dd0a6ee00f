import Hummingbird
import Postgres
import Registry
import RegistryStore

/// The front page and the search.
struct SearchRoutes {
  let database: Database
  let today: @Sendable () -> CivilDate

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.page("/") { _, _ in HomePage().response }
    router.page("/search", search)
  }

  @Sendable private func search(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let query = try PageQuery(request.uri.query)
    do {
      return try await answer(SearchRequest(query))
    } catch let error as QueryFaults {
      // What is wrong can be said without the registry.
      let levels = (try? await database.read { try CountLevels().counts(on: $0) }) ?? []
      return FaultySearchPage(
        request: SearchRequest(unread: query), faults: error.faults, levels: levels
      ).response
    }
  }

  private func answer(_ asked: SearchRequest) async throws -> Response {
    let day = today()
    let programs = asked.programs.map { SearchPrograms($0, today: day) }
    let institutions = asked.institutions.map { SearchInstitutions($0, today: day) }
    let page = try await database.read { connection in
      SearchPage(
        request: asked, institutions: try institutions?.page(on: connection),
        programs: try programs?.page(on: connection),
        levels: try CountLevels().counts(on: connection),
        tray: asked.chosen.isEmpty
          ? [] : try NamedDossiers(asked.chosen, asOf: day).all(on: connection))
    }
    return page.response
  }
}
