import Postgres
import Registry
import RegistrySQL

/// Replaces the decision about a caution, if it still is in a state from which that can be decided.
struct DecideCaution: RegistryCommand {
  static let statement = Statement.decideCaution
  let id: Int
  let act: CautionAct
  let justification: String
  let revision: Int

  var values: [(any SQLValue)?] {
    [id, act.state.rawValue, justification, revision, act.origins.map(\.rawValue)]
  }
}
