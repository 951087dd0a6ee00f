/// The kinds of source, which decide what a source may prove.
public enum SourceKind: String, Sendable, Codable, CaseIterable {
  /// The authority itself.
  case regulator
  /// An official gazette.
  case gazette
  /// The institution's own publication: proves a fee, never an approval.
  case institution
  /// A collection of other sources.
  case aggregator
  /// What a subject says of itself elsewhere.
  case selfDeclared = "self_declared"
  /// What an adviser noted.
  case adviser
  /// Invented sample data: proves nothing, and every page says so.
  case fictitious

  /// Whether a source of this kind is proof of an approval; others only claim it. Invented samples
  /// are judged among themselves.
  public var provesApproval: Bool { EvidencePolicy.proves(.approval, self) }
}

/// One document of one source, as it was on the day it was fetched.
public struct Evidence: Sendable, Hashable, Codable, Identifiable {
  /// The number by which facts refer to it within one answer.
  public let id: Int
  /// The source's code, such as `ipeds`.
  public let source: String
  /// What kind of source it is.
  public let kind: SourceKind
  /// The source's title.
  public let title: String
  /// Who publishes the source.
  public let publisher: String?
  /// Where the document was found.
  public let url: String?
  /// What the document is called.
  public let document: String?
  /// The date the document bears.
  public let documentDate: CivilDate?
  /// The day it was fetched.
  public let retrievedOn: CivilDate?
  /// The SHA-256 of the document in hexadecimal.
  public let digest: String?
  /// Who looked at it again last.
  public let verifiedBy: String?
  /// When that was.
  public let verifiedOn: CivilDate?
  /// By when somebody should look again.
  public let reverifyBy: CivilDate?
  /// Under which licence the source is published.
  public let license: String?
  /// How the licence wants the source to be named.
  public let attribution: String?

  /// Who says so, in one line: title, publisher, date.
  public var citation: String {
    let parts = [title, publisher, (documentDate ?? retrievedOn).map(\.spoken)]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
