/// Everything about one caution: what its source ever said, and everything that was decided.
public struct CautionFile: Sendable, Decodable {
  /// Its number.
  public let id: Int
  /// The code of the institution or program it is about.
  public let subject: String
  /// The subject's name.
  public let subjectName: String
  /// What it is about.
  public let kind: CautionKind
  /// When it was raised; nil when the source does not say.
  public let raisedOn: CivilDate?
  /// What the source says, the latest first.
  public let contents: [CautionContent]
  /// What was decided, the latest first.
  public let decisions: [CautionDecision]
  /// The evidence that contents refer to by number.
  public let evidence: [Evidence]

  /// Where it stands now.
  public var state: CautionState? { decisions.first?.state }

  /// The caution in a few words.
  public var heading: String { contents.first?.title ?? kind.spoken }

  /// Whether a decision was about what the source says now.
  public func isAboutPresent(_ decision: CautionDecision) -> Bool {
    decision.fingerprint == contents.first?.fingerprint
  }
}

/// What a source said in a caution, from one recording to the next.
public struct CautionContent: Sendable, Decodable {
  /// How much it weighs.
  public let severity: CautionSeverity?
  /// The caution in a few words.
  public let title: String?
  /// Why it was raised.
  public let reason: String?
  /// The source's own words.
  public let wording: String?
  /// Where more is to be read.
  public let link: String?
  /// How exactly the day it was raised is known.
  public let raisedOnPrecision: DatePrecision?
  /// The days on which it is in force, as far as the source states them.
  public let effective: ValidInterval
  /// How exactly its beginning is known.
  public let effectiveFromPrecision: DatePrecision?
  /// What the content is recognized by: the MD5 of its normalized words and dates.
  public let fingerprint: String
  /// When it was recorded, in ISO 8601.
  public let recordedAt: String
  /// Who recorded it.
  public let actor: String
  /// The import batch that brought it.
  public let batch: Int?
  /// The number of the evidence.
  public let evidence: Int
}

/// One decision about a caution.
public struct CautionDecision: Sendable, Decodable {
  /// Where the caution stood from then on.
  public let state: CautionState
  /// Why.
  public let justification: String?
  /// The content it was about.
  public let fingerprint: String
  /// When it was recorded, in ISO 8601.
  public let recordedAt: String
  /// Who decided.
  public let actor: String
  /// What the history calls it: `import`, `caution clear` and so on.
  public let act: String
  /// The import batch, when an import decided.
  public let batch: Int?
}
