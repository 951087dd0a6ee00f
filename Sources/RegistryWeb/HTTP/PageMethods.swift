import HTTPTypes
import Hummingbird

/// The methods that a page answers, and those that it does not.
enum PageMethods {
  /// What a page says when another method is tried.
  static let allowed: HTTPFields = [.allow: "GET, HEAD, OPTIONS"]

  /// Every other method that the server's parser lets through; it refuses the rest itself.
  static let others = """
    POST PUT PATCH DELETE TRACE CONNECT ACL BIND CHECKOUT COPY LINK LOCK M-SEARCH MERGE MKACTIVITY
    MKCALENDAR MKCOL MOVE NOTIFY PROPFIND PROPPATCH PURGE REBIND REPORT SEARCH SOURCE SUBSCRIBE
    UNBIND UNLINK UNLOCK UNSUBSCRIBE
    """.split(whereSeparator: \.isWhitespace).compactMap { HTTPRequest.Method(String($0)) }
}

extension Router<BasicRequestContext> {
  /// Answers `GET` and `HEAD` under `path` with `handler`, `OPTIONS` with what is allowed, and every
  /// other method with 405; a path without this would answer them with 404.
  func page(
    _ path: RouterPath,
    _ handler: @escaping @Sendable (Request, BasicRequestContext) async throws -> Response
  ) {
    get(path, use: handler)
    on(path, method: .options) { _, _ in
      Response(status: .noContent, headers: PageMethods.allowed)
    }
    for method in PageMethods.others {
      on(path, method: method) { _, _ -> Response in
        throw HTTPError(.methodNotAllowed, headers: PageMethods.allowed)
      }
    }
  }
}
