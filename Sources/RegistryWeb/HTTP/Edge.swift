import HTTPTypes
import Hummingbird

/// The outermost step of every request: checks it, turns what goes wrong into a page, and sets the
/// headers that every response has.
struct Edge: RouterMiddleware {
  typealias Context = BasicRequestContext

  /// Answers with whatever `next` makes of the request.
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      try RequestCheck(request).pass()
      response = try await next(request, context)
    } catch {
      response = ErrorResponse(error, to: request, context: context).response
    }
    for (name, value) in Self.headers {
      if let name = HTTPField.Name(name) { response.headers[name] = value }
    }
    if EntityTag.isKnown(response, to: request) { return EntityTag.notModified(response) }
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// Nothing may be loaded or run but our own style sheet and script, the script may ask nobody but
  /// us, nothing may frame a page or receive its forms, and no source that a reader follows learns
  /// which page it was linked from.
  private static let headers = [
    ("X-Content-Type-Options", "nosniff"),
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
}
