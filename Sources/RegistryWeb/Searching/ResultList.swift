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
    <h2 id="\(noun)">\(heading) <span class="count">\(SearchCount.spoken(results.total))</span></h2>
    \(results.items.isEmpty ? "<p class=\"none\">\(nothing)</p>" as HTML : "")\(removed)\(hidden)
    <ol class="results">
    \(results.items.map(item))</ol>
    \(more)
    </section>

    """
  }

  private var nothing: HTML {
    if results.total > 0, !isFirst { return "There are no more \(noun); this was the last page." }
    let isFiltered = !results.removed.isEmpty || results.emptiedBy.contains { $0 != "text" }
    guard let text = results.query else {
      return isFiltered
        ? "The filters leave no \(noun).\(emptied)" : "There are no \(noun) in the registry."
    }
    if !isFiltered, noun == "institutions", text.unicodeScalars.count < 3 {
      return """
        No name or acronym is just <q>\(name: text)</q>; from three letters on, beginnings of words \
        are found.
        """
    }
    guard isFiltered else {
      return results.suppressed.contains { $0.count > 0 }
        ? "None of the \(noun) listed have all the words <q>\(name: text)</q> in a name."
        : "No \(noun) have all the words <q>\(name: text)</q> in a name."
    }
    // Only what another filter removes is known to have the words.
    return results.removed.contains { $0.filter != "text" }
      ? "There are \(noun) with the words <q>\(name: text)</q>, but the filters leave none.\(emptied)"
      : "No \(noun) have all the words <q>\(name: text)</q> and fit the filters.\(emptied)"
  }

  /// Which filter it was that left nothing.
  private var emptied: HTML {
    let names = results.emptiedBy.map { Vocabulary.spoken($0).lowercased() }
    let list = names.joined(separator: ", ")
    if results.removed.isEmpty, names.count > 1 {
      return " All of these together leave none: \(list)."
    }
    return names.isEmpty ? "" : " It is emptied by: \(list)."
  }

  /// What was found and is not listed, counted.
  private var hidden: HTML {
    let parts = results.suppressed.filter { $0.count > 0 }.map { reason, count -> HTML in
      let show: HTML =
        request.map {
          "; <a href=\"\($0.addressOfAll)\">show \(count == 1 ? "it" : "them") too</a>"
        } ?? ""
      return """

        <p class="note">\(SearchCount.spoken(count)) more \
        \(reason != "inactive" ? "for" : count == 1 ? "is" : "are") \(reason), and not listed\(reason == "inactive" ? show : "").</p>
        """
    }
    return "\(parts)"
  }

  /// Each filter with how many it removes by itself, and a way to do without it.
  private var removed: HTML {
    guard let request, !results.removed.isEmpty else { return "" }
    let parts = results.removed.map { filter, count -> HTML in
      let address = request.address(without: filter)
      let name = Vocabulary.spoken(filter).lowercased()
      return """
        <li>\(name) \(SearchCount.spokenRemoval(count)) <a href="\(address)">without \(name)</a></li>
        """
    }
    return """

      <div class="removed"><span>Removed by each filter alone:</span><ul>\(parts)</ul></div>
      """
  }
}
