public import Foundation
public import Postgres
public import Registry
import RegistrySQL

/// Records what a person decides about a caution, under a revision of its own.
public struct ApplyCautionAct: Sendable {
  let act: CautionAct
  let id: Int
  let justification: String
  let actor: String
  let now: Date

  /// The decision of `actor` at `now` about the caution with this number, and why.
  public init(
    _ act: CautionAct, on id: Int, because justification: String, actor: String, now: Date
  ) {
    (self.act, self.id, self.justification) = (act, id, justification)
    (self.actor, self.now) = (actor, now)
  }

  /// Records it and answers with the caution's file. A caution that is not there is
  /// `RegistryError.notFound`; one that is not in a state to decide this is a conflict, and nothing is
  /// recorded.
  public func run(on connection: Connection) throws -> CautionFile {
    do {
      return try connection.transaction { try decide(on: connection) }
    } catch let error as DatabaseError {
      throw ConstraintSentence.translated(error)
    }
  }

  private func decide(on connection: Connection) throws -> CautionFile {
    // An import that changes what was cleared must not happen between looking and deciding.
    try connection.execute(Statement.lockImports.text, name: Statement.lockImports.name)
    let before = try FindCaution(id: id).file(on: connection)
    let revision = try connection.one(
      RecordRevision(recordedAt: now, actor: actor, act: act.recordedAct)
    ).value
    let decided = try connection.run(
      DecideCaution(id: id, act: act, justification: justification, revision: revision))
    guard decided == 1 else { throw refusal(of: before) }
    return try FindCaution(id: id).file(on: connection)
  }

  private func refusal(of file: CautionFile) -> RegistryError {
    let state = file.state?.rawValue ?? "in no state"
    let known = act.origins.map(\.rawValue).joined(separator: " or ")
    return .conflict("caution \(id) is \(state); only one that is \(known) can be \(act.done)")
  }
}

extension CautionAct {
  /// The act as something that was done: `caution 3 … can be cleared`.
  fileprivate var done: String {
    switch self {
    case .publish: "published"
    case .dispute: "disputed"
    case .clear: "cleared"
    case .supersede: "superseded"
    case .reopen: "reopened"
    }
  }
}
