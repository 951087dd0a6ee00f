public import Postgres
public import Registry

/// Explains a name: every candidate with all that speaks for and against it.
public struct ExplainMatch: Sendable {
  /// Which name.
  public enum Subject: Sendable {
    /// The name on record with this number.
    case number(Int)
    /// A name that is tried.
    case question(MatchQuestion)
  }

  let subject: Subject

  /// The explanation of `subject`.
  public init(_ subject: Subject) { self.subject = subject }

  /// The explanation, as of now; `RegistryError.notFound` for a number that is not there.
  public func explanation(on connection: Connection) throws -> MatchExplanation {
    try connection.transaction {
      switch subject {
      case .question(let question):
        return try MatchResolver(connection: connection, source: "").explanation(
          question, entry: nil)
      case .number(let id):
        let entry = try FindMatchQuestion(id: id).entry(on: connection)
        return try MatchResolver(connection: connection, source: entry.source).explanation(
          entry.question, entry: entry)
      }
    }
  }
}
