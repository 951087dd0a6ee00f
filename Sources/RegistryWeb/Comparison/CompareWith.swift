import Registry

/// The form that adds one thing, by its code or name, to those that are already chosen.
struct CompareWith {
  let items: [String]
  let asOf: CivilDate?
  let label: String

  /// The form.
  var html: HTML {
    let day: HTML =
      asOf.map { "<input type=\"hidden\" name=\"as_of\" value=\"\($0.description)\">" } ?? ""
    return """
      <form class="addition" action="/compare">
      \(items.map { "<input type=\"hidden\" name=\"item\" value=\"\($0)\">" })\(day)\
      <label for="item">\(label)</label>
      <input id="item" name="item" required maxlength="\(SearchRequest.longestText)" \
      placeholder="A code or a full name"> <button>Compare</button>
      </form>
      """
  }
}
