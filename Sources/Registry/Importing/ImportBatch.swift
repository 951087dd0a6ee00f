public import Foundation

/// One import on record.
public struct ImportBatch: Sendable {
  /// A revision that someone recorded at a moment.
  public struct Act: Hashable, Sendable {
    /// The revision's number.
    public let revision: Int
    /// When.
    public let at: Date
    /// Who.
    public let actor: String

    /// A revision with its moment and actor.
    public init(revision: Int, at: Date, actor: String) {
      (self.revision, self.at, self.actor) = (revision, at, actor)
    }

    /// The moment in universal time, ISO 8601.
    public var moment: String { at.formatted(.iso8601) }
  }

  /// Its number.
  public let id: Int
  /// The file's name.
  public let file: String
  /// The SHA-256 of the file in hexadecimal.
  public let digest: String
  /// The profile's name.
  public let profile: String
  /// The SHA-256 of the profile in hexadecimal.
  public let profileDigest: String
  /// How many rows the file had.
  public let rows: Int
  /// What became of the drafts of each canonical table, count by count.
  public let counts: [String: [String: Int]]
  /// How many findings are kept with it.
  public let findings: Int
  /// Who applied it and when.
  public let applied: Act
  /// Who undid it and when, when someone did.
  public let undone: Act?
  /// What the undo made of the records of each canonical table.
  public let undoCounts: [String: [String: Int]]

  /// An import on record.
  public init(
    id: Int, file: String, digest: String, profile: String, profileDigest: String, rows: Int,
    counts: [String: [String: Int]], findings: Int, applied: Act, undone: Act?,
    undoCounts: [String: [String: Int]]
  ) {
    (self.id, self.file, self.digest) = (id, file, digest)
    (self.profile, self.profileDigest, self.rows) = (profile, profileDigest, rows)
    (self.counts, self.findings) = (counts, findings)
    (self.applied, self.undone, self.undoCounts) = (applied, undone, undoCounts)
  }

  /// `applied` or `undone`.
  public var state: String { undone == nil ? "applied" : "undone" }
}
