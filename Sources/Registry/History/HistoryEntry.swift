public import Foundation

/// What the registry learnt about a subject, newest first.
public struct SubjectHistory: Sendable {
  /// The code under which the registry keeps the subject.
  public let code: String
  /// Its name today.
  public let name: String
  /// `institution` or `program`.
  public let kind: String
  /// The revisions that say something about it.
  public let entries: [HistoryEntry]

  /// The history of a subject.
  public init(code: String, name: String, kind: String, entries: [HistoryEntry]) {
    (self.code, self.name, self.kind, self.entries) = (code, name, kind, entries)
  }
}

/// One moment in which the registry learnt something about a subject.
public struct HistoryEntry: Sendable {
  /// The number of the revision.
  public let revision: Int
  /// When it was recorded.
  public let recordedAt: Date
  /// Who recorded it.
  public let actor: String
  /// How: `import`, `rename`, `merge` and so on.
  public let act: String
  /// Why, where a person said so.
  public let reason: String?
  /// The import batch, if it was one.
  public let batch: Int?
  /// The file of the batch.
  public let file: String?
  /// What changed.
  public let changes: [HistoryChange]
  /// The evidence that the changes refer to by number.
  public let evidence: [Evidence]

  /// When it was recorded, in universal time: `2026-11-22T01:40:26.120Z`.
  public var moment: String {
    recordedAt.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  /// A moment with its changes.
  public init(
    revision: Int, recordedAt: Date, actor: String, act: String, reason: String?, batch: Int?,
    file: String?, changes: [HistoryChange], evidence: [Evidence]
  ) {
    (self.revision, self.recordedAt, self.actor) = (revision, recordedAt, actor)
    (self.act, self.reason, self.batch, self.file) = (act, reason, batch, file)
    (self.changes, self.evidence) = (changes, evidence)
  }
}
