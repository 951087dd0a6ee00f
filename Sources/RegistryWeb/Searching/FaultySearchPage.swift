import HTTPTypes
import Registry

/// A search that cannot be answered: what is wrong with it, and the form as it was filled in, so that
/// only that has to be changed.
struct FaultySearchPage: Page {
  let request: SearchRequest
  let faults: [QueryFault]
  /// How many programs each level has.
  let levels: [LevelCount]

  /// The tab's name.
  var title: String { "This cannot be answered" }
  /// The question is at fault.
  var status: HTTPResponse.Status { .badRequest }
  /// The page has a form of its own.
  var layout: Frame.Layout { .search }

  /// The faults above the form.
  var main: HTML {
    """
    <h1>\(title)</h1>
    <div role="alert"><ul class="plain">\(faults.map(line))</ul></div>
    \(SearchForm(request, levels: levels, showsAll: true).html)
    """
  }

  private func line(_ fault: QueryFault) -> HTML {
    let words = SearchForm.label(of: fault.parameter)
    let detail = fault.detail + (fault.suggestion.map { "; \($0)" } ?? "")
    return "<li><a href=\"#\(fault.parameter)\">\(words)</a>: \(name: detail)</li>"
  }
}
