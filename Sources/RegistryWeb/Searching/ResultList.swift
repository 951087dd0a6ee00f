import Registry

/// One list of results: how many there are, what the filters removed, the items of this page, and
/// the way to the next.
struct ResultList<Item: Sendable> {
  let heading: String
  let noun: String
  let results: SearchResults<Item>
  /// Whether this is the first page, on which a list without items is really empty.
  let isFirst: Bool
  /// The search whose filters removed something; nil where there are none to speak of.
  let request: SearchRequest?
  /// One item as markup.
  let item: (Item) -> HTML
  /// The way to the next page, or nothing.
  let more: HTML

  /// The list under its heading.
  var html: HTML {
    """
    <section class="found" aria-labelledby="\(noun)">
    <h2 id="\(noun)">\(heading) <span class="count">\(results.total)</span></h2>
    \(results.items.isEmpty ? "<p class=\"none\">\(nothing)</p>" as HTML : "")\(removed)
    <ol class="results">
    \(results.items.map(item))</ol>
    \(more)
    </section>

    """
  }

  private var nothing: HTML {
    if results.total > 0, !isFirst { return "There are no more \(noun); this was the last page." }
    let isFiltered = !results.removed.isEmpty
    guard let text = results.query else {
      return isFiltered ? "The filters leave no \(noun)." : "There are no \(noun) in the registry."
    }
    return isFiltered
      ? "There are \(noun) with the words <q>\(name: text)</q>, but the filters leave none."
      : "No \(noun) have all the words <q>\(name: text)</q> in a name."
  }

  /// Each filter with how many it removes by itself, and a way to do without it.
  private var removed: HTML {
    guard let request, !results.removed.isEmpty else { return "" }
    let parts = results.removed.map { filter, count -> HTML in
      let address = request.address(without: filter)
      return "<li>\(filter) \(count) <a href=\"\(address)\">without \(filter)</a></li>"
    }
    return """

      <div class="removed"><span>Removed by each filter alone:</span><ul>\(parts)</ul></div>
      """
  }
}
