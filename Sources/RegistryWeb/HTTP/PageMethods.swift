import HTTPTypes
import Hummingbird

extension Router<BasicRequestContext> {
  /// Answers `GET` and `HEAD` under `path` with `handler`, `OPTIONS` with what is allowed, and every
  /// other method with 405; a path without this would answer them with 404.
  func page(
    _ path: RouterPath,
    _ handler: @escaping @Sendable (Request, BasicRequestContext) async throws -> Response
  ) {
    let allowed: HTTPFields = [.allow: "GET, HEAD, OPTIONS"]
    get(path, use: handler)
    on(path, method: .options) { _, _ in Response(status: .noContent, headers: allowed) }
    for method in OtherMethods.all {
      on(path, method: method) { _, _ -> Response in
        throw HTTPError(.methodNotAllowed, headers: allowed)
      }
    }
  }
}

/// The methods that no page has.
private enum OtherMethods {
  /// Every method that the server's parser lets through; it refuses the rest itself.
  static let all = """
    POST PUT PATCH DELETE TRACE CONNECT ACL BIND CHECKOUT COPY LINK LOCK M-SEARCH MERGE MKACTIVITY
    MKCALENDAR MKCOL MOVE NOTIFY PROPFIND PROPPATCH PURGE REBIND REPORT SEARCH SOURCE SUBSCRIBE
    UNBIND UNLINK UNLOCK UNSUBSCRIBE
    """.split(whereSeparator: \.isWhitespace).compactMap { HTTPRequest.Method(String($0)) }
}
