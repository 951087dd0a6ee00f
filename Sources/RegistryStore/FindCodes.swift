import Postgres
import Registry
import RegistrySQL

/// The records that a text may mean: one whose code it is, or those that bear it as a name.
struct FindCodes: RegistryQuery {
  struct Output: RowDecodable {
    let kind: String
    let code: String
    let name: String
    let institution: String?

    init(row: Row) throws {
      kind = try row["kind"]
      code = try row["code"]
      name = try row["name"]
      institution = try row["institution"]
    }

    /// The candidate in one line.
    var line: String { "\(code)  \(name)" + (institution.map { " (\($0))" } ?? "") }
  }

  static let statement = Statement.findCodes
  let text: String

  /// The parameters in order.
  var values: [(any SQLValue)?] { [text, FoldedText(text).text] }
}
