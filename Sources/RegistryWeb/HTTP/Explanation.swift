import HTTPTypes
import Hummingbird
import Registry

/// What went wrong with a request, before it is shown as a page or as a problem document.
struct Explanation {
  /// The status.
  let status: HTTPResponse.Status
  /// The kind; nil for a status that none of ours has.
  let kind: ProblemKind?
  /// What happened, in plain sentences.
  var sentences: [String]
  /// The records that could have been meant, one line each.
  var candidates: [String] = []
  /// What is wrong with which parameter.
  var faults: [RequestFault] = []
  /// What the log calls the request, when someone must look there.
  var requestID: String?
  /// Headers that belong to it.
  var headers: HTTPFields = [:]

  /// A problem of a kind.
  init(_ kind: ProblemKind, _ sentences: [String]) {
    (self.kind, status, self.sentences) = (kind, kind.status, sentences)
  }

  /// What an error of the registry means.
  init(_ error: RegistryError) {
    switch error {
    case .notFound(let sentence, let candidates):
      self.init(candidates.isEmpty ? .notFound : .ambiguous, [sentence])
      self.candidates = candidates
    case .invalid(let findings): self.init(.invalidRequest, findings.map(\.sentence))
    case .conflict(let sentence): self.init(.conflict, [sentence])
    case .refused(let sentence): self.init(.forbidden, [sentence])
    }
  }

  /// What is wrong with a request's parameters.
  init(_ error: RequestFaults) {
    self.init(.invalidRequest, error.faults.map { "\($0.parameter): \($0.detail)." })
    faults = error.faults
  }

  /// What is wrong with a question to the finder.
  init(_ error: QueryFaults) {
    self.init(
      RequestFaults(
        faults: error.faults.map {
          RequestFault($0.parameter, $0.detail, suggestion: $0.suggestion)
        }))
  }

  /// What texts that stand for nothing, or for too much, mean.
  init(_ error: UnresolvedItems) {
    self.init(error.unknown.isEmpty ? .ambiguous : .notFound, [error.sentence])
    candidates = error.unclear.flatMap(\.candidates)
    faults = error.faults
  }

  /// A refusal of the router or of the server.
  init(_ error: HTTPError) {
    status = error.status
    kind = ProblemKind(error.status)
    headers = error.headers
    let sentences: [HTTPResponse.Status: String] = [
      .notFound: "There is nothing at this address.",
      .methodNotAllowed: "This address can be read, and nothing else.",
      .uriTooLong: "An address has at most \(RequestCheck.longestAddress) bytes.",
    ]
    self.sentences = [error.body ?? sentences[error.status] ?? error.status.reasonPhrase]
  }
}
