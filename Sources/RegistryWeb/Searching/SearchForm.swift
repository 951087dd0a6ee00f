import Registry

/// The form above the results: words and filters as they were asked, ready to be changed.
struct SearchForm {
  private let request: SearchRequest
  private let levels: [LevelCount]
  private let showsAll: Bool

  /// The form filled in with `request`; `levels` says how many programs each level has. With
  /// `showsAll` no filter is folded away.
  init(_ request: SearchRequest, levels: [LevelCount] = [], showsAll: Bool = false) {
    (self.request, self.levels, self.showsAll) = (request, levels, showsAll)
  }

  /// The form; a new search begins at the first page and keeps what was chosen to be compared.
  var html: HTML {
    """
    <form class="filters" action="/search">
    \(HiddenFields(request.chosen.map { ("item", $0) }).html)\
    <p class="wide"><label for="q">Words</label>\
    <input type="search" id="q" name="q" value="\(request.text ?? "")" \
    maxlength="\(SearchRequest.longestText)" autocomplete="off" data-suggest="records"></p>
    \(choice("show", "Show", shown, request.shown?.rawValue, none: "Both"))
    \(choice("level", "Level", levelOptions))
    \(choice("mode", "Mode", StudyMode.allCases.map { ($0.rawValue, $0.spoken) }))
    \(field("country", "Country", "IN", #"size="4" maxlength="2" pattern="[A-Za-z]{2}""#))
    \(field("region", "State or region"))
    \(choice("sort", "Sorted by", orders, request["sort"], none: "Relevance"))
    \(institution)\(further)
    <p class="go"><button>Search</button></p>
    </form>
    """
  }

  private static let furtherNames: Set<String> = [
    "field", "kind", "session", "city", "institution_kind", "language", "approval", "verdict",
    "currency", "cost_min", "cost_max", "duration_min", "duration_max", "credits_min",
    "credits_max", "inactive",
  ]

  /// Filters that few need, folded away unless one of them is in use.
  private var further: HTML {
    let isOpen = showsAll || request.parameters.contains { Self.furtherNames.contains($0.name) }
    return """
      <details class="wide"\(isOpen ? " open" as HTML : "")><summary>More filters</summary>
      <div class="more">
      \(field("field", "Subject", "iscedf:06", #"autocomplete="off" data-suggest="subjects""#))
      \(choice("kind", "Kind of program", spoken(Vocabulary.programKinds)))
      \(field("session", "Session", "2026-27/Jul"))
      \(field("city", "City"))
      \(choice("institution_kind", "Kind of institution", spoken(Vocabulary.institutionKinds)))
      \(field("language", "Language"))
      \(field("approval", "Approval by", "UGC-DEB"))
      \(choice("verdict", "Verdict", verdicts))
      \(choice("currency", "Currency", Currency.all.map { ($0.code, $0.code) }))
      \(number("cost_min", "Total cost from"))\(number("cost_max", "Total cost up to"))
      \(number("duration_min", "Months from"))\(number("duration_max", "Months up to"))
      \(number("credits_min", "Credits from"))\(number("credits_max", "Credits up to"))
      <p class="check"><input type="checkbox" id="inactive" name="inactive" value="true"\
      \(request.asked.includesInactive ? " checked" as HTML : "")> \
      <label for="inactive">Closed and discontinued ones too</label></p>
      </div>
      </details>
      """
  }

  /// What stands beside the field of a parameter.
  static func label(of parameter: String) -> String {
    let words = [
      "q": "Words", "sort": "Sorted by", "cost_min": "Total cost from",
      "cost_max": "Total cost up to", "duration_min": "Months from", "duration_max": "Months up to",
      "credits_min": "Credits from", "credits_max": "Credits up to", "field": "Subject",
      "kind": "Kind of program", "institution_kind": "Kind of institution",
      "approval": "Approval by", "region": "State or region",
    ]
    return words[parameter] ?? Vocabulary.spoken(parameter)
  }

  private var shown: [(value: String, words: String)] {
    SearchRequest.Shown.allCases.map { ($0.rawValue, Vocabulary.spoken($0.rawValue)) }
  }

  private var orders: [(value: String, words: String)] {
    let words: [ProgramOrder: String] = [.cost: "Total cost", .duration: "Length"]
    // Relevance is what there is without a choice.
    return ProgramOrder.allCases.filter { $0 != .relevance }.map { order in
      (order.rawValue, words[order] ?? Vocabulary.spoken(order.rawValue))
    }
  }

  private var levelOptions: [(value: String, words: String)] {
    let counts = Dictionary(levels.map { ($0.level, $0.programs) }) { first, _ in first }
    return ProgramLevel.allCases.map { level in
      (level.rawValue, level.spoken + (counts[level].map { " (\($0))" } ?? ""))
    }
  }

  private var verdicts: [(value: String, words: String)] {
    [("approved", "Approved")] + VerdictState.allCases.map { ($0.rawValue, $0.spoken) }
  }

  private func spoken(_ words: [String]) -> [(value: String, words: String)] {
    words.map { ($0, Vocabulary.spoken($0)) }
  }

  private func choice(
    _ name: String, _ label: String, _ options: [(value: String, words: String)]
  ) -> HTML {
    choice(name, label, options, request[name])
  }

  private func choice(
    _ name: String, _ label: String, _ options: [(value: String, words: String)],
    _ chosen: String?, none: String = "Any"
  ) -> HTML {
    let field = ChoiceField(
      name: name, label: label, options: options, chosen: chosen, none: none)
    return "<p>\(field.html)</p>"
  }

  private func field(
    _ name: String, _ label: String, _ example: String = "", _ attributes: HTML = ""
  ) -> HTML {
    """
    <p><label for="\(name)">\(label)</label>\
    <input id="\(name)" name="\(name)" value="\(request[name] ?? "")" placeholder="\(example)" \
    \(attributes)></p>
    """
  }

  private func number(_ name: String, _ label: String) -> HTML {
    field(name, label, "", #"inputmode="decimal" maxlength="15""#)
  }

  private var institution: HTML {
    guard request.asked.institution != nil else { return "" }
    return field("institution", "Only at the institution")
  }
}
