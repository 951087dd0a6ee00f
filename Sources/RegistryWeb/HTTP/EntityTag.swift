import Crypto
import HTTPTypes
import Hummingbird

/// The strong validator of a representation: it is made of the bytes themselves, so that equal tags
/// mean equal bytes whatever the registry, the program's version or the day are.
struct EntityTag {
  /// The tag with its quotes.
  let text: String

  /// The tag of some bytes: half of their SHA-256, which nobody can hit by chance.
  init(_ bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: .init($0)) }) == nil {
      hash.update(data: Array(bytes))
    }
    let digits = Array("0123456789abcdef".utf8)
    let half = hash.finalize().prefix(16)
    let hex = half.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    text = "\"\(String(decoding: hex, as: UTF8.self))\""
  }

  /// Whether `If-None-Match` names the tag of `response`, so that the client has these bytes.
  static func isKnown(_ response: Response, to request: Request) -> Bool {
    guard response.status == .ok, let tag = response.headers[.eTag],
      let known = request.headers[.ifNoneMatch]
    else { return false }
    return known.split(separator: ",").contains { part in
      let text = part.drop { $0 == " " }.prefix { $0 != " " }
      // A comparison for this header is weak (RFC 9110, 13.1.2).
      return text == "*" || text == tag || text == "W/\(tag)"
    }
  }

  /// The answer without the bytes that the client has already.
  static func notModified(_ response: Response) -> Response {
    var headers = response.headers
    for name in [.contentType, .contentLength, .contentDisposition] as [HTTPField.Name] {
      headers[name] = nil
    }
    return Response(status: .notModified, headers: headers)
  }
}
