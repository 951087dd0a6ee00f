import Postgres
import Registry

/// The same search with words that titles have in place of those that they do not.
struct Respelling {
  /// Each word costs a look at the titles, and more words are hardly a title.
  private static let mostWords = 8
  private let query: ProgramQuery

  /// For a search that has found nothing.
  init(_ query: ProgramQuery) { self.query = query }

  /// The words, when all that no title has are a slip from one that has; nil also where no slip is to
  /// blame.
  func words(on connection: Connection) throws -> String? {
    var words = query.text.map(ProgramTerms.words) ?? []
    guard (1...Self.mostWords).contains(words.count) else { return nil }
    let unknown = try connection.all(
      FindUnknownWords(words: words, includesInactive: query.includesInactive))
    for word in unknown {
      let index = word.place - 1
      guard let meant = Nearest.slip(words[index], from: word.candidates) else { return nil }
      words[index] = meant
    }
    return unknown.isEmpty ? nil : words.joined(separator: " ")
  }
}
