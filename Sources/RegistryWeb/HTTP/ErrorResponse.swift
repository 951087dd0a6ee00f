import HTTPTypes
import Hummingbird
import Logging
import Postgres
import Registry

/// What went wrong with a request, as a page. This is the one place where an error gets its status;
/// what is unexpected is told to the log only.
struct ErrorResponse {
  private let error: any Error
  private let request: Request
  private let context: BasicRequestContext

  /// The answer to `request`, which ended with `error`.
  init(_ error: any Error, to request: Request, context: BasicRequestContext) {
    (self.error, self.request, self.context) = (error, request, context)
  }

  /// The page with its status and headers; logs what someone must look at.
  var response: Response {
    switch error {
    case let error as RegistryError: page(for: error).response
    case let error as HTTPError: page(for: error).response(adding: error.headers)
    case let error as DatabaseError: response(to: error)
    case is CancellationError: busy
    default: unexpected
    }
  }

  private func page(for error: RegistryError) -> ErrorPage {
    switch error {
    case .notFound(let sentence, let candidates):
      ErrorPage(.notFound, [sentence], candidates: candidates)
    case .invalid(let findings): ErrorPage(.badRequest, findings.map(\.sentence))
    case .conflict(let sentence): ErrorPage(.conflict, [sentence])
    case .refused(let sentence): ErrorPage(.forbidden, [sentence])
    }
  }

  private func page(for error: HTTPError) -> ErrorPage {
    let sentences: [HTTPResponse.Status: String] = [
      .notFound: "There is no page at this address.",
      .methodNotAllowed: "This page can be read, and nothing else.",
      .uriTooLong: "An address has at most \(RequestCheck.longestAddress) bytes.",
    ]
    return ErrorPage(error.status, [sentences[error.status] ?? error.body ?? ""])
  }

  private func response(to error: DatabaseError) -> Response {
    switch error {
    case .zeroCharacter: return unreadable
    case .deadline: return late
    case .poolWaitOver, .closed: return busy
    case _ where error.isConnectionLoss: return busy
    default: break
    }
    switch error.sqlstate {
    case "22021", "22P02", "22003": return unreadable
    case "57014": return late
    case "25006", "40001", "40P01", "55P03": return busy
    case let state? where state.hasPrefix("53"): return busy
    default: return unexpected
    }
  }

  private var unreadable: Response {
    log(.info, "a request holds a value that the database cannot read")
    return ErrorPage(.badRequest, ["A part of the address cannot be read."]).response
  }

  private var busy: Response {
    log(.warning, "the database cannot be used")
    return ErrorPage(
      .serviceUnavailable, ["The registry cannot be read at this moment. Please try again shortly."]
    ).response(adding: Self.retry)
  }

  private var late: Response {
    log(.warning, "the database took too long")
    return ErrorPage(
      .gatewayTimeout, ["The answer took too long. A narrower question is answered faster."]
    ).response(adding: Self.retry)
  }

  private var unexpected: Response {
    log(.error, "a request failed")
    return ErrorPage(
      .internalServerError, ["Something in this program failed. The log of the server says what."],
      requestID: context.id
    ).response
  }

  /// The route is logged and not the address, in which a reader may have typed a name.
  private func log(_ level: Logger.Level, _ message: Logger.Message) {
    context.logger.log(
      level: level, message,
      metadata: ["route": "\(context.endpointPath ?? "none")", "error": "\(error)"])
  }

  /// A private cluster is back within this many seconds of its restart.
  private static var retry: HTTPFields { [.retryAfter: "5"] }
}
