/// One page of what was found, and what each filter removed by itself.
public struct SearchResults<Item: Sendable>: Sendable {
  /// The words that were asked for.
  public let query: String?
  /// The items of this page.
  public let items: [Item]
  /// How many there are on all pages.
  public let total: Int
  /// How many of those that hold the words each filter removes by itself, by filter.
  public let removed: [(filter: String, count: Int)]
  /// Where the next page begins; nil on the last.
  public let next: PageKey?

  /// One page of results.
  public init(
    query: String?, items: [Item], total: Int, removed: [(filter: String, count: Int)],
    next: PageKey?
  ) {
    (self.query, self.items, self.total) = (query, items, total)
    (self.removed, self.next) = (removed, next)
  }
}

/// A program in a list.
public struct FoundProgram: Sendable, Hashable {
  /// The code.
  public let code: String
  /// The title.
  public let title: String
  /// The level.
  public let level: ProgramLevel?
  /// The field of study, as a code or in the source's own words.
  public let field: String?
  /// The duration in the source's own words.
  public let duration: String?
  /// The modes on record.
  public let modes: [StudyMode]
  /// The institution's code.
  public let institution: String
  /// The institution's name.
  public let institutionName: String
  /// The country.
  public let country: String?
  /// The state, province or region.
  public let region: String?
  /// The city or district.
  public let city: String?

  /// A program in a list.
  public init(
    code: String, title: String, level: ProgramLevel?, field: String?, duration: String?,
    modes: [StudyMode], institution: String, institutionName: String, country: String?,
    region: String?, city: String?
  ) {
    self.code = code
    self.title = title
    self.level = level
    self.field = field
    self.duration = duration
    self.modes = modes
    self.institution = institution
    self.institutionName = institutionName
    self.country = country
    self.region = region
    self.city = city
  }

  /// City, region and country in one line.
  public var place: String { [city, region, country].compactMap { $0 }.joined(separator: ", ") }
}

/// An institution in a list.
public struct FoundInstitution: Sendable, Hashable {
  /// The code.
  public let code: String
  /// The name.
  public let name: String
  /// The kind.
  public let kind: String?
  /// Who controls it.
  public let control: String?
  /// The country.
  public let country: String?
  /// The state, province or region.
  public let region: String?
  /// The city or district.
  public let city: String?
  /// How many programs it has.
  public let programs: Int
  /// The name that was found and its kind, when it is not the one shown.
  public let foundAs: String?

  /// An institution in a list.
  public init(
    code: String, name: String, kind: String?, control: String?, country: String?,
    region: String?, city: String?, programs: Int, foundAs: String?
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.control = control
    self.country = country
    self.region = region
    self.city = city
    self.programs = programs
    self.foundAs = foundAs
  }

  /// City, region and country in one line.
  public var place: String { [city, region, country].compactMap { $0 }.joined(separator: ", ") }
}
