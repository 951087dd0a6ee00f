import Registry

/// What a reader asks of the search page, read from its address and written back into the addresses
/// of the pages that follow from it.
struct SearchRequest {
  /// Which of the two lists to show alone; a page of a list that goes on is always alone.
  enum Shown: String, CaseIterable {
    case programs
    case institutions
  }

  /// The longest text of a page's field, in Unicode scalars: hardly a name is longer, and every word
  /// costs a look at every name.
  static let longestText = 200

  /// How many institutions stand above the programs when both are shown: enough to see the one that
  /// was meant, few enough to keep the programs in sight.
  private static let preview = 6

  /// The parameters that have the same name and meaning for institutions.
  private static let shared: Set<String> = ["q", "country", "region", "city", "inactive"]

  /// Everything asked, as a question about programs.
  let asked: ProgramQuery
  /// The list shown alone; nil for both.
  let shown: Shown?
  /// What was chosen on earlier pages to be compared.
  let chosen: [String]
  /// The question about institutions; nil when only programs, or those of one institution, are wanted.
  let institutions: InstitutionQuery?
  private let given: [(name: String, value: String)]

  /// Reads a page's parameters; all that cannot be are `QueryFaults`, and those that the page does
  /// not know are ignored.
  init(_ query: PageQuery) throws {
    let shown: Shown? = try query.word("show")
    var seen: Set<String> = []
    chosen = query.all("item").filter { seen.insert($0).inserted }
    given = query.pairs.filter { name, value in
      !value.isEmpty && ProgramQuery.parameterNames.contains(name) && name != "limit"
    }
    self.shown = shown
    asked = try ProgramQuery(
      parameters: given.filter { shown == .programs || $0.name != "after" })
    institutions = try Self.institutions(given, shown, isWithin: asked.institution != nil)
  }

  /// What a form was filled in with, of which nothing could be read.
  init(unread query: PageQuery) {
    (shown, chosen, institutions, asked) = (nil, query.all("item"), nil, ProgramQuery())
    given = query.pairs.filter {
      ProgramQuery.parameterNames.contains($0.name) && $0.name != "after"
    }
  }

  /// The words.
  var text: String? { asked.text ?? self["q"] }

  /// The question about programs; nil when only institutions are wanted.
  var programs: ProgramQuery? { shown == .institutions ? nil : asked }

  /// What a form or an address has as the value of a parameter.
  subscript(name: String) -> String? { given.first { $0.name == name }?.value }

  /// The address of the same search for one list, from the beginning or after an item.
  func address(_ shown: Shown, after cursor: PageCursor? = nil) -> String {
    address(("show", shown.rawValue), ("after", cursor?.text))
  }

  /// The address of the same search without one of its filters, as the finder calls them.
  func address(without filter: String) -> String {
    let names: [String: [String]] = [
      "text": ["q"], "verdict": ["approval", "verdict"], "cost": ["cost_min", "cost_max"],
      "duration": ["duration_min", "duration_max"], "credits": ["credits_min", "credits_max"],
      "kind": [shown == .institutions ? "institution_kind" : "kind"],
    ]
    return address(replacing: (names[filter] ?? [filter]).map { ($0, nil) })
  }

  /// The address of the same search for other words.
  func address(asking words: String) -> String { address(("q", words)) }

  /// The address of the same search with inactive ones in the lists.
  var addressOfAll: String { address(("inactive", "true")) }

  /// What the page was asked with, but for the place in a list.
  var parameters: [(name: String, value: String?)] {
    given.filter { $0.name != "after" }.map { ($0.name, $0.value) }
      + [("show", shown?.rawValue)]
  }

  private func address(_ others: (name: String, value: String?)...) -> String {
    address(replacing: others)
  }

  private func address(replacing others: [(name: String, value: String?)]) -> String {
    let names = others.map(\.name)
    return Link.address(
      "/search",
      parameters.filter { !names.contains($0.name) } + others + chosen.map { ("item", $0) })
  }

  private static func institutions(
    _ given: [(name: String, value: String)], _ shown: Shown?, isWithin: Bool
  ) throws -> InstitutionQuery? {
    guard shown != .programs, !isWithin else { return nil }
    var parameters = given.filter { shared.contains($0.name) }
    parameters += given.filter { $0.name == "institution_kind" }.map { ("kind", $0.value) }
    if shown == .institutions { parameters += given.filter { $0.name == "after" } }
    var query = try InstitutionQuery(parameters: parameters)
    if shown == nil { query.limit = preview }
    return query
  }
}
