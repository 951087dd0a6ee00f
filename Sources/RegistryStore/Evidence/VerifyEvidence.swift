public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Records that somebody has looked at a document again.
public struct VerifyEvidence: Sendable {
  let evidence: Int
  let verifier: String
  let day: CivilDate
  let again: CivilDate?
  let actor: String
  let now: Date

  /// `verifier` looked at the document with the number `evidence` on a day, and somebody must look
  /// again by another one, or never; recorded by `actor` at `now`.
  public init(
    evidence: Int, by verifier: String, on day: CivilDate, again: CivilDate?, actor: String,
    now: Date
  ) {
    (self.evidence, self.verifier, self.day) = (evidence, verifier, day)
    (self.again, self.actor, self.now) = (again, actor, now)
  }

  /// The row of a verification.
  private struct Insert: RegistryQuery {
    typealias Output = Scalar<Int>
    static let statement = Statement.verifyEvidence
    let verification: VerifyEvidence
    let revision: Int
    var values: [(any SQLValue)?] {
      [
        verification.evidence, verification.verifier, verification.day.description,
        verification.again?.description, revision,
      ]
    }
  }

  /// Records it in one transaction; throws `RegistryError.notFound` when there is no such document.
  public func run(on connection: Connection) throws {
    do {
      try connection.transaction {
        try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
        let act = RecordRevision(recordedAt: now, actor: actor, act: "verify")
        let revision = try connection.one(act).value
        guard try connection.first(Insert(verification: self, revision: revision)) != nil else {
          throw RegistryError.notFound(
            "no evidence has the number \(evidence); prospectus evidence due lists numbers")
        }
      }
    } catch let error as DatabaseError {
      throw ConstraintSentence.conflict(error)
    }
  }
}
