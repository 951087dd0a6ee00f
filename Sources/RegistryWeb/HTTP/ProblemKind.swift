import HTTPTypes

/// The kinds of problem that an API request can end in. The raw value is the end of the `type` of its
/// document (RFC 9457), on which a client can rely.
enum ProblemKind: String, CaseIterable, Sendable {
  case invalidRequest = "invalid-request"
  case forbidden
  case notFound = "not-found"
  case methodNotAllowed = "method-not-allowed"
  case notAcceptable = "not-acceptable"
  case ambiguous
  case conflict
  case addressTooLong = "address-too-long"
  case unavailable
  case tooLate = "too-late"
  case internalError = "internal-error"

  /// The status with which it is sent.
  var status: HTTPResponse.Status {
    switch self {
    case .invalidRequest: .badRequest
    case .forbidden: .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .ambiguous, .conflict: .conflict
    case .addressTooLong: .uriTooLong
    case .unavailable: .serviceUnavailable
    case .tooLate: .gatewayTimeout
    case .internalError: .internalServerError
    }
  }

  /// The same few words for every problem of the kind.
  var title: String {
    switch self {
    case .invalidRequest: "The request cannot be answered"
    case .forbidden: "Not allowed"
    case .notFound: "Not found"
    case .methodNotAllowed: "This method is not answered here"
    case .notAcceptable: "None of the accepted formats is written here"
    case .ambiguous: "This means more than one record"
    case .conflict: "This contradicts what is there"
    case .addressTooLong: "The address is too long"
    case .unavailable: "Not available just now"
    case .tooLate: "The answer took too long"
    case .internalError: "Internal error"
    }
  }

  /// The `type` of its document: an address of this server, where the kinds are listed.
  var type: String { "\(Self.address)#\(rawValue)" }

  /// Where the kinds are listed.
  static let address = "/api/v1/problems"

  /// The kind of a refusal that is known by its status only.
  init?(_ status: HTTPResponse.Status) {
    guard let kind = Self.allCases.first(where: { $0.status == status }) else { return nil }
    self = kind
  }
}
