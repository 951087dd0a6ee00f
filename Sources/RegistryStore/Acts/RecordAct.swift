public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Records one act about the life of institutions, with its own revision and evidence, whole or not
/// at all. What the act contradicts the database refuses.
public struct RecordAct: Sendable {
  let act: InstitutionAct
  let evidence: EvidenceDescription?
  let actor: String
  let reason: String?
  let now: Date

  /// `act` by the word of `evidence`, or else of `actor`, recorded at `now`.
  public init(
    _ act: InstitutionAct, evidence: EvidenceDescription?, actor: String, reason: String?,
    now: Date
  ) {
    (self.act, self.evidence, self.actor) = (act, evidence, actor)
    (self.reason, self.now) = (reason, now)
  }

  /// Runs the act in one transaction. Throws `RegistryError.notFound` for an unknown code and
  /// `RegistryError.conflict` for what the registry's constraints refuse.
  public func run(on connection: Connection) throws -> RecordedAct {
    do {
      return try connection.transaction {
        try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
        let ground = try ground(on: connection)
        let steps = ActSteps(connection, ground: ground, reason: reason, today: today)
        return RecordedAct(
          act: act.name, revision: ground.revision, sentences: try steps.record(act))
      }
    } catch let error as DatabaseError {
      throw ConstraintSentence.conflict(error)
    }
  }

  /// What a text means is asked as of the day of the act's recording.
  private var today: CivilDate {
    CivilDate(iso: now.formatted(.iso8601.year().month().day())) ?? .earliest
  }

  private func ground(on connection: Connection) throws -> ActGround {
    let revision = try connection.one(
      RecordActRevision(recordedAt: now, actor: actor, act: act.name, reason: reason)
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
      document: DocumentDescription(title: "\(act.name) recorded by \(actor)"))
  }
}
