public import Foundation
public import Postgres
import Registry
import RegistrySQL

/// Keeps what came of the names of one file: open ones with their candidates, so that they can be
/// decided, and those that an import decided by itself.
public struct RecordMatches: Sendable {
  let results: MatchResults
  let keepsAnswers: Bool
  let batch: Int?
  let actor: String
  let now: Date

  /// The names of a file that `actor` imported at `now`; `keepsAnswers` says whether the file was
  /// applied, so that what was decided by itself is known by the next import, and `batch` as what, so
  /// that its undo takes these decisions back too.
  public init(
    _ results: MatchResults, keepsAnswers: Bool, batch: Int? = nil, actor: String, now: Date
  ) {
    (self.results, self.keepsAnswers, self.batch) = (results, keepsAnswers, batch)
    (self.actor, self.now) = (actor, now)
  }

  /// Ends a transaction in which nothing was new.
  private struct NothingNew: Error {}

  /// Records what is new, under a revision of its own; nothing when nothing is.
  public func run(on connection: Connection) throws {
    let notes = results.outcomes.compactMap(note)
    guard !notes.isEmpty else { return }
    do {
      try connection.transaction { try record(notes, on: connection) }
    } catch is NothingNew {
    }
  }

  private func record(_ notes: [MatchNote], on connection: Connection) throws {
    try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
    let revision = try connection.one(
      RecordRevision(recordedAt: now, actor: actor, act: "match", batch: batch)
    ).value
    let json = try JSONText.of(notes)
    let changed = [
      try connection.run(RecordMatchQuestions(json: json, revision: revision)),
      try connection.run(CloseMatchCandidates(json: json, revision: revision)),
      try connection.run(RecordMatchCandidates(json: json, revision: revision)),
      try connection.run(RecordMatchAnswers(json: json, revision: revision)),
    ]
    if changed.reduce(0, +) == 0 { throw NothingNew() }
  }

  /// What is recorded about an outcome; nil for what was decided before, and for programs that a
  /// profile names itself because nothing in their institution comes near.
  private func note(_ outcome: MatchResults.Outcome) -> MatchNote? {
    var note = MatchNote(source: results.source, question: outcome.question)
    switch outcome.resolution {
    case .open(let candidates): note.candidates = candidates
    case .none(isDecided: false) where outcome.question.subject == .institution:
      note.candidates = []
    case .code(let code):
      guard keepsAnswers, let accepted = outcome.accepted else { return nil }
      (note.code, note.score) = (code, min(1, accepted.score))
    case .none: return nil
    }
    return note
  }
}
