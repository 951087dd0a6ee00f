import HTTPTypes

/// What the reader sees when there is no page: what happened, what could have been meant, and a
/// search box.
struct ErrorPage: Page {
  let status: HTTPResponse.Status
  private let sentences: [String]
  private let candidates: [String]
  private let requestID: String?

  /// A page that says `sentences` under the words for `status`.
  init(
    _ status: HTTPResponse.Status, _ sentences: [String], candidates: [String] = [],
    requestID: String? = nil
  ) {
    (self.status, self.sentences) = (status, sentences)
    (self.candidates, self.requestID) = (candidates, requestID)
  }

  /// The heading, which is also the tab's name.
  var title: String {
    switch status {
    case .notFound: "Not found"
    case .badRequest: "This cannot be answered"
    case .serviceUnavailable: "Not available just now"
    case .internalServerError: "Internal error"
    default: status.reasonPhrase
    }
  }

  /// The page has a search box of its own.
  var layout: Frame.Layout { .front }

  /// What happened, the candidates, and where to go from here.
  var main: HTML {
    """
    <h1>\(title)</h1>
    \(sentences.map { "<p class=\"lede\">\(name: $0)</p>" })
    \(listed)\(reference)
    \(SearchBox(isLarge: true).html)
    """
  }

  private var listed: HTML {
    guard !candidates.isEmpty else { return "" }
    return """
      <h2>What it may mean</h2>
      <ul class="plain">\(candidates.map { "<li>\(name: $0)</li>" })</ul>
      """
  }

  private var reference: HTML {
    requestID.map { "<p class=\"meta\">Request <code>\($0)</code></p>" } ?? ""
  }
}
