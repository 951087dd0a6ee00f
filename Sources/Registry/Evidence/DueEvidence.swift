/// A document that somebody must look at again.
public struct DueEvidence: Sendable {
  /// Its number.
  public let id: Int
  /// The source's code.
  public let source: String
  /// What kind of source it is.
  public let kind: SourceKind
  /// The source's title.
  public let title: String
  /// Where the document was found.
  public let url: String?
  /// What the document is called.
  public let document: String?
  /// The date the document bears.
  public let documentDate: CivilDate?
  /// The day it was fetched.
  public let retrievedOn: CivilDate?
  /// Who looked at it again last.
  public let verifiedBy: String?
  /// When that was.
  public let verifiedOn: CivilDate?
  /// By when somebody must look again.
  public let reverifyBy: CivilDate
  /// How many current facts stand on it.
  public let facts: Int
  /// The codes of the first few subjects of those facts.
  public let subjects: [String]

  /// A document due on `reverifyBy`.
  public init(
    id: Int, source: String, kind: SourceKind, title: String, url: String?, document: String?,
    documentDate: CivilDate?, retrievedOn: CivilDate?, verifiedBy: String?,
    verifiedOn: CivilDate?, reverifyBy: CivilDate, facts: Int, subjects: [String]
  ) {
    (self.id, self.source, self.kind, self.title) = (id, source, kind, title)
    (self.url, self.document, self.documentDate) = (url, document, documentDate)
    (self.retrievedOn, self.verifiedBy, self.verifiedOn) = (retrievedOn, verifiedBy, verifiedOn)
    (self.reverifyBy, self.facts, self.subjects) = (reverifyBy, facts, subjects)
  }

  /// Whether the day has passed.
  public func isOverdue(asOf day: CivilDate) -> Bool { reverifyBy < day }
}
