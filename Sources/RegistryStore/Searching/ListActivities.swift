import Postgres
import RegistrySQL

/// The activities that are about programs.
struct ListActivities: RegistryQuery {
  /// One of them.
  struct Output: RowDecodable {
    let code: String
    let authority: String?

    init(row: Row) throws { (code, authority) = (try row["code"], try row["authority"]) }
  }

  static let statement = Statement.listActivities
  var values: [(any SQLValue)?] { [] }
}
