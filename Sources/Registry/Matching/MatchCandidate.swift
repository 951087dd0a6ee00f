/// A record of the registry that may bear the name asked for, with what the registry knows of it.
public struct MatchCandidate: Hashable, Sendable, Codable {
  /// Its code.
  public let code: String
  /// Every name it bears or bore, the one it is shown by first.
  public let names: [String]
  /// Its recorded acronyms.
  public let acronyms: [String]
  /// Its cities and addresses, as any source has them.
  public let places: [String]
  /// Its codes.
  public let identifiers: [String]
  /// The names and acronyms of what it belongs to.
  public let parents: [String]
  /// The level of a program.
  public let level: String?

  /// A candidate; what is not given is not known.
  public init(
    code: String, names: [String], acronyms: [String] = [], places: [String] = [],
    identifiers: [String] = [], parents: [String] = [], level: String? = nil
  ) {
    (self.code, self.names, self.acronyms, self.places) = (code, names, acronyms, places)
    (self.identifiers, self.parents, self.level) = (identifiers, parents, level)
  }
}
