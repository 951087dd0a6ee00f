import Hummingbird
import Postgres
import RegistryStore

/// The front page and the search.
struct SearchRoutes {
  let database: Database

  /// Adds the routes to `router`.
  func add(to router: Router<BasicRequestContext>) {
    router.page("/") { _, _ in HomePage().response }
    router.page("/search", search)
  }

  @Sendable private func search(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let asked = try SearchRequest(PageQuery(request.uri.query))
    let programs = asked.programs.map { SearchPrograms($0) }
    let institutions = asked.institutions.map { SearchInstitutions($0) }
    let page = try await database.read { connection in
      SearchPage(
        request: asked, institutions: try institutions?.page(on: connection),
        programs: try programs?.page(on: connection))
    }
    return page.response
  }
}
