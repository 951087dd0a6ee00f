import Registry

/// What a search found, ready to be compared.
struct SearchPage: Page {
  let request: SearchRequest
  let institutions: SearchResults<FoundInstitution>?
  let programs: SearchResults<FoundProgram>?
  /// How many programs each level has.
  var levels: [LevelCount] = []
  /// What was chosen on earlier pages to be compared.
  var tray: [Dossier] = []

  /// The words asked for.
  var title: String { request.text.map { "“\($0)”" } ?? "Search" }

  /// The page has a form of its own.
  var layout: Frame.Layout { .search }

  /// The form, both lists, and one button that compares what is ticked in either.
  var main: HTML {
    """
    <h1>\(heading)</h1>
    \(SearchForm(request, levels: levels).html)\(respelled)
    <form action="/compare">
    \(HiddenFields(request.parameters).html)\(Tray(tray).html)\(lists)\(compare)
    </form>
    """
  }

  private var heading: HTML {
    request.text.map { "Results for <q>\(name: $0)</q>" } ?? "Everything in the registry"
  }

  /// The same search with words that titles have; whoever was found by a name has spelt it right.
  private var respelled: HTML {
    let isNamed = institutions?.items.contains { $0.match?.how != .near } ?? false
    guard !isNamed, let words = programs?.respelled else { return "" }
    return """

      <p class="none">Did you mean <a href="\(request.address(asking: words))">\(name: words)</a>?</p>
      """
  }

  /// Who asks for what only programs have looks for programs.
  private var lists: HTML {
    unaskedFilters.isEmpty
      ? "\(institutionList)\(programList)" : "\(programList)\(institutionList)"
  }

  private var institutionList: HTML {
    guard let institutions else { return "" }
    return ResultList(
      heading: "Institutions", noun: "institutions", results: institutions,
      isFirst: request.institutions?.after == nil, request: request,
      item: FoundMarkup.institution,
      more: "\(unasked)\(more(institutions, .institutions))"
    ).html
  }

  private var programList: HTML {
    guard let programs else { return "" }
    return ResultList(
      heading: "Programs", noun: "programs", results: programs,
      isFirst: request.programs?.after == nil, request: request, item: FoundMarkup.program,
      more: more(programs, .programs)
    ).html
  }

  /// The list that is only previewed is shown from its beginning; the other goes on.
  private func more<Item>(_ results: SearchResults<Item>, _ shown: SearchRequest.Shown) -> HTML {
    guard let next = results.next, results.items.count < results.total else { return "" }
    if shown == .institutions, request.shown == nil {
      let address = request.address(.institutions)
      return
        "<p class=\"next\"><a href=\"\(address)\">All \(SearchCount.spoken(results.total)) institutions</a></p>"
    }
    let address = request.address(shown, after: next)
    return "<p class=\"next\"><a href=\"\(address)\" rel=\"next\">Next page</a></p>"
  }

  /// Most filters say nothing about an institution.
  private var unaskedFilters: [String] {
    request.asked.filters.map(\.name).filter {
      !["text", "country", "region", "city", "institution_kind"].contains($0)
    }
  }

  private var unasked: HTML {
    guard !unaskedFilters.isEmpty else { return "" }
    let names = unaskedFilters.map { Vocabulary.spoken($0).lowercased() }.joined(separator: ", ")
    return "<p class=\"note\">Asked of programs only: \(names).</p>\n"
  }

  private var compare: HTML {
    let found = (institutions?.items.count ?? 0) + (programs?.items.count ?? 0) + tray.count
    return found == 0 ? "" : CompareBar.searching
  }
}
