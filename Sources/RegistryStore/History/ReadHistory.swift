public import Postgres
public import Registry

/// The history of what a code or name means: of that record itself, not of the one it leads to.
public struct ReadHistory: Sendable {
  let text: String
  let today: CivilDate
  let withPrograms: Bool
  let since: CivilDate?
  let limit: Int

  /// The newest `limit` revisions about the subject, recorded on a day or later; for an institution
  /// with those about its programs, if wanted.
  public init(
    _ text: String, today: CivilDate, withPrograms: Bool = false, since: CivilDate? = nil,
    limit: Int = 50
  ) {
    (self.text, self.today, self.withPrograms) = (text, today, withPrograms)
    (self.since, self.limit) = (since, limit)
  }

  /// The history in two round trips; `RegistryError.notFound` when the text means no record, or
  /// several.
  public func history(on connection: Connection) throws -> SubjectHistory {
    let subject = try FindCodes(text: text, asOf: today, knownAt: nil).only(on: connection)
    let isInstitution = subject.kind == "institution"
    let query = FindHistory(
      institution: isInstitution ? subject.code : nil, program: isInstitution ? nil : subject.code,
      withPrograms: withPrograms, since: since, limit: limit)
    return SubjectHistory(
      code: subject.code, name: subject.name, kind: subject.kind,
      entries: try connection.all(query).map(\.entry))
  }
}
