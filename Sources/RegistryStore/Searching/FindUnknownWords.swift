import Postgres
import RegistrySQL

/// The words of a text with which no word of a listed title begins, in their order.
struct FindUnknownWords: RegistryQuery {
  /// One of them.
  struct Output: RowDecodable {
    /// Its place among the words asked about, from 1.
    let place: Int
    /// The words of titles that are most like it, the most alike first.
    let candidates: [String]

    init(row: Row) throws { (place, candidates) = (try row["place"], try row["candidates"]) }
  }

  static let statement = Statement.findUnknownWords
  /// The words asked about, folded.
  let words: [String]
  let includesInactive: Bool

  var values: [(any SQLValue)?] {
    let escaped = words.map(WordPattern.escaped)
    return [words, escaped.map { $0 + "%" }, escaped.map { "% " + $0 + "%" }, includesInactive]
  }
}
