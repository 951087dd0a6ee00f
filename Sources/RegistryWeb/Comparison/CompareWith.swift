/// The form that adds one thing, by its code or name, to those that are already chosen.
struct CompareWith {
  let items: [String]
  /// What else was chosen, such as the day.
  let choices: [(name: String, value: String?)]
  let label: String

  /// The form.
  var html: HTML {
    """
    <form class="addition" action="/compare">
    \(HiddenFields(items.map { ("item", $0) } + choices).html)\
    <label for="item">\(label)</label>
    <input id="item" name="item" required maxlength="\(SearchRequest.longestText)" \
    placeholder="A code or a full name" autocomplete="off" data-suggest="codes"> <button>Compare</button>
    </form>
    """
  }
}
