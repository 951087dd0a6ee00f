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
  /// The name that was found and its kind, when it is not the one shown: `Old College (former)`.
  public let foundAs: String?
  /// How the text was found; nil where nothing was asked for.
  public var match: NameMatch?
  /// `closed`, `inactive` or `withdrawn`; nil while it is active.
  public var status: String?

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

/// How a name answers to what was typed.
public struct NameMatch: Sendable, Hashable {
  /// The ways, the best first; their order is the order of a list.
  public enum How: Int, Sendable, CaseIterable {
    /// The whole name, acronym or alias.
    case exact
    /// The initials of the name's words.
    case initials
    /// The name begins with it.
    case beginning
    /// A word of the name begins with it.
    case word
    /// Every word of it begins a word of the name, in any order.
    case words
    /// The initials begin with it.
    case partialInitials
    /// The name is alike.
    case near

    /// The word for it in documents.
    public var name: String {
      switch self {
      case .exact: "exact"
      case .initials: "initials"
      case .beginning: "beginning"
      case .word: "word"
      case .words: "words"
      case .partialInitials: "partial_initials"
      case .near: "near"
      }
    }
  }

  /// The way.
  public let how: How
  /// The name that was found.
  public let name: String
  /// Its kind: `official`, `short`, `acronym`, `former`, `translated`, `alias`.
  public let kind: String

  /// A match of a name.
  public init(how: How, name: String, kind: String) {
    (self.how, self.name, self.kind) = (how, name, kind)
  }
}
