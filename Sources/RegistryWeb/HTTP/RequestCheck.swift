import HTTPTypes
import Hummingbird
import Registry

/// What every request must be before a page looks at it; a refusal here has used no connection to
/// the database.
struct RequestCheck {
  private let request: Request

  /// The longest address, in bytes: ten items to compare of 200 bytes each, every byte escaped,
  /// and what stands around them.
  static let longestAddress = 8_000

  init(_ request: Request) { self.request = request }

  /// Throws unless host, length and encoding of the address are in order.
  func pass() throws {
    guard request.head.authority != nil else {
      throw RegistryError.invalid([
        Finding("missing_host", .reject, message: "The request names no host.")
      ])
    }
    guard request.uri.string.utf8.count <= Self.longestAddress else {
      throw HTTPError(.uriTooLong)
    }
    _ = try PercentText.decoded(request.uri.path)
    _ = try PageQuery(request.uri.query)
  }
}
