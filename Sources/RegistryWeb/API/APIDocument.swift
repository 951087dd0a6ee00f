import HTTPTypes
import Hummingbird

/// An answer of the API: bytes of a media type, and where else they are.
struct APIDocument {
  private let bytes: [UInt8]
  private let type: String
  private var headers: HTTPFields = [:]

  /// A JSON document.
  init(json text: String) { self.init(bytes: Array(text.utf8), type: "application/json") }

  /// A file of a media type.
  init(bytes: [UInt8], type: String) { (self.bytes, self.type) = (bytes, type) }

  /// The same, also at the canonical `address` when the one asked for was another.
  func at(_ address: String, asked path: String) -> APIDocument {
    var document = self
    if address != path { document.headers[.contentLocation] = address }
    return document
  }

  /// The same, to be saved under a name.
  func saved(as name: String) -> APIDocument {
    var document = self
    document.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
    return document
  }

  /// The same, followed by the page at `address`.
  func followed(by address: String?) -> APIDocument {
    var document = self
    if let address, let link = HTTPField.Name("Link") {
      document.headers[link] = "<\(address)>; rel=\"next\""
    }
    return document
  }

  /// The document as it is sent.
  var response: Response { TextResponse(bytes: bytes, type: type, headers: headers).response }
}
