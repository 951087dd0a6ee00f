import Postgres
import Registry
import RegistrySQL

/// Records names that are asked for the first time.
struct RecordMatchQuestions: RegistryCommand {
  static let statement = Statement.recordMatchQuestions
  let json: String
  let revision: Int
  var values: [(any SQLValue)?] { [json, revision] }
}

/// Closes what was offered where something else is offered now.
struct CloseMatchCandidates: RegistryCommand {
  static let statement = Statement.closeMatchCandidates
  let json: String
  let revision: Int
  var values: [(any SQLValue)?] { [json, revision] }
}

/// Records what is offered.
struct RecordMatchCandidates: RegistryCommand {
  static let statement = Statement.recordMatchCandidates
  let json: String
  let revision: Int
  var values: [(any SQLValue)?] { [json, revision] }
}

/// Records what an import decided by itself.
struct RecordMatchAnswers: RegistryCommand {
  static let statement = Statement.recordMatchAnswers
  let json: String
  let revision: Int
  var values: [(any SQLValue)?] { [json, revision] }
}

/// Ends decisions about a name.
struct CloseMatchDecisions: RegistryCommand {
  static let statement = Statement.closeMatchDecisions
  let question: Int
  let verdicts: [MatchDecision.Verdict]
  let code: String?
  let revision: Int
  var values: [(any SQLValue)?] { [question, verdicts.map(\.rawValue), code, revision] }
}

/// Ends what an import had decided by itself about names.
struct WithdrawMatchAnswers: RegistryCommand {
  static let statement = Statement.withdrawMatchAnswers
  let batch: Int
  let revision: Int
  var values: [(any SQLValue)?] { [batch, revision] }
}

/// Records what a person decided about a name.
struct RecordMatchDecision: RegistryCommand {
  static let statement = Statement.recordMatchDecision
  let question: Int
  let verdict: MatchDecision.Verdict
  let code: String?
  let because: String?
  let revision: Int
  var values: [(any SQLValue)?] { [question, verdict.rawValue, code, because, revision] }
}
