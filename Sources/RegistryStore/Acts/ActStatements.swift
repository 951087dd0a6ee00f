import Foundation
import Postgres
import Registry
import RegistrySQL

/// Keeps the document that an act stands on, or finds it, and answers with its number.
struct RecordActEvidence: RegistryQuery {
  typealias Output = Scalar<Int>
  static let statement = Statement.recordActEvidence
  let source: Int
  let document: DocumentDescription
  let revision: Int
  var values: [(any SQLValue)?] {
    [source, document.url, document.title, document.date, document.retrievedOn, revision]
  }
}

/// What every fact of one act has in common.
struct ActGround {
  let source: Int
  let evidence: Int
  let revision: Int
}

/// Gives an institution a new official name from a day on.
struct RenameInstitution: RegistryCommand {
  static let statement = Statement.renameInstitution
  let code: String
  let newName: String
  let day: CivilDate
  let ground: ActGround
  var values: [(any SQLValue)?] {
    [
      code, newName, FoldedText(newName).text, day.description, ground.source, ground.evidence,
      ground.revision,
    ]
  }
}

/// Gives an institution a status from a day on, or for every day.
struct ChangeInstitutionStatus: RegistryCommand {
  static let statement = Statement.changeInstitutionStatus
  let code: String
  let status: String
  let reason: String?
  let day: CivilDate?
  let ground: ActGround
  var values: [(any SQLValue)?] {
    [
      code, status, reason, day?.description, ground.source, ground.evidence, ground.revision,
    ]
  }
}

/// Records into which other institution one leads.
struct RelateInstitutions: RegistryCommand {
  static let statement = Statement.relateInstitutions
  let code: String
  let related: String
  let kind: String
  let day: CivilDate?
  let ground: ActGround
  var values: [(any SQLValue)?] {
    [
      code, related, kind, day?.description, ground.source, ground.evidence, ground.revision,
    ]
  }
}

/// Records that a program continues another one.
struct ContinueProgram: RegistryCommand {
  static let statement = Statement.continueProgram
  let program: String
  let predecessor: String
  let day: CivilDate
  let ground: ActGround
  var values: [(any SQLValue)?] {
    [
      program, predecessor, day.description, ground.source, ground.evidence, ground.revision,
    ]
  }
}
