import Foundation
import Postgres
import Registry
import RegistrySQL

/// How alike texts must be for an index to find them, until the transaction ends.
struct SetMatchLimits: RegistryCommand {
  static let statement = Statement.setMatchLimits
  let words: Double
  let whole: Double
  var values: [(any SQLValue)?] { [words, whole] }
}

/// What `find_match_candidates` takes for one name.
struct AskedName: Encodable {
  let key: Int
  let core: String?
  let whole: String?
  let country: String?
  let region: String?
  let identifiers: [String]
}

/// Institutions that may bear some names, each with the numbers of the names it may bear.
struct FindMatchCandidates: RegistryQuery {
  struct Output: RowDecodable {
    let keys: [Int]
    let candidate: MatchCandidate

    init(row: Row) throws {
      keys = try row["keys"]
      candidate = try row.json("candidate")
    }
  }
  static let statement = Statement.findMatchCandidates
  let json: String

  init(_ names: [AskedName]) throws { json = try JSONText.of(names) }
  var values: [(any SQLValue)?] { [json] }
}

/// The programs of some institutions, as candidates.
struct FindMatchPrograms: RegistryQuery {
  struct Output: RowDecodable {
    let institution: String
    let candidate: MatchCandidate

    init(row: Row) throws {
      institution = try row["institution"]
      candidate = try row.json("candidate")
    }
  }
  static let statement = Statement.findMatchPrograms
  let institutions: [String]
  var values: [(any SQLValue)?] { [institutions] }
}

/// In how many institutions' names each of some words stands.
struct CountNameWords: RegistryQuery {
  struct Output: RowDecodable {
    let names: Int
    let word: String?
    let count: Int?

    init(row: Row) throws {
      names = try row["names"]
      word = try row["word"]
      count = try row["count"]
    }
  }
  static let statement = Statement.countNameWords
  let words: [String]
  var values: [(any SQLValue)?] { [words] }

  /// How rare the words are.
  func rarity(on connection: Connection) throws -> WordRarity {
    let rows = try connection.all(self)
    let counts = rows.compactMap { row in row.word.flatMap { word in row.count.map { (word, $0) } }
    }
    return WordRarity(
      names: rows.first?.names ?? 0, counts: Dictionary(counts) { first, _ in first })
  }
}

/// What stands decided about names of one source; `number` counts the names from 1.
struct FindMatchAnswers: RegistryQuery {
  struct Output: RowDecodable {
    let number: Int
    let verdict: String
    let code: String?

    init(row: Row) throws {
      number = try row["number"]
      verdict = try row["verdict"]
      code = try row["code"]
    }
  }
  static let statement = Statement.findMatchAnswers
  let source: String
  let subject: MatchQuestion.Subject
  let questions: [MatchQuestion]
  var values: [(any SQLValue)?] {
    [
      source, subject.rawValue, questions.map { FoldedText($0.name).text },
      questions.map(\.placeKey),
    ]
  }
}
