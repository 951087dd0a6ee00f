import Foundation
import Postgres
import Registry
import RegistrySQL

/// The transaction of one act of a person: its revision, its evidence, and what it records on them.
struct ActTransaction {
  let act: String
  let evidence: EvidenceDescription?
  let actor: String
  let reason: String?
  let now: Date

  /// Runs `body` on a revision and evidence of its own, whole or not at all; what the registry's
  /// constraints refuse is `RegistryError.conflict`.
  func run<Answer>(
    on connection: Connection, _ body: (ActGround) throws -> Answer
  ) throws -> Answer {
    do {
      let (answer, isFound) = try connection.transaction {
        try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
        let answer = try body(ground(on: connection))
        return (answer, try RefreshFinder().runIfFew(on: connection))
      }
      // A rule about a country may touch all of its programs.
      if !isFound { try RefreshFinder().runInPortions(on: connection) }
      return answer
    } catch let error as DatabaseError {
      throw ConstraintSentence.conflict(error)
    }
  }

  /// The day of the act's recording, as of which the texts in it are understood.
  var today: CivilDate {
    CivilDate(now) ?? .earliest
  }

  private func ground(on connection: Connection) throws -> ActGround {
    let revision = try connection.one(
      RecordRevision(recordedAt: now, actor: actor, act: act, reason: reason)
    ).value
    let evidence = evidence ?? byHand
    let source = try connection.one(RecordSource(evidence.source)).value
    let document = try connection.one(
      RecordActEvidence(source: source, document: evidence.document, revision: revision)
    ).value
    return ActGround(source: source, evidence: document, revision: revision)
  }

  /// Where no document is named, the word of the person who records it.
  private var byHand: EvidenceDescription {
    EvidenceDescription(
      source: SourceDescription(code: "acts", kind: .adviser, title: "Acts recorded by hand"),
      document: DocumentDescription(title: "\(act) recorded by \(actor)"))
  }
}
