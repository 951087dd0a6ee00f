/// What an adviser asks of the finder for programs; a nil filter lets everything through.
public struct ProgramSearch: Sendable, Hashable {
  /// The words that title or alias must hold.
  public var text: String?
  /// The institution's code.
  public var institution: String?
  /// The level.
  public var level: ProgramLevel?
  /// A field of study, which holds what is under it in its tree: `cip:11` finds `cip:1107`, and
  /// `cip:1`, which is no level of CIP, nothing.
  public var field: String?
  /// The mode.
  public var mode: StudyMode?
  /// The country, ISO 3166-1 alpha-2.
  public var country: String?
  /// The state, province or region.
  public var region: String?
  /// How many to list.
  public var limit = 20
  /// The title and code of the last item of the page before.
  public var after: PageKey?

  /// A search for `text`.
  public init(text: String?) { self.text = text }
}

/// What an adviser asks of the finder for institutions; a nil filter lets everything through.
public struct InstitutionSearch: Sendable, Hashable {
  /// The words that a name must hold, or a whole acronym.
  public var text: String?
  /// The country, ISO 3166-1 alpha-2.
  public var country: String?
  /// The state, province or region.
  public var region: String?
  /// The kind of institution.
  public var kind: String?
  /// How many to list.
  public var limit = 20
  /// The name and code of the last item of the page before.
  public var after: PageKey?

  /// A search for `text`.
  public init(text: String?) { self.text = text }
}

/// Where a page of results ended: pages go by key, so that nothing is seen twice.
public struct PageKey: Sendable, Hashable {
  /// The last item's name or title.
  public let name: String
  /// The last item's code.
  public let code: String

  /// The key of the item with this name and code.
  public init(name: String, code: String) { (self.name, self.code) = (name, code) }
}
