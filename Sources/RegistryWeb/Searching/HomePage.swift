/// The front page: what this is, and a place to begin.
struct HomePage: Page {
  /// Only the program's name.
  let title = ""
  /// The page has a search box of its own.
  let layout = Frame.Layout.front

  /// A sentence, a search box and some searches that are worth a look.
  var main: HTML {
    """
    <h1>Which program, approved by whom, at what cost?</h1>
    <p class="lede">Prospectus keeps what regulators and institutions say about programs of study: \
    who approves them and until when, how long they take, and what they cost. Find some, set them \
    side by side, and follow every value to its source.</p>
    \(SearchBox(isLarge: true).html)
    <h2>To begin with</h2>
    <ul class="examples">
    \(Self.examples.map(example))</ul>
    """
  }

  private static let examples: [(words: String, parameters: [(name: String, value: String?)])] = [
    (
      "Computer science, bachelor’s, in the USA",
      [("q", "computer science"), ("level", "bachelor"), ("country", "US")]
    ),
    (
      "Management, taught online, in India",
      [("q", "management"), ("mode", "online"), ("country", "IN")]
    ),
    ("Nursing, master’s", [("q", "nursing"), ("level", "master")]),
    ("Institutions in California", [("region", "CA"), ("show", "institutions")]),
    ("Everything by distance learning", [("mode", "odl"), ("show", "programs")]),
  ]

  private func example(_ example: (words: String, parameters: [(name: String, value: String?)]))
    -> HTML
  {
    "<li><a href=\"\(Link.address("/search", example.parameters))\">\(example.words)</a></li>\n"
  }
}
