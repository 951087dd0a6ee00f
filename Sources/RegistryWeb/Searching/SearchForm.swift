import Registry

/// The form above the results: words and filters as they were asked, ready to be changed.
struct SearchForm {
  private let request: SearchRequest

  /// The form filled in with `request`.
  init(_ request: SearchRequest) { self.request = request }

  /// The form; a new search begins at the first page.
  var html: HTML {
    """
    <form class="filters" action="/search">
    <p class="wide"><label for="q">Words</label>\
    <input type="search" id="q" name="q" value="\(request.text ?? "")" \
    maxlength="\(SearchRequest.longestText)"></p>
    \(choice("kind", "Show", kinds, request.kind?.rawValue))
    \(choice("level", "Level", levels, request.level?.rawValue))
    <p>\(ChoiceField.mode(request.mode).html)</p>
    <p><label for="country">Country</label>\
    <input id="country" name="country" value="\(request.country ?? "")" size="4" maxlength="2" \
    pattern="[A-Za-z]{2}" title="Two letters, such as IN or US" placeholder="IN"></p>
    <p><label for="region">State or region</label>\
    <input id="region" name="region" value="\(request.region ?? "")" \
    maxlength="\(SearchRequest.longestText)"></p>
    \(institution)<p class="go"><button>Search</button></p>
    </form>
    """
  }

  private var kinds: [(value: String, words: String)] {
    SearchRequest.Kind.allCases.map { ($0.rawValue, "Only \($0.rawValue)") }
  }

  private var levels: [(value: String, words: String)] {
    ProgramLevel.allCases.map { ($0.rawValue, $0.spoken) }
  }

  private func choice(
    _ name: String, _ label: String, _ options: [(value: String, words: String)], _ chosen: String?
  ) -> HTML {
    "<p>\(ChoiceField(name: name, label: label, options: options, chosen: chosen).html)</p>"
  }

  private var institution: HTML {
    guard let code = request.institution else { return "" }
    return """
      <p class="wide"><label for="institution">Only at the institution</label>\
      <input id="institution" name="institution" value="\(code)" \
      maxlength="\(SearchRequest.longestText)"></p>

      """
  }
}
