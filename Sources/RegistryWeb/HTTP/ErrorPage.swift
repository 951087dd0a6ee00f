import HTTPTypes
import Hummingbird

/// What the reader sees when there is no page: what happened, what could have been meant, and a
/// search box.
struct ErrorPage: Page {
  private let explanation: Explanation

  /// The page of `explanation`.
  init(_ explanation: Explanation) { self.explanation = explanation }

  /// The status it is sent with.
  var status: HTTPResponse.Status { explanation.status }

  /// The page as it is sent.
  var response: Response { response(adding: explanation.headers) }

  /// The heading, which is also the tab's name.
  var title: String {
    switch status {
    case .badRequest: "This cannot be answered"
    default: explanation.kind?.title ?? status.reasonPhrase
    }
  }

  /// The page has a search box of its own.
  var layout: Frame.Layout { .front }

  /// What happened, the candidates, and where to go from here.
  var main: HTML {
    """
    <h1>\(title)</h1>
    \(explanation.sentences.map { "<p class=\"lede\">\(name: $0)</p>" })
    \(listed)\(reference)
    \(SearchBox(isLarge: true).html)
    """
  }

  private var listed: HTML {
    guard !explanation.candidates.isEmpty else { return "" }
    return """
      <h2>What it may mean</h2>
      <ul class="plain">\(explanation.candidates.map(candidate))</ul>
      """
  }

  /// The address of an institution leads on to whatever has the code.
  private func candidate(_ line: String) -> HTML {
    let candidate = Candidate(line)
    let code: HTML = "<code>\(candidate.code)</code>"
    guard let text = candidate.text else { return "<li>\(code)</li>" }
    return "<li><a href=\"\(Link.institution(candidate.code))\">\(name: text)</a> \(code)</li>"
  }

  private var reference: HTML {
    explanation.requestID.map { "<p class=\"meta\">Request <code>\($0)</code></p>" } ?? ""
  }
}
