import Postgres
import Registry
import RegistryStore

/// The dossiers on several codes or names, or every one of them that means nothing or too much:
/// a reader who has ticked ten boxes wants to hear of all that is wrong at once.
struct NamedDossiers {
  private let texts: [String]
  private let asOf: CivilDate

  /// The dossiers on `texts` as of a day.
  init(_ texts: [String], asOf: CivilDate) { (self.texts, self.asOf) = (texts, asOf) }

  /// The dossiers in the order asked for, each record once even where a code and a name mean the
  /// same one, or `RegistryError.notFound`.
  func all(on connection: Connection) throws -> [Dossier] {
    do {
      var seen: Set<String> = []
      return try FindDossiers(texts, asOf: asOf).all(on: connection)
        .filter { seen.insert($0.code).inserted }
    } catch RegistryError.notFound {
      throw try explanation(on: connection)
    }
  }

  /// Looks for each text alone, so that every one that fails is named.
  private func explanation(on connection: Connection) throws -> RegistryError {
    var unknown: [String] = []
    var unclear: [(text: String, candidates: [String])] = []
    for text in texts {
      do {
        _ = try FindDossiers([text], asOf: asOf).all(on: connection)
      } catch RegistryError.notFound(_, let candidates) {
        if candidates.isEmpty { unknown.append(text) } else { unclear.append((text, candidates)) }
      }
    }
    return .notFound(
      Self.sentence(unknown, unclear.map(\.text)), candidates: unclear.flatMap(\.candidates))
  }

  private static func sentence(_ unknown: [String], _ unclear: [String]) -> String {
    let parts = [
      unknown.isEmpty ? "" : "Nothing in the registry has the code or name \(quoted(unknown)).",
      unclear.isEmpty ? "" : "More than one record has the name \(quoted(unclear)); use a code.",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "“\($0)”" }.joined(separator: " or ")
  }
}
