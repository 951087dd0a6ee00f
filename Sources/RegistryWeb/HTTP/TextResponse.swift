import HTTPTypes
import Hummingbird

/// A response that is a text or a file of a media type, with the tag of its bytes.
struct TextResponse {
  /// The response as it is sent.
  let response: Response

  /// The response with `text` in UTF-8, which its type says.
  init(
    _ text: String, type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) {
    self.init(
      bytes: Array(text.utf8), type: "\(type); charset=utf-8", status: status, headers: headers)
  }

  /// The response with `bytes` of a media type, its parameters included.
  init(
    bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) {
    var headers = headers
    headers[.contentType] = type
    if status == .ok { headers[.eTag] = EntityTag(bytes).text }
    if headers[.cacheControl] == nil {
      // What is on record can change at any time, and asking again with the tag costs little.
      headers[.cacheControl] = status == .ok ? "no-cache" : "no-store"
    }
    response = Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
