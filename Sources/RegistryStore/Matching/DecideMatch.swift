public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Records what a person decides about a name, under a revision of its own.
public struct DecideMatch: Sendable {
  /// What is decided.
  public enum Act: Hashable, Sendable {
    /// The name means the record with this code.
    case accept(String)
    /// The name does not mean the record with this code, or, with nil, no record at all.
    case reject(String?)
    /// Whatever stands decided about the name stands no longer.
    case withdraw
  }

  let act: Act
  let id: Int
  let because: String?
  let actor: String
  let now: Date

  /// The decision of `actor` at `now` about the name with this number.
  public init(_ act: Act, on id: Int, because: String?, actor: String, now: Date) {
    (self.act, self.id, self.because, self.actor, self.now) = (act, id, because, actor, now)
  }

  /// Records it and answers with the name as it is then. A name or record that is not there is
  /// `RegistryError.notFound`; withdrawing what was never decided is a conflict.
  public func run(on connection: Connection) throws -> MatchEntry {
    try connection.transaction {
      try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
      let entry = try FindMatchQuestion(id: id).entry(on: connection)
      let revision = try connection.one(
        RecordRevision(recordedAt: now, actor: actor, act: recordedAct)
      ).value
      switch act {
      case .accept(let code):
        try close([.same, .none], on: connection, revision)
        try close([.different], about: code, on: connection, revision)
        try record(.same, code, entry, on: connection, revision)
      case .reject(let code?):
        try close([.same, .different], about: code, on: connection, revision)
        try record(.different, code, entry, on: connection, revision)
      case .reject(nil):
        try close([.same, .none], on: connection, revision)
        try record(.none, nil, entry, on: connection, revision)
      case .withdraw:
        let closed = try close([.same, .different, .none], on: connection, revision)
        if closed == 0 { throw RegistryError.conflict("nothing stands decided about name \(id)") }
      }
      return try FindMatchQuestion(id: id).entry(on: connection)
    }
  }

  /// Why something was withdrawn is kept with the revision, since there is no decision to keep it.
  private var recordedAct: String {
    act == .withdraw ? "match withdraw" + (because.map { ": \($0)" } ?? "") : "match"
  }

  @discardableResult
  private func close(
    _ verdicts: [MatchDecision.Verdict], about code: String? = nil, on connection: Connection,
    _ revision: Int
  ) throws -> Int {
    try connection.run(
      CloseMatchDecisions(question: id, verdicts: verdicts, code: code, revision: revision))
  }

  private func record(
    _ verdict: MatchDecision.Verdict, _ code: String?, _ entry: MatchEntry,
    on connection: Connection, _ revision: Int
  ) throws {
    let recorded = try connection.run(
      RecordMatchDecision(
        question: id, verdict: verdict, code: code, because: because, revision: revision))
    guard recorded == 0 else { return }
    let place = entry.question.institution.map { " of \($0)" } ?? ""
    throw RegistryError.notFound(
      "no \(entry.question.subject.rawValue)\(place) has the code \(code ?? "")",
      candidates: entry.candidates.map(\.line))
  }
}
