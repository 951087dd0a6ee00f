public import Foundation

/// What the head of a plan says: which file, read how, planned by whom against what.
public struct PlanHeader: Hashable, Sendable, Codable {
  /// The file's name.
  public var file: String
  /// The SHA-256 of the file in hexadecimal.
  public var digest: String
  /// The profile's name.
  public var profile: String
  /// The SHA-256 of the profile in hexadecimal.
  public var profileDigest: String
  /// The profile's text; nil for a file with canonical headings.
  public var profileText: String?
  /// The evidence that drafts refer to by its place.
  public var evidence: [EvidenceDescription]
  /// The names of the sheets that were read, in the order of the row keys of drafts; nil if the file
  /// has no sheets.
  public var sheets: [String]?
  /// What the file turned out to be, once for each sheet that was read; plans made before it was
  /// written down have none.
  public var forms: [FileForm]?
  /// How many rows the file has below its header.
  public var rows: Int
  /// Whether rows that must be rejected are left out.
  public var skipsInvalid: Bool
  /// The last revision of the registry it was planned against; 0 for an empty registry.
  public var revision: Int
  /// The moment it was planned.
  public var plannedAt: Date
  /// Who planned it.
  public var plannedBy: String
  /// What would become of the drafts of each canonical table, count by count.
  public var counts: [String: [String: Int]]
  /// The limits that it goes beyond.
  public var excesses: [LimitExcess]
  /// How many lines of findings, changes and drafts follow.
  public var lines: [String: Int]
  /// The SHA-256 of the lines of changes in hexadecimal.
  public var changesDigest: String

  /// The version of the format, in the first line of every plan.
  public static let version = 1

  /// The head of a plan of `report`, made at a moment by someone against a revision.
  public init(
    _ report: ImportReport, profileDigest: String, profileText: String?,
    evidence: [EvidenceDescription], skipsInvalid: Bool, revision: Int, plannedAt: Date,
    plannedBy: String, lines: [String: Int], changesDigest: String
  ) {
    (file, digest, profile, rows) = (report.file, report.digest, report.profile, report.rows)
    (self.profileDigest, self.profileText) = (profileDigest, profileText)
    (self.evidence, self.skipsInvalid, self.revision) = (evidence, skipsInvalid, revision)
    (self.plannedAt, self.plannedBy) = (plannedAt, plannedBy)
    (self.lines, self.changesDigest) = (lines, changesDigest)
    sheets = report.sheets.isEmpty ? nil : report.sheets
    forms = report.forms.isEmpty ? nil : report.forms
    excesses = report.excesses
    counts = Dictionary(
      uniqueKeysWithValues: report.tables.map { ($0.key.rawValue, $0.value.byName) })
  }
}

extension ImportCounts {
  /// The counts under the names that JSON has for them.
  public var byName: [String: Int] {
    [
      "create": create, "update": update, "unchanged": unchanged, "skip": skip, "reject": reject,
      "needs_decision": needsDecision,
    ]
  }
}
