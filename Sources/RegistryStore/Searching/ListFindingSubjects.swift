import Postgres
import Registry
import RegistrySQL

/// A program about which verdicts and a total are to be worked out, with the texts they rest on.
struct FindingSubject: RowDecodable {
  /// The key under which they are kept; that of all programs that share them.
  let key: String
  /// What the program is: see `FindingStudy`.
  let study: String
  /// The decisions about it.
  let approvals: String
  /// Its own fee schedules.
  let fees: String
  /// Its institution's.
  let institutionFees: String
  /// What holds where it is.
  let jurisdiction: String

  init(row: Row) throws {
    (key, study) = (try row["key"], try row["study"])
    (approvals, jurisdiction) = (try row["approvals"], try row["jurisdiction"])
    (fees, institutionFees) = (try row["fees"], try row["institution_fees"])
  }
}

/// The next programs about which verdicts and totals are to be worked out, one for each key.
struct ListFindingSubjects: RegistryQuery {
  typealias Output = FindingSubject
  static let statement = Statement.listFindingSubjects
  /// The last key of the list before; nil for the first list.
  let after: String?
  /// How many at most.
  let limit: Int
  /// The day as of which they are judged.
  let asOf: CivilDate
  /// The parameters in order.
  var values: [(any SQLValue)?] { [after, limit, asOf.description] }
}
