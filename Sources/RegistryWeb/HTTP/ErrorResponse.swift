import HTTPTypes
import Hummingbird
import Logging
import Postgres
import Registry

/// What went wrong with a request, as a page or as a problem document. This is the one place where an
/// error gets its status; what is unexpected is told to the log only.
struct ErrorResponse {
  private let error: any Error
  private let request: Request
  private let context: BasicRequestContext

  /// The answer to `request`, which ended with `error`.
  init(_ error: any Error, to request: Request, context: BasicRequestContext) {
    (self.error, self.request, self.context) = (error, request, context)
  }

  /// The page, or for an API request the problem document, with its status and headers; logs what
  /// someone must look at.
  var response: Response {
    let explanation = explanation
    return request.uri.path.hasPrefix("/api/")
      ? Problem(explanation).response : ErrorPage(explanation).response
  }

  private var explanation: Explanation {
    switch error {
    case let error as RegistryError: Explanation(error)
    case let error as RequestFaults: Explanation(error)
    case let error as QueryFaults: Explanation(error)
    case let error as UnresolvedItems: Explanation(error)
    case let error as HTTPError: Explanation(error)
    case let error as DatabaseError: explanation(of: error)
    case is CancellationError: busy
    default: unexpected
    }
  }

  private func explanation(of error: DatabaseError) -> Explanation {
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

  private var unreadable: Explanation {
    log(.info, "a request holds a value that the database cannot read")
    return Explanation(.invalidRequest, ["A part of the address cannot be read."])
  }

  private var busy: Explanation {
    log(.warning, "the database cannot be used")
    return again(
      .unavailable, "The registry cannot be read at this moment. Please try again shortly.")
  }

  private var late: Explanation {
    log(.warning, "the database took too long")
    return again(
      .tooLate, "The answer took too long. A narrower question is answered faster.")
  }

  private var unexpected: Explanation {
    log(.error, "a request failed")
    var explanation = Explanation(
      .internalError, ["Something in this program failed. The log of the server says what."])
    explanation.requestID = context.id
    return explanation
  }

  /// A private cluster is back within this many seconds of its restart.
  private func again(_ kind: ProblemKind, _ sentence: String) -> Explanation {
    var explanation = Explanation(kind, [sentence])
    explanation.headers = [.retryAfter: "5"]
    return explanation
  }

  /// The route is logged and not the address, in which a reader may have typed a name.
  private func log(_ level: Logger.Level, _ message: Logger.Message) {
    context.logger.log(
      level: level, message,
      metadata: ["route": "\(context.endpointPath ?? "none")", "error": "\(error)"])
  }
}
