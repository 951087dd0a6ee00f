public import Foundation
public import Postgres
public import Registry

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
    let transaction = ActTransaction(
      act: act.name, evidence: evidence, actor: actor, reason: reason, now: now)
    return try transaction.run(on: connection) { ground in
      let steps = ActSteps(connection, ground: ground, reason: reason, today: transaction.today)
      return RecordedAct(
        act: act.name, revision: ground.revision, sentences: try steps.record(act))
    }
  }
}
