/// A saved report in the list of all.
public struct ReportEntry: Sendable {
  /// Its number.
  public let id: Int
  /// Its name.
  public let name: String
  /// What it compares.
  public let title: String
  /// The day it is as of.
  public let asOf: CivilDate
  /// The SHA-256 of its canonical JSON.
  public let digest: String
  /// The last revision it could know.
  public let revision: Int?
  /// The version of the program that wrote it.
  public let program: String
  /// When it was saved, ISO 8601.
  public let savedAt: String
  /// Who saved it.
  public let savedBy: String

  /// An entry of the list.
  public init(
    id: Int, name: String, title: String, asOf: CivilDate, digest: String, revision: Int?,
    program: String, savedAt: String, savedBy: String
  ) {
    (self.id, self.name, self.title, self.asOf) = (id, name, title, asOf)
    (self.digest, self.revision, self.program) = (digest, revision, program)
    (self.savedAt, self.savedBy) = (savedAt, savedBy)
  }
}
