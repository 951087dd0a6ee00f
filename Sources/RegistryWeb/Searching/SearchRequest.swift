import Registry

/// What a reader asks of the search page, read from its address and written back into the addresses
/// of the pages that follow from it.
struct SearchRequest {
  /// Which of the two lists to show alone; a page of a list that goes on is always alone.
  enum Kind: String, CaseIterable {
    case programs
    case institutions
  }

  /// The longest search, in Unicode scalars: hardly a name is longer, and every word costs a look at
  /// every name.
  static let longestText = 200

  /// How many institutions stand above the programs when both are shown: enough to see the one that
  /// was meant, few enough to keep the programs in sight.
  private static let preview = 6

  let text: String?
  let kind: Kind?
  let level: ProgramLevel?
  let mode: StudyMode?
  let country: String?
  let region: String?
  let institution: String?
  let after: PageCursor?

  /// Reads a page's parameters; a word or a length that cannot be is `RegistryError.invalid`.
  init(_ query: PageQuery) throws(RegistryError) {
    text = query["q"]
    kind = try query.word("kind")
    level = try query.word("level")
    mode = try query.word("mode")
    country = query["country"]?.uppercased()
    region = query["region"]
    institution = query["institution"]
    after = query["after"].flatMap { PageCursor($0) }
    for (name, value) in [("q", text), ("region", region), ("institution", institution)] {
      guard (value?.unicodeScalars.count ?? 0) <= Self.longestText else {
        throw PageQuery.fault(name, "at most \(Self.longestText) characters")
      }
    }
    guard country.map(Self.isCountry) ?? true else {
      throw PageQuery.fault("country", "two letters, such as IN or US")
    }
  }

  /// The search for programs; nil when only institutions are wanted.
  var programs: ProgramQuery? {
    guard kind != .institutions else { return nil }
    var search = ProgramQuery(text: text)
    (search.level, search.mode, search.institution) = (level, mode, institution)
    (search.country, search.region) = (country, region)
    search.after = kind == .programs ? after : nil
    return search
  }

  /// The search for institutions; nil when only programs, or those of one institution, are wanted.
  var institutions: InstitutionQuery? {
    guard kind != .programs, institution == nil else { return nil }
    var search = InstitutionQuery(text: text)
    (search.country, search.region) = (country, region)
    if kind == .institutions {
      search.after = after
    } else {
      search.limit = Self.preview
    }
    return search
  }

  /// The address of the same search for one kind, from the beginning or after an item.
  func address(_ kind: Kind, after key: PageCursor? = nil) -> String {
    Link.address(
      "/search",
      parameters.filter { $0.name != "kind" }
        + [("kind", kind.rawValue), ("after", key?.text)])
  }

  /// The address of the same search without one of its filters.
  func address(without filter: String) -> String {
    Link.address("/search", parameters.filter { $0.name != filter })
  }

  private var parameters: [(name: String, value: String?)] {
    [
      ("q", text), ("kind", kind?.rawValue), ("level", level?.rawValue), ("mode", mode?.rawValue),
      ("country", country), ("region", region), ("institution", institution),
    ]
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= $0 }
  }
}
