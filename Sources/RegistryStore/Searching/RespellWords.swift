import Postgres
import RegistrySQL

/// The words of a text as titles of programs spell them; nothing where that changes nothing, or where
/// nothing is like one of them.
struct RespellWords: RegistryQuery {
  /// The words in their order.
  struct Output: RowDecodable {
    let words: [String]

    init(row: Row) throws { words = try row["words"] }
  }

  static let statement = Statement.respellWords
  /// The words asked for, folded.
  let words: [String]

  var values: [(any SQLValue)?] { [words, words.map { "%" + WordPattern.escaped($0) + "%" }] }
}
