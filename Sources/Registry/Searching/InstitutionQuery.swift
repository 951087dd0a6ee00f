/// What an adviser asks of the finder for institutions; a nil filter lets everything through.
public struct InstitutionQuery: Sendable, Hashable {
  /// A beginning of any word of a name, or a whole acronym. Under three letters only acronyms and
  /// short names count, and they must be whole.
  public var text: String?
  /// The country, ISO 3166-1 alpha-2.
  public var country: String?
  /// The state, province or region.
  public var region: String?
  /// The city or district.
  public var city: String?
  /// The kind of institution.
  public var kind: String?
  /// Whether closed, merged and withdrawn ones are listed and not only counted.
  public var includesInactive = false
  /// How many to list.
  public var limit = 20
  /// Where the page begins.
  public var after: PageCursor?

  /// A search for `text`.
  public init(text: String? = nil) { self.text = text }

  /// Reads `q`, `country`, `region`, `city`, `kind`, `inactive`, `limit` and `after`; throws every
  /// fault at once.
  public init(parameters: [(name: String, value: String)]) throws(QueryFaults) {
    var reader = QueryReader(parameters)
    text = reader.text("q")
    country = reader.country("country")
    region = reader.text("region")
    city = reader.text("city")
    kind = reader.word("kind", of: Vocabulary.institutionKinds)
    includesInactive = reader.flag("inactive")
    limit = reader.limit(20)
    after = reader.cursor()
    reader.check(after, against: mark)
    try reader.finish()
  }

  /// The filters that were given, by the names of their parameters.
  public var filters: [(name: String, value: String)] {
    [("country", country), ("region", region), ("city", city), ("kind", kind)].compactMap { pair in
      pair.1.map { (pair.0, $0) }
    }
  }

  /// What a cursor of this question is marked with.
  public var mark: String {
    QuestionMark.of([
      "institutions", text.map { FoldedText($0).text }, country, region, city, kind,
      "\(includesInactive)",
    ])
  }
}
