import Hummingbird

/// What a request of the API asks, with what its route is asked with.
struct APIRequest {
  private let request: Request
  private let context: BasicRequestContext

  init(_ request: Request, _ context: BasicRequestContext) {
    (self.request, self.context) = (request, context)
  }

  /// The code in the path, without its escapes.
  func code() throws -> String { try PercentText.decoded(context.parameters.require("code")) }

  /// The path as it was asked for.
  var path: String { request.uri.path }

  /// The media types that the client reads.
  var accepted: Accepted { Accepted(request.headers[.accept]) }

  /// The parameters, of which only `known` are answered.
  func query(knows known: [String], repeatable: Set<String> = []) throws -> StrictQuery {
    try StrictQuery(request.uri.query, knows: known, repeatable: repeatable)
  }

  /// The parameters as they are, for a question that reads them itself.
  func parameters() throws -> [(name: String, value: String)] {
    try PageQuery(request.uri.query).pairs
  }

  /// The address of the same question with other values of some parameters.
  func address(replacing others: [(name: String, value: String)]) throws -> String {
    let names = others.map(\.name)
    let kept = try parameters().filter { !$0.value.isEmpty && !names.contains($0.name) }
    return Link.address(path, (kept + others).map { ($0.name, $0.value) })
  }
}

extension Router<BasicRequestContext> {
  /// Answers `GET`, `HEAD` and `OPTIONS` under `/api/v1` and `path` with the JSON of `handler`, other
  /// methods with 405, and a client that reads no JSON with 406. What depends on `Accept` says so.
  func api(
    _ path: String, as types: [String] = ["application/json"],
    _ handler: @escaping @Sendable (APIRequest) async throws -> APIDocument
  ) {
    page(RouterPath("/api/v1" + path)) { request, context in
      let asked = APIRequest(request, context)
      guard asked.accepted.best(of: types) != nil else {
        throw HTTPError(
          .notAcceptable, message: "This is written as \(types.joined(separator: ", ")).")
      }
      var response = try await handler(asked).response
      response.headers[.vary] = "Accept"
      return response
    }
  }
}
