import HTTPTypes
import Hummingbird

/// A response that is a text of a media type.
struct TextResponse {
  /// The response as it is sent.
  let response: Response

  /// The response with `text` in UTF-8, which its type says.
  init(
    _ text: String, type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) {
    var headers = headers
    headers[.contentType] = "\(type); charset=utf-8"
    response = Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
