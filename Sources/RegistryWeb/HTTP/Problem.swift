import HTTPTypes
import Hummingbird
import RegistryReport

/// What went wrong as a problem document of RFC 9457, with every fault of the request.
struct Problem {
  private let explanation: Explanation

  /// The face of `explanation`.
  init(_ explanation: Explanation) { self.explanation = explanation }

  /// The document as it is sent.
  var response: Response {
    var headers = explanation.headers
    headers[.contentType] = "application/problem+json"
    headers[.cacheControl] = "no-store"
    return Response(
      status: explanation.status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("type", explanation.kind?.type ?? "about:blank")
      json.member("title", explanation.kind?.title ?? explanation.status.reasonPhrase)
      json.key("status")
      json.raw(String(explanation.status.code))
      json.member("detail", explanation.sentences.joined(separator: " "))
      if let id = explanation.requestID { json.member("request", id) }
      json.key("errors")
      json.array(explanation.faults, Self.fault)
      json.key("candidates")
      json.array(explanation.candidates, Self.candidate)
    }
    return json.text + "\n"
  }

  private static func fault(_ json: inout JSONWriter, _ fault: RequestFault) {
    json.object { json in
      json.member("parameter", fault.parameter)
      json.member("detail", fault.detail)
      json.member("suggestion", fault.suggestion)
    }
  }

  private static func candidate(_ json: inout JSONWriter, _ line: String) {
    let candidate = Candidate(line)
    json.object { json in
      json.member("code", candidate.code)
      json.member("text", candidate.text)
    }
  }
}
