import HTTPTypes
import Hummingbird

extension Router<BasicRequestContext> {
  /// Answers `GET` and `HEAD` under `path` with `handler`, `OPTIONS` with what is allowed, and every
  /// other method of RFC 9110 and RFC 5789 with 405; a path without this would answer them with 404.
  func page(
    _ path: RouterPath,
    _ handler: @escaping @Sendable (Request, BasicRequestContext) async throws -> Response
  ) {
    let allowed: HTTPFields = [.allow: "GET, HEAD, OPTIONS"]
    get(path, use: handler)
    on(path, method: .options) { _, _ in Response(status: .noContent, headers: allowed) }
    let others: [HTTPRequest.Method] = [.post, .put, .patch, .delete, .trace, .connect]
    for method in others {
      on(path, method: method) { _, _ -> Response in
        throw HTTPError(.methodNotAllowed, headers: allowed)
      }
    }
  }
}
