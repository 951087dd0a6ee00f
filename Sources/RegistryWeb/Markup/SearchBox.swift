/// The one-line search that stands on every page.
struct SearchBox {
  private let isLarge: Bool

  /// The small one of the masthead, or the large one of a page that has little else.
  init(isLarge: Bool = false) { self.isLarge = isLarge }

  /// The form.
  var html: HTML {
    let field = isLarge ? "search-large" : "search"
    return """
      <form class="searchbox\(isLarge ? " large" : "")" action="/search" role="search">
      <label for="\(field)">Search institutions and programs</label>
      <input type="search" id="\(field)" name="q" maxlength="\(SearchRequest.longestText)" \
      placeholder="A program or an institution" autocomplete="off" data-suggest="records">
      <button>Search</button>
      </form>
      """
  }
}
